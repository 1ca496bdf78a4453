package cz.setkani.validate.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code FINDINGS.md} has a row for every kind of finding, with the words of {@link FindingCode}.
 * After a change that is meant, {@code ./mvnw verify -Dsetkani.update=true} writes it anew.
 */
class FindingsDocumentTest {

  private static final String HEAD =
      """
      # Findings

      Everything that is said about the files of an event. Each finding has a code, which
      `setkani check EVENT --findings FILE` writes beside the sentence. An *error* or a *contradiction*
      (between meetings that must stay) ends the run with exit code 3 or 4, and nothing is written; a
      *warning* says that the event can be scheduled, but hardly as it was meant; a *note* is worth
      knowing.

      | code | weight | when | names |
      |---|---|---|---|
      """;

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static String weight(FindingCode code) {
    return code.severity().name().toLowerCase(Locale.ROOT);
  }

  private static String facts(FindingCode code) {
    return code.facts().stream().map(Fact::key).collect(Collectors.joining(", "));
  }

  @Test
  void everyKindOfFindingHasItsRow() throws IOException {
    List<String> rows =
        Arrays.stream(FindingCode.values())
            .map(
                code ->
                    "| `%s` | %s | %s | %s |"
                        .formatted(code, weight(code), code.meaning(), facts(code)))
            .toList();
    String expected = HEAD + rows.stream().map(row -> row + "\n").collect(Collectors.joining());
    Path document = root().resolve("FINDINGS.md");
    if (Boolean.getBoolean("setkani.update")) {
      Files.writeString(document, expected);
    }
    assertThat(document).content().isEqualTo(expected);
  }
}
