package cz.setkani.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the documents say is so: commands with their output do and print it, all other commands run
 * in the order in which they are told, and every file, folder, picture and heading that is named is
 * there.
 */
class DocumentsTest {

  private static final Pattern CONSOLE = Pattern.compile("```console\n\\$ (.*)\n((?s:.*?))```");

  private static final String SETKANI = "cli/setkani ";

  /** Commands without their output: {@code sh} for a shell, {@code cmd} as typed on Windows. */
  private static final Pattern STORY = Pattern.compile("```(?:sh|cmd)\n((?s:.*?))```");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^):]*)\\)");

  @TempDir private Path folder;

  static List<String> documents() throws IOException {
    List<String> documents = new ArrayList<>(List.of("CONTRIBUTING.md", "CHANGELOG.md"));
    documents.addAll(List.of("README.md", "ARCHITECTURE.md", "FINDINGS.md", "RULES.md"));
    documents.add("examples/benchmark/README.md");
    try (Stream<Path> all = Files.list(Project.ROOT.resolve("docs"))) {
      all.map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .sorted()
          .forEach(name -> documents.add("docs/" + name));
    }
    return documents;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a01CommandsPrintWhatIsShown(String document) throws Exception {
    Launch.setkani("--version"); // the first run of all says that it prepares something
    for (Example example : examples(document)) {
      if (example.command().startsWith(SETKANI)) {
        Launch launch = Launch.setkani(words(example.command().substring(SETKANI.length())));

        assertThat(launch.exitCode()).as(launch.err()).isZero();
        assertThat(launch.err() + launch.out()).isEqualTo(example.output());
      }
    }
  }

  @Test
  void a02TheReadmeShowsTwoCommandsOfWhichTheSecondTestsEverything() {
    assertThat(examples("README.md"))
        .extracting(Example::command)
        .containsExactly("cli/setkani schedule examples/events/jasanov", "./mvnw verify");
    assertThat(Project.read(".ci/run")).contains("./mvnw verify");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a03EveryFileFolderAndHeadingThatIsNamedIsThere(String document) {
    Path place = Project.ROOT.resolve(document).getParent();

    assertThat(LINK.matcher(Project.read(document)).results().map(link -> link.group(1)))
        .allSatisfy(
            link -> {
              String[] parts = link.split("#", 2);
              Path file =
                  parts[0].isEmpty() ? Project.ROOT.resolve(document) : place.resolve(parts[0]);
              assertThat(file).exists();
              if (parts.length == 2) {
                assertThat(anchors(file)).contains(parts[1]);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a04TheCommandsOfADocumentRunOneAfterTheOther(String document) throws Exception {
    for (String command : story(document)) {
      Launch launch = Launch.in(folder, Launch.launcher(), words(command));

      assertThat(launch.exitCode()).as(command + "\n" + launch.err()).isZero();
    }
  }

  @Test
  void a05TheReadmeAndTheOrganisersGuideTellAWholeStory() {
    assertThat(story("README.md")).hasSize(3);
    assertThat(story("docs/organizator.md"))
        .extracting(command -> command.split(" ")[0])
        .containsExactly(
            "init",
            "forms",
            "check",
            "whatif",
            "schedule",
            "explain",
            "print",
            "verify",
            "print",
            "day",
            "replan",
            "fit",
            "print",
            "collect",
            "report");
  }

  private record Example(String command, String output) {}

  private static List<Example> examples(String document) {
    return CONSOLE
        .matcher(Project.read(document))
        .results()
        .map(match -> new Example(match.group(1), match.group(2)))
        .toList();
  }

  /** The words of a command line, those in quotation marks in one. */
  private static String[] words(String command) {
    return Pattern.compile("\"([^\"]*)\"|\\S+")
        .matcher(command)
        .results()
        .map(word -> word.group(1) == null ? word.group() : word.group(1))
        .toArray(String[]::new);
  }

  /** What is given to setkani, line by line, as it would be typed on this system. */
  private static List<String> story(String document) {
    return STORY
        .matcher(Project.read(document))
        .results()
        .flatMap(block -> block.group(1).lines())
        .map(line -> line.replaceFirst(" *#.*", "").replace('\\', '/'))
        .filter(line -> line.matches("(cli|bin)/setkani(\\.cmd)? .*"))
        .map(line -> line.replaceFirst("(cli|bin)/setkani(\\.cmd)? ", ""))
        .toList();
  }

  /** The headings of a document as links to them are written. */
  private static List<String> anchors(Path file) {
    Matcher headings = Pattern.compile("(?m)^#+ (.*)$").matcher(Project.read(file.toString()));
    return headings
        .results()
        .map(MatchResult::group)
        .map(heading -> heading.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }
}
