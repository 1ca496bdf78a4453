package cz.setkani.cli.web.guide;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.web.TestDesk;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideScreenTest {

  @TempDir private Path folder;

  private TestDesk desk;

  @BeforeEach
  void open() throws Exception {
    desk = TestDesk.open(folder, Locale.forLanguageTag("cs"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void a01TheGuideIsTheOneOfTheVisitorsLanguage() throws Exception {
    TestDesk.Page page = desk.get("/guide");

    assertThat(page.address()).hasPath("/guide/Navod.html");
    assertThat(page.text()).contains("Pro organizátory");
    assertThat(page.html()).contains("<img src=\"data:image/png;base64,", "href=\"docs/files.html");
  }

  @Test
  void a02TheEnglishGuideIsLinkedFromIt() throws Exception {
    assertThat(desk.get("/guide/Navod.html").html()).contains("href=\"Guide.html\"");
    assertThat(desk.get("/guide/Guide.html").text()).contains("For organisers", "Česky");
  }

  @Test
  void a03WhatItRefersToIsThere() throws Exception {
    assertThat(desk.get("/guide/docs/files.html").text()).contains("requests.csv");
    assertThat(desk.get("/guide/docs/findings.html").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nothing.html",
        "..%2Fpages%2FNavod.html",
        "Navod.html%00",
        "docs/..%2FNavod.html"
      })
  void b01NothingElseIs(String name) throws Exception {
    assertThat(desk.get("/guide/" + name).status()).isBetween(400, 404);
  }
}
