package cz.setkani.acceptance;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
      Path folder = Path.of("/" + page).getParent();
      for (String link : found(page, " href=\"(?!https:)([^\"]*)\"")) {
        String[] parts = link.split("#", 2);
        String target =
            parts[0].isEmpty()
                ? page
                : folder.resolve(parts[0]).normalize().toString().substring(1);
        assertThat(pages()).as(page + ": " + link).contains(target);
        assertThat(found(target, " id=\"([^\"]*)\""))
            .as(page + ": " + link)
            .containsAll(List.of(parts).subList(1, parts.length));
      }
    }
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
