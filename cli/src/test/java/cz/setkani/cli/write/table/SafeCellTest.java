package cz.setkani.cli.write.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

  private static final String ODD = "=+-@'\t a1;,|\"\r\n=";

  @ParameterizedTest(name = "[{0}] is written [{1}]")
  @CsvSource(
      quoteCharacter = '~',
      ignoreLeadingAndTrailingWhitespace = false,
      delimiter = '|',
      value = {
        "Raná péče|Raná péče",
        "=1+1|'=1+1",
        "+420|'+420",
        "-5|'-5",
        "@home|'@home",
        "'=1|''=1",
        "''=1|'''=1",
        "'90s|'90s",
        "'|'",
        "a=1|a=1",
        "Foo,=1+cmd|Foo,'=1+cmd",
        "Foo;'-1\t@x|Foo;''-1\t'@x",
        "500,- a 7,-|500,- a 7,-",
        "~~|~~"
      })
  void aCellThatCouldRunGetsAnApostrophe(String text, String written) {
    assertThat(SafeCell.safe(text)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nb", "a\nb", "a\rb", "\r\na b"})
  void aLineBreakBecomesABlank(String text) {
    assertThat(SafeCell.safe(text)).isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n=1", "\r\n\r=1"})
  void aFormulaAfterLineBreaksIsMadeSafe(String text) {
    assertThat(SafeCell.safe(text)).isEqualTo("'=1");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void readingUndoesWriting(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      String text = text(random).replaceAll("[\r\n]", "");
      String written = SafeCell.safe(text);

      assertThat(read(written)).as(written).isEqualTo(text);
      assertThat(written).doesNotMatch("(?s)[=+\\-@\t\r\n].*");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void noCellBeginsAsAFormulaOrHoldsALineBreak(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      assertThat(SafeCell.safe(text(random))).doesNotMatch("(?s)[=+\\-@\t].*|.*[\r\n].*");
    }
  }

  private static String read(String cell) {
    return cell.replaceAll("^'('*[=+\\-@\t])|(?<=[;,\t|])'(['\"]*[=+\\-@](?=[^;,\t| ]))", "$1$2");
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(8), 0, ODD.length())
        .mapToObj(i -> String.valueOf(ODD.charAt(i)))
        .collect(Collectors.joining());
  }
}
