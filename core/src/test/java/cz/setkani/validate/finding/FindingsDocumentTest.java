package cz.setkani.validate.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

      | code | weight | when |
      |---|---|---|
      """;

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** The first sentence of a constant's comment, without the facts after its colon. */
  private static String comment(FindingCode code, String source) {
    Matcher comment =
        Pattern.compile("/\\*\\*((?:(?!\\*/).)*?)\\*/\\s+" + code.name() + "\\(", Pattern.DOTALL)
            .matcher(source);
    assertThat(comment.find()).as(code + " has a comment").isTrue();
    String text = comment.group(1).replaceAll("\\s+\\*?\\s*", " ").strip();
    return text.replaceFirst("[:;.] .*|[:.]$", "") + ".";
  }

  @Test
  void everyKindOfFindingHasItsRow() throws IOException {
    String source =
        Files.readString(
            root().resolve("core/src/main/java/cz/setkani/validate/finding/FindingCode.java"));
    List<String> rows =
        Arrays.stream(FindingCode.values())
            .map(
                code ->
                    "| `%s` | %s | %s |"
                        .formatted(
                            code,
                            code.severity().name().toLowerCase(Locale.ROOT),
                            comment(code, source)))
            .toList();
    String expected = HEAD + rows.stream().map(row -> row + "\n").collect(Collectors.joining());
    Path document = root().resolve("FINDINGS.md");
    if (Boolean.getBoolean("setkani.update")) {
      Files.writeString(document, expected);
    }
    assertThat(document).content().isEqualTo(expected);
  }
}
