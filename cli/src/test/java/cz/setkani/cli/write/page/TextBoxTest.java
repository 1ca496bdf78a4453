package cz.setkani.cli.write.page;

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
    "a aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa a, 20, 4"
  })
  void linesBreakAtBlanksAndInWordsTooLong(String text, double size, int lines) {
    assertThat(new TextBox(50, 100).lines(text, size)).isEqualTo(lines);
  }

  @ParameterizedTest(name = "a box of {0} mm takes {1} pt")
  @CsvSource({"100, 20", "8, 20", "7, 10", "1, 5"})
  void theLargestSizeThatFitsIsTaken(double height, double size) {
    assertThat(new TextBox(50, height).fitting("Poradna", 5, 20, 10)).isEqualTo(size);
  }
}
