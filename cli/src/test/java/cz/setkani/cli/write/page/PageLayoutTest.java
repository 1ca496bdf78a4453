package cz.setkani.cli.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLayoutTest {

  private static final String NAME =
      "Městský úřad Jasanov – oddělení sociálně-právní ochrany dětí (OSPOD)";

  @ParameterizedTest(name = "{0} rounds: partner {1} pt, rows {2} mm")
  @CsvSource({"4, 18, 23", "8, 18, 21", "12, 16, 13.4", "16, 12, 10", "24, 9, 7", "60, 7, 2.8"})
  void theLettersAreAsLargeAsTheRoundsAllow(int rounds, double partner, double row) {
    PageLayout layout = new PageLayout(NAME, "12 meetings", rounds, 0, true);

    assertThat(value("partner", layout.rowSizes("7", NAME))).isGreaterThanOrEqualTo(partner);
    assertThat(value("row", layout.sizes())).isGreaterThanOrEqualTo(row);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whateverIsOnAPageFitsOnIt(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      String name = words(random, 150);
      int rounds = 1 + random.nextInt(60);
      int pauses = random.nextInt(Math.min(rounds, 8));
      List<PageNote> notes =
          IntStream.range(0, random.nextInt(60))
              .mapToObj(n -> new PageNote(words(random, 100), words(random, 150)))
              .toList();
      PageLayout layout =
          new PageLayout(name, words(random, 90), rounds, pauses, random.nextBoolean());
      int shown = layout.fitting(notes);
      layout.reserve(notes.subList(0, shown), shown < notes.size());

      double rows = value("row", layout.sizes()) * rounds + value("pause", layout.sizes()) * pauses;

      assertThat(rows).isBetween(1.0, 235.0);
      assertThat(value("row", layout.sizes())).isGreaterThan(2);
      assertThat(fits(layout, words(random, 120), value("row", layout.sizes()))).isTrue();
    }
  }

  private static boolean fits(PageLayout layout, String partner, double row) {
    double size = value("partner", layout.rowSizes("1", partner));
    int lines = new TextBox(119, row).lines(partner, size);
    return size == 2.5 || lines * size * TextBox.POINT * TextBox.LINE <= row;
  }

  private static String words(Random random, int most) {
    StringBuilder words = new StringBuilder("Organizace");
    int length = 10 + random.nextInt(most - 10);
    while (words.length() < length) {
      words.append(random.nextInt(6) == 0 ? ' ' : (char) ('a' + random.nextInt(26)));
    }
    return words.toString().strip();
  }

  private static double value(String name, String sizes) {
    Matcher found = Pattern.compile("--" + name + ":([0-9.]+)").matcher(sizes);
    assertThat(found.find()).as(sizes).isTrue();
    return Double.parseDouble(found.group(1));
  }
}
