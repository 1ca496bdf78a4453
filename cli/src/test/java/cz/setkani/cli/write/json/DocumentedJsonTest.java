package cz.setkani.cli.write.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cz.setkani.cli.job.Input;
import cz.setkani.cli.job.PrintJob;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.folder.PrintFormat;
import cz.setkani.cli.write.folder.Printing;
import cz.setkani.cli.write.paper.Look;
import cz.setkani.watch.Watch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/library.md shows of the data is so. */
class DocumentedJsonTest {

  private static final Path EVENT = Path.of("../examples/events/rivertown");
  private static final Pattern PART = Pattern.compile("```json\n((?s:.*?))```");
  private static final Pattern QUERY =
      Pattern.compile("jq -r '([^']*)' schedule.json\n((?s:.*?))```");

  private static String json;
  private static String document;

  @BeforeAll
  static void read() throws IOException {
    document = Files.readString(Path.of("../docs/library.md")).replace("\r\n", "\n");
    json =
        new String(
            PrintJob.of(
                    Input.of(Source.at(EVENT)),
                    SourceFile.at(EVENT.resolve("expected/schedule.csv")))
                .run(Watch.silent())
                .orElseThrow()
                .files(
                    Printing.of(List.of(), List.of(PrintFormat.JSON), Look.USUAL), Locale.ENGLISH)
                .orElseThrow()
                .output()
                .toBytes()
                .get("schedule.json"),
            UTF_8);
  }

  @Test
  void thePartsThatAreShownStandThere() {
    List<String> parts = PART.matcher(document).results().map(part -> part.group(1)).toList();

    assertThat(parts).hasSize(3);
    assertThat(parts).allSatisfy(part -> assertThat(left(json)).contains(left(part)));
  }

  /** Without what stands before each line, and after the last. */
  private static String left(String text) {
    return text.strip().replaceAll("(?m)^ +", "");
  }

  @Test
  void theProgramThatReadsItIsShownWithWhatItPrints() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/cz/setkani/cli/write/json/TimetableOfJson.java"));
    String shown =
        source
            .replaceAll("(?s).*// json: begin\\R", "")
            .replaceAll("(?s)\\R[ ]*// json: end.*", "")
            .stripIndent();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TimetableOfJson.print(json, "Food Bank", new PrintStream(bytes, true, UTF_8));
    String printed = bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");

    assertThat(document).contains("```java\n" + shown + "\n```");
    assertThat(printed).isNotEmpty();
    assertThat(document).contains("```\n" + printed + "```");
  }

  @Test
  void theQueriesGiveWhatIsShown(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("schedule.json"), json);
    Matcher queries = QUERY.matcher(document);
    List<MatchResult> all = queries.results().toList();

    assertThat(all).isNotEmpty();
    for (MatchResult query : all) {
      assertThat(answer(folder, query.group(1))).isEqualTo(query.group(2));
    }
  }

  private static String answer(Path folder, String query) throws Exception {
    Process jq;
    try {
      jq =
          new ProcessBuilder("jq", "-r", query, "schedule.json").directory(folder.toFile()).start();
    } catch (IOException e) {
      assumeTrue(false, "there is no jq here");
      return "";
    }
    String answer = new String(jq.getInputStream().readAllBytes(), UTF_8);
    jq.waitFor();
    return answer;
  }
}
