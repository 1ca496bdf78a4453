package cz.setkani.acceptance;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is in the zip for organisers. */
class ReleaseTest {

  private static Release release;

  @BeforeAll
  static void open() throws IOException {
    release = Release.open();
  }

  @AfterAll
  static void close() throws IOException {
    release.close();
  }

  @Test
  void a01EverythingIsInOneFolderUnderPlainNames() throws IOException {
    assertThat(release.top()).matches("setkani-\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    assertThat(release.files()).allMatch(name -> name.matches("[A-Za-z0-9./_-]+"), "is ASCII");
    assertThat(release.files().stream().filter(name -> !name.contains("/")))
        .containsExactly(
            "Guide.html",
            "Navod.html",
            "Setkani.cmd",
            "Setkani.command",
            "Setkani.desktop",
            "Setkani.sh");
    assertThat(release.files().stream().map(name -> name.replaceFirst("/.*", "/")).collect(toSet()))
        .contains("bin/", "docs/", "examples/", "licences/", "runtime/");
  }

  @Test
  void a02WhatIsStartedMayBeStarted() throws IOException {
    assertThat(release.files().stream().filter(name -> !name.startsWith("runtime/")))
        .filteredOn(name -> isExecutable(name))
        .containsExactly(
            "Setkani.cmd",
            "Setkani.command",
            "Setkani.desktop",
            "Setkani.sh",
            "bin/setkani",
            "bin/setkani.cmd");
  }

  @Test
  void a03LinesEndAsEachSystemExpects() throws IOException {
    for (String file : List.of("Setkani.cmd", "bin/setkani.cmd", "runtime/README.txt")) {
      assertThat(release.read(file).replace("\r\n", "")).as(file).doesNotContain("\n", "\r");
    }
    for (String file : List.of("Setkani.command", "Setkani.sh", "bin/setkani")) {
      assertThat(release.read(file)).as(file).startsWith("#!/bin/sh\n").doesNotContain("\r");
    }
  }

  @Test
  void a04ExamplesCarryNothingThatARunWrites() throws IOException {
    assertThat(release.files())
        .contains("examples/jasanov/requests.csv", "examples/rivertown/event.csv")
        .noneMatch(name -> name.matches("examples/.*/(result|expected)/.*"));
  }

  /** A new dependency needs a row in licences/parts.csv, a new version its number there. */
  @Test
  void b01EveryPartOfTheJarIsListedWithItsLicence() throws IOException {
    Pattern dependency = Pattern.compile("(?m)^ +([^:\\s]+:[^:]+):jar:([^:]+):");
    List<String> parts =
        dependency
            .matcher(Project.read("cli/target/parts.txt"))
            .results()
            .map(part -> part.group(1) + ";" + part.group(2))
            .toList();

    assertThat(parts).isNotEmpty();
    assertThat(list().stream().map(row -> row.get(0) + ";" + row.get(1)))
        .containsExactlyInAnyOrderElementsOf(parts);
  }

  @Test
  void b02EveryLicenceIsThereInFullAndEveryTextIsNeeded() throws IOException {
    assertThat(list())
        .allSatisfy(
            row -> {
              assertThat(row).hasSize(5).noneMatch(String::isBlank);
              assertThat(row.get(3)).startsWith("https://");
              assertThat(release.read("licences/" + row.get(4))).hasSizeGreaterThan(500);
            });
    Set<String> texts = list().stream().map(row -> "licences/" + row.get(4)).collect(toSet());
    assertThat(release.files().stream().filter(name -> name.matches("licences/.*\\.txt")))
        .containsExactlyInAnyOrderElementsOf(texts);
  }

  @Test
  void c01PagesOfTheGuideNeedNothingElse() throws IOException {
    for (String page : pages()) {
      assertThat(found(page, " src=\"([^\"]*)\""))
          .as(page)
          .allMatch(src -> src.startsWith("data:"));
      assertThat(release.read(page)).as(page).doesNotContain("<link", "<script", "url(");
    }
  }

  @Test
  void c02LinksOfTheGuideLeadToWhatIsThere() throws IOException {
    for (String page : pages()) {
      for (String link : found(page, " href=\"(?!https:)([^\"]*)\"")) {
        String[] parts = link.split("#", 2);
        String target = parts[0].isEmpty() ? page : URI.create(page).resolve(parts[0]).getPath();
        assertThat(pages()).as(page + ": " + link).contains(target);
        assertThat(found(target, " id=\"([^\"]*)\""))
            .as(page + ": " + link)
            .containsAll(List.of(parts).subList(1, parts.length));
      }
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void d01TheDeskOpensWhereTheZipWasUnpacked(@TempDir Path folder) throws Exception {
    Path unpacked = folder.resolve("Příští setkání (1)");
    release.unpack(unpacked);
    Process desk = desk(unpacked, folder.resolve("home"));
    try (BufferedReader said = desk.inputReader(StandardCharsets.UTF_8)) {
      String address =
          said.lines()
              .map(String::strip)
              .filter(line -> line.startsWith("http"))
              .findFirst()
              .orElseThrow();
      HttpClient browser =
          HttpClient.newBuilder()
              .cookieHandler(new CookieManager())
              .followRedirects(HttpClient.Redirect.NORMAL)
              .build();

      assertThat(page(browser, address)).contains("<h1>Akce</h1>");
      assertThat(page(browser, URI.create(address).resolve("/guide").toString()))
          .contains("<h1>Pro organizátory");
    } finally {
      desk.destroy();
      desk.waitFor();
    }
  }

  private static Process desk(Path unpacked, Path home) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            unpacked.resolve("bin/setkani").toString(), "desk", "--no-browser", "--lang", "cs");
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("JAVA_TOOL_OPTIONS", "-Dsetkani.home=" + home);
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static String page(HttpClient browser, String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return browser.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static List<String> pages() throws IOException {
    return release.files().stream()
        .filter(name -> name.matches("(docs/)?[A-Za-z]+\\.html"))
        .toList();
  }

  private static List<String> found(String page, String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(release.read(page))
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  /** The rows of the list: part, version, licence, address, file with the text. */
  private static List<List<String>> list() throws IOException {
    return release
        .read("licences/parts.csv")
        .lines()
        .skip(1)
        .map(line -> List.of(line.split(";")))
        .toList();
  }

  private static boolean isExecutable(String name) {
    try {
      return release.isExecutable(name);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
