package cz.setkani.cli.write.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextBoxTest {

  @ParameterizedTest(name = "{0} is {1} letters'' heights wide")
  @CsvSource({"'', 0", "a, 0.556", "á, 0.556", "MW, 1.777", "10, 1.112", "中, 1", "–, 0.556"})
  void widthsAreThoseOfBoldArial(String text, double width) {
    assertThat(LetterWidths.of(text)).isCloseTo(width, within(0.0005));
  }

  @ParameterizedTest(name = "{0} at {1} pt takes {2} lines of 50 mm")
  @CsvSource({
    "a, 20, 1",
    "'', 20, 1",
    "Azylový dům, 20, 1",
    "Azylový dům pro matky s dětmi, 20, 3",
    "Azylový dům pro matky s dětmi, 10, 2",
    "Azylový dům pro matky s dětmi, 9, 1",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, 20, 3",
    "a aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa a, 20, 4"
  })
  void linesBreakAtBlanksAndInWordsTooLong(String text, double size, int lines) {
    assertThat(new TextBox(50, 100).count(new BreakableText(text), size)).isEqualTo(lines);
  }

  @ParameterizedTest(name = "a box of {0} mm takes {1} pt")
  @CsvSource({"100, 20", "8, 20", "7, 10", "1, 5"})
  void theLargestSizeThatFitsIsTaken(double height, double size) {
    assertThat(new TextBox(50, height).fitted("Poradna", 5, 20, 10).size()).isEqualTo(size);
  }

  @ParameterizedTest(name = "{0} in {1} mm: {2} pt, {3}")
  @CsvSource({
    "Pódium, 17, 12, Pódium",
    "Pódium, 40, 20, Pódium",
    "Zrcadlový sál, 30, 16, Zrcadlový /sál",
    "sociálně-právní ochrana, 30, 18, sociálně-/právní /ochrana",
    "dům A/B, 60, 20, dům A/B",
    "nejneobhospodařovávatelnějšímu, 17, 16, nejne/obho/spoda/řováv/atelně/jšímu"
  })
  void aWordIsMadeSmallerAndNotBrokenIfItCanBeReadSo(
      String text, double width, double size, String lines) {
    PrintedText fitted = new TextBox(width, 40).fitted(text, 20, 18, 16, 14, 12, 10, 8);

    assertThat(String.join("/", fitted.lines())).isEqualTo(lines);
    assertThat(fitted.size()).isEqualTo(size);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Poradna pro rodinu a mezilidské vztahy, Poradna pro rodinu…",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, aaaaaaaaaaaaaaaaaaaaaaa…"
  })
  void whatFitsInNoSizeEndsWithThreeDots(String text, String shown) {
    assertThat(new TextBox(50, 4).fitted(text, 20, 10).text()).isEqualTo(shown);
  }
}
