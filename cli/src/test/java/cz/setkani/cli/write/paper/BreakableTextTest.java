package cz.setkani.cli.write.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a text is broken into lines, nothing is lost and nothing is over the edge. */
class BreakableTextTest {

  private static final String LETTERS = "aábcčdďeéěi jmW MĚŠ –,.-&</\"'中😀";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theLinesHoldTheWholeTextAndNoneIsTooWide(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      String text = text(random);
      double line = 1.5 + random.nextInt(60) / 2.0;
      BreakableText breakable = new BreakableText(text);
      List<String> lines = breakable.lines(line);

      assertThat(String.join("", lines)).isEqualTo(text);
      assertThat(lines).hasSize(breakable.count(line));
      assertThat(lines).allMatch(one -> isWithin(one, line) || isOneLetter(one));
      assertThat(breakable.widest(line)).isLessThanOrEqualTo(line);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whatThereIsNoRoomForIsShownByThreeDots(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      String text = text(random);
      double line = 4 + random.nextInt(30);
      int most = 1 + random.nextInt(3);
      List<String> lines = new BreakableText(text).lines(line, most);

      assertThat(lines).hasSizeLessThanOrEqualTo(most);
      assertThat(lines).allMatch(one -> isWithin(one, line));
      assertThat(String.join("", lines).endsWith("…") || String.join("", lines).equals(text))
          .isTrue();
    }
  }

  @Test
  void aWordOfOneLetterGoesWithTheNextOne() {
    BreakableText text = new BreakableText("Sdružení dětí a rodičů v Jasanově a okolí, o. p. s.");

    for (double line = 6; line < 40; line += 0.25) {
      assertThat(text.lines(line)).noneMatch(one -> one.matches("(.* )?[av] "));
    }
    assertThat(new BreakableText("Spolek A, škola B").lines(5.5))
        .containsExactly("Spolek A, ", "škola B");
  }

  @Test
  void aWordOfOneLetterStaysBehindBeforeTheNextOneIsTorn() {
    String place = "Nejnepravděpodobnějšíčkách";
    double line = LetterWidths.of(place);

    assertThat(new BreakableText("Dům u " + place).lines(line))
        .containsExactly("Dům ", "u ", place);
  }

  private static boolean isWithin(String line, double most) {
    return LetterWidths.of(line.stripTrailing()) <= most + 1e-9;
  }

  private static boolean isOneLetter(String line) {
    return line.strip().codePointCount(0, line.strip().length()) == 1;
  }

  /** A text without two blanks beside each other. */
  private static String text(Random random) {
    int[] letters = LETTERS.codePoints().toArray();
    StringBuilder text = new StringBuilder("A");
    int length = random.nextInt(140);
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return text.toString().replaceAll(" +", " ").strip();
  }
}
