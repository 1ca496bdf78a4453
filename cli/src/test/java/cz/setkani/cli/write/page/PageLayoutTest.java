package cz.setkani.cli.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.write.SampleProgrammes;
import cz.setkani.cli.write.paper.LetterWidths;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Organisation;
import cz.setkani.model.Table;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the names are: nothing is over an edge, cut off, or broken inside a word. */
class PageLayoutTest {

  private static final Locale CZECH = Locale.forLanguageTag("cs");
  private static final String NAME =
      "Městský úřad Jasanov – oddělení sociálně-právní ochrany dětí (OSPOD)";

  /** Millimetres between the upper and the lower margin. */
  private static final double HEIGHT = 273;

  /** Head and foot of the page, the space around the facts, and the head of the table. */
  private static final double FIXED = 18 + 8 + 4 + 7;

  private static final double WIDTH = 182;
  private static final double BESIDE_TABLE_AND_PARTNER = 13 + 31 + 2;

  @ParameterizedTest(name = "{0} rounds: partner {1} pt, rows {2} mm")
  @CsvSource({"4, 18, 23", "8, 18, 21", "12, 17, 13.4", "16, 12, 10", "24, 9, 7", "60, 7, 2.8"})
  void theLettersAreAsLargeAsTheRoundsAllow(int rounds, double partner, double row) {
    EventBuilder event = Event.builder(Day.of(LocalTime.of(8, 0), rounds, 10)).organisations("A");
    event.organisations(NAME).request("A", NAME);
    Page page = pages(event.build()).get(0);

    assertThat(page.sizes().partner()).isGreaterThanOrEqualTo(partner);
    assertThat(page.rows().get(0).height()).isGreaterThanOrEqualTo(row);
  }

