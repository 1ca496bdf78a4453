package cz.setkani.cli.web.guide;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.web.TestDesk;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideScreenTest {

  @RegisterExtension
  private static final TestDesk desk = TestDesk.ofClass(Locale.forLanguageTag("cs"));

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
