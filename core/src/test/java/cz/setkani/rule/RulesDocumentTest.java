package cz.setkani.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code RULES.md} has a section for every rule, in their order, in both languages. */
class RulesDocumentTest {

  private static String document() throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return Files.readString(folder.resolve("RULES.md"));
  }

  @Test
  void everyRuleHasItsSection() throws IOException {
    assertThat(
            Pattern.compile("(?m)^## `(\\w+)`$")
                .matcher(document())
                .results()
                .map((MatchResult heading) -> heading.group(1)))
        .containsExactlyElementsOf(Arrays.stream(Rule.values()).map(Rule::name).toList());
  }

  @Test
  void everySectionIsInBothLanguages() throws IOException {
    String[] sections = document().split("(?m)^## ");
    for (int rule = 1; rule < sections.length; rule++) {
      assertThat(sections[rule]).contains("\n\n*Česky:* ").hasSizeGreaterThan(100);
    }
  }
}