  @ParameterizedTest(name = "{0}: {1} mm, {2}")
  @CsvSource({
    "1, 17, 1",
    "Pódium, 20, Pódium",
    "U okna, 18, U okna",
    "Zrcadlový sál, 34, Zrcadlový sál",
    "Přednášková místnost, 33, Přednášková /místnost"
  })
  void theColumnOfTablesFitsTheirNames(String table, double width, String lines) {
    Event event =
        Event.builder(12)
            .tables(List.of(new Table(table)))
            .organisations("A", "B")
            .request("A", "B")
            .build();
    Page page = pages(event).get(0);

    assertThat(page.sizes().tableWidth()).isEqualTo(width);
    assertThat(page.sizes().table()).isGreaterThanOrEqualTo(14);
    assertThat(String.join("/", met(page).get(0).table())).isEqualTo(lines);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whateverIsOnAPageFitsOnIt(long seed) {
    Event event = hostile(new Random(seed));

    for (Page page : pages(event)) {
      assertThat(page.name().text()).isEqualTo(page.organisation());
      assertFits(page.name(), WIDTH, 30);
      page.facts().forEach(fact -> assertFits(fact, WIDTH, 10.1));
      assertFits(page.ownTable(), WIDTH, 10.1);
      assertThat(height(page)).isBetween(100.0, HEIGHT);
      page.rows().forEach(row -> assertFits(row, page, event));
    }
  }

  private static void assertFits(PageRow row, Page page, Event event) {
    PageSizes sizes = page.sizes();
    double partner = WIDTH - BESIDE_TABLE_AND_PARTNER - sizes.tableWidth();
    if (row instanceof PageRow.Met met) {
      assertThat(event.organisations().stream().map(Organisation::name))
          .contains(String.join("", met.partner()));
      assertThat(event.tables().stream().map(Table::name))
          .anyMatch(table -> met.table().isEmpty() || table.equals(String.join("", met.table())));
      double aside = height(met.aside(), sizes.aside());
      assertFits(new PrintedText(met.table(), sizes.table()), sizes.tableWidth() - 1, row.height());
      assertFits(new PrintedText(met.partner(), sizes.partner()), partner, row.height() - aside);
      assertFits(new PrintedText(met.aside(), sizes.aside()), partner, row.height());
    } else if (row instanceof PageRow.PauseRow pause) {
      assertFits(new PrintedText(pause.name(), sizes.aside()), partner, row.height());
    }
    if (!(row instanceof PageRow.PauseRow)) {
      assertThat(height(List.of("9:00"), sizes.clock())).isLessThanOrEqualTo(row.height());
    }
  }

  /**
   * No line is too wide, there are not too many, and no word is broken that could be read whole.
   */
  private static void assertFits(PrintedText text, double width, double height) {
    assertThat(height(text.lines(), text.size()))
        .as(text.text())
        .isLessThanOrEqualTo(height + 0.02);
    assertThat(text.lines())
        .allSatisfy(line -> assertThat(width(line, text.size())).isLessThanOrEqualTo(width));
    int end = 0;
    for (String line : text.lines().subList(0, Math.max(0, text.lines().size() - 1))) {
      end += line.length();
      assertThat(width(wordAt(text.text(), end), 8) * 1.02 > width || line.matches(".*[ \\-–/]"))
          .as("%s, in %s mm", text, width)
          .isTrue();
    }
  }

  /** The letters on both sides of a place, as far as a line may break. */
  private static String wordAt(String text, int place) {
    int start = place;
    while (start > 0 && " -–/".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start).split("(?<=[ \\-–/])", 2)[0].strip();
  }

  private static double height(Page page) {
    double facts = page.facts().stream().mapToDouble(f -> height(f) + 0.8).sum();
    double own = page.ownTable().isEmpty() ? 0 : height(page.ownTable()) + 0.8;
    double apology = page.apology().isEmpty() ? 0 : height(page.apology()) + 3;
    double rows = page.rows().stream().mapToDouble(PageRow::height).sum();
    double notes =
        page.notes().stream()
            .mapToDouble(note -> note.lines().size() * 9.5 * 25.4 / 72 * 1.2 + 0.6)
            .sum();
    double more = page.more().isEmpty() ? 0 : height(List.of(page.more()), 9.5) * 1.2 / 1.1;
    double notesHead = notes + more > 0 ? 10 : 0;
    return FIXED + height(page.name()) + facts + own + apology + rows + notesHead + notes + more;
  }

  private static double height(PrintedText text) {
    return height(text.lines(), text.size());
  }

  private static double height(List<String> lines, double size) {
    return lines.size() * size * 25.4 / 72 * 1.1;
  }

  private static double width(String line, double size) {
    return LetterWidths.of(line.stripTrailing()) * size * 25.4 / 72;
  }

  private static List<PageRow.Met> met(Page page) {
    return page.rows().stream()
        .flatMap(row -> row instanceof PageRow.Met met ? Stream.of(met) : Stream.empty())
        .toList();
  }

  private static List<Page> pages(Event event) {
    return TimetablePages.of(SampleProgrammes.of(event), Optional.empty(), CZECH).pages();
  }

  /** Names of organisations, people, tables and the event of up to 140 letters, of all kinds. */
  private static Event hostile(Random random) {
    int rounds = 1 + random.nextInt(random.nextBoolean() ? 60 : 14);
    Map<Integer, Integer> pauses =
        IntStream.rangeClosed(1, random.nextInt(Math.min(rounds, 8)))
            .boxed()
            .collect(Collectors.toMap(round -> round, round -> 5, (a, b) -> a, TreeMap::new));
    Day day =
        new Day(
            name(random, 0),
            name(random, 0),
            Optional.empty(),
            Day.times(LocalTime.of(1, 0), rounds, 12, 2, pauses));
    List<Table> tables =
        IntStream.rangeClosed(1, 5)
            .mapToObj(i -> new Table(random.nextInt(3) == 0 ? "" + i : name(random, i)))
            .toList();
    EventBuilder event = Event.builder(day).tables(tables);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      names.add(name(random, 100 + i));
      Organisation one = Organisation.named(names.get(i)).withPeople(people(random));
      event.organisation(random.nextInt(4) == 0 ? one.withTable(tables.get(i % 5).name()) : one);
    }
    for (String name : names) {
      names.stream()
          .filter(other -> !other.equals(name) && random.nextInt(2) == 0)
          .forEach(other -> event.request(name, other));
    }
    return event.build();
  }

  private static List<String> people(Random random) {
    return IntStream.range(0, random.nextInt(4) == 0 ? random.nextInt(60) : random.nextInt(3))
        .mapToObj(i -> name(random, 1000 + i))
        .toList();
  }

  private static String name(Random random, int number) {
    int longestWord = List.of(4, 10, 25, 140).get(random.nextInt(4));
    int length = 1 + random.nextInt(135);
    String letters = "aábcčdďeéěijkmnňořsštťuúůvyýzžMWĚŠ";
    StringBuilder name = new StringBuilder("" + number);
    int word = 0;
    while (name.length() < length) {
      boolean isEnd = word > 0 && (word >= longestWord || random.nextInt(longestWord) == 0);
      name.append(isEnd ? " -–/".charAt(random.nextInt(4)) : letters.charAt(random.nextInt(34)));
      word = isEnd ? 0 : word + 1;
    }
    return name.toString().strip();
  }
}
