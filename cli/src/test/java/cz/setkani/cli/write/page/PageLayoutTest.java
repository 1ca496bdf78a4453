package cz.setkani.cli.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.write.LongNames;
import cz.setkani.cli.write.SampleProgrammes;
import cz.setkani.cli.write.paper.LetterWidths;
import cz.setkani.cli.write.paper.Look;
import cz.setkani.cli.write.paper.PaperSize;
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

  /** Below what stands at the head of all pages: its space, facts, the table's head, the foot. */
  private static final double FIXED = 3 + 4 + 7 + 8;

  private static final double WIDTH = 182;
  private static final double LEGIBLE = 12;
  private static final Look LARGE = new Look(PaperSize.A4, true, 1, false);
  private static final Look WITH_PEOPLE = new Look(PaperSize.A4, false, 1, true);

  @ParameterizedTest(name = "{0} rounds: partner {1} pt, rows {2} mm, sheets {3}; large {4}")
  @CsvSource({
    "4, 18, 23, 2, 2",
    "8, 18, 18, 2, 2",
    "12, 16, 12, 2, 2",
    "16, 14, 9, 2, 2",
    "24, 13, 6.5, 2, 3",
    "60, 14, 6, 4, 6"
  })
  void theLettersAreAsLargeAsTheRoundsAllow(
      int rounds, double partner, double row, int sheets, int large) {
    EventBuilder event = Event.builder(Day.of(LocalTime.of(8, 0), rounds, 10)).organisations("A");
    event.organisations(NAME).request("A", NAME);
    Page page = pages(event.build(), Look.USUAL).get(0);

    assertThat(page.sizes().partner()).isGreaterThanOrEqualTo(partner);
    assertThat(page.rows().get(0).height()).isGreaterThanOrEqualTo(row);
    assertThat(pages(event.build(), Look.USUAL)).hasSize(sheets);
    assertThat(pages(event.build(), LARGE)).hasSize(large);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anOrdinaryOrganisationHasOnePageInNamesOfFourteenPoints(long seed) {
    Random random = new Random(seed);
    int rounds = 4 + random.nextInt(9);
    Event event = ordinary(random, rounds);

    List<Page> pages = pages(event, Look.USUAL);
    assertThat(pages).hasSameSizeAs(event.organisations());
    for (Page page : pages) {
      PageSizes sizes = page.sizes();
      assertThat(List.of(sizes.partner(), sizes.clock(), sizes.table()))
          .as(page.organisation())
          .allMatch(size -> size >= 14);
      assertThat(page.writingLines()).as(page.organisation()).isGreaterThanOrEqualTo(2);
    }
    assertThat(pages(event, LARGE).stream().map(page -> page.sizes().partner()))
        .allMatch(size -> size >= 18);
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
    Page page = pages(event, Look.USUAL).get(0);

    assertThat(page.sizes().tableWidth()).isEqualTo(width);
    assertThat(page.sizes().table()).isGreaterThanOrEqualTo(14);
    assertThat(String.join("/", met(page).get(0).table())).isEqualTo(lines);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whateverIsOnAPageFitsOnIt(long seed) {
    Random random = new Random(seed);
    Event event = hostile(random);
    Look look = List.of(Look.USUAL, LARGE, WITH_PEOPLE).get(random.nextInt(3));
    TimetablePages all =
        TimetablePages.of(SampleProgrammes.of(event), Optional.empty(), look, CZECH);

    for (Page page : all.pages()) {
      double small = page.sizes().aside();
      PageHead head = page.head();
      assertThat(head.name().text()).isEqualTo(page.organisation());
      assertFits(head.name(), WIDTH, 40, small);
      Stream.concat(head.facts().stream(), Stream.of(head.ownTable(), head.apology()))
          .forEach(fact -> assertFits(fact, WIDTH, 40, small));
      assertThat(height(page) + all.headHeight()).isBetween(50.0, HEIGHT);
      page.rows().forEach(row -> assertFits(row, page, all.scale(), event));
    }
    assertIsComplete(all.pages(), event, look.isLarge() ? 18 : LEGIBLE);
  }

  /** Every round stands once on the pages of each, in its order and in one size. */
  private static void assertIsComplete(List<Page> pages, Event event, double least) {
    Map<String, List<Page>> own = pages.stream().collect(Collectors.groupingBy(Page::organisation));
    assertThat(own).hasSameSizeAs(event.organisations());
    for (List<Page> sheets : own.values()) {
      assertThat(sheets.stream().map(page -> page.sizes().partner()).distinct()).hasSize(1);
      double size = sheets.get(0).sizes().partner();
      assertThat(size).isGreaterThanOrEqualTo(LEGIBLE);
      assertThat(size >= least || hasWideWord(sheets, least)).isTrue();
      assertThat(
              sheets.stream().flatMap(page -> page.rows().stream()).flatMap(PageLayoutTest::number))
          .containsExactlyElementsOf(IntStream.rangeClosed(1, event.roundCount()).boxed().toList());
      assertThat(sheets.subList(0, sheets.size() - 1))
          .allMatch(page -> page.writingLines() == 0 && !page.hasNotes());
    }
  }

  private static Stream<Integer> number(PageRow row) {
    if (row instanceof PageRow.Met met) {
      return Stream.of(met.round().number());
    }
    return row instanceof PageRow.Free free ? Stream.of(free.round().number()) : Stream.of();
  }

  /** Whether some word fits in its column at the least legible size and not at another. */
  private static boolean hasWideWord(List<Page> sheets, double size) {
    return sheets.stream()
        .flatMap(page -> met(page).stream().map(met -> List.of(page, met)))
        .anyMatch(
            pair -> {
              Page page = (Page) pair.get(0);
              String partner = String.join("", ((PageRow.Met) pair.get(1)).partner());
              return Stream.of(partner.split("(?<=[ \\-–/])"))
                  .anyMatch(word -> width(word, size) * 1.02 > partnerWidth(page, size >= 18));
            });
  }

  private static double partnerWidth(Page page, boolean isLarge) {
    PageScale scale = PageScale.of(isLarge ? LARGE : Look.USUAL);
    return WIDTH
        - scale.rounds()
        - scale.times()
        - page.sizes().tableWidth()
        - page.sizes().tickWidth()
        - 2;
  }

  private static void assertFits(PageRow row, Page page, PageScale scale, Event event) {
    PageSizes sizes = page.sizes();
    double partner = partnerWidth(page, scale.name() == 18);
    if (row instanceof PageRow.Met met) {
      assertThat(event.organisations().stream().map(Organisation::name))
          .contains(String.join("", met.partner()));
      assertThat(event.tables().stream().map(Table::name))
          .anyMatch(table -> met.table().isEmpty() || table.equals(String.join("", met.table())));
      double aside = height(met.aside(), sizes.aside());
      double room = sizes.tableWidth() - 1;
      assertFits(new PrintedText(met.table(), sizes.table()), room, row.height(), LEGIBLE);
      assertFits(
          new PrintedText(met.partner(), sizes.partner()), partner, row.height() - aside, LEGIBLE);
      assertFits(new PrintedText(met.aside(), sizes.aside()), partner, row.height(), sizes.aside());
    } else if (row instanceof PageRow.PauseRow pause) {
      assertFits(
          new PrintedText(pause.name(), sizes.aside()), partner, row.height(), sizes.aside());
    }
    if (!(row instanceof PageRow.PauseRow)) {
      assertThat(height(List.of("9:00"), sizes.clock())).isLessThanOrEqualTo(row.height());
    }
  }

  /**
   * No line is too wide, there are not too many, and no word is broken that could be read whole.
   */
  private static void assertFits(PrintedText text, double width, double height, double legible) {
    assertThat(height(text.lines(), text.size()))
        .as(text.text())
        .isLessThanOrEqualTo(height + 0.02);
    assertThat(text.lines())
        .allSatisfy(line -> assertThat(width(line, text.size())).isLessThanOrEqualTo(width));
    if (text.text().codePoints().anyMatch(Character::isSupplementaryCodePoint)) {
      return;
    }
    int end = 0;
    for (String line : text.lines().subList(0, Math.max(0, text.lines().size() - 1))) {
      end += line.length();
      assertThat(
              width(wordAt(text.text(), end), legible) * 1.02 > width || line.matches(".*[ \\-–/]"))
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
    PageHead head = page.head();
    double size = page.sizes().aside();
    double facts =
        Stream.concat(head.facts().stream(), Stream.of(head.ownTable(), head.edition()))
            .filter(fact -> !fact.isEmpty())
            .mapToDouble(fact -> height(fact) + 0.8)
            .sum();
    double apology = head.apology().isEmpty() ? 0 : height(head.apology()) + 3;
    double rows = page.rows().stream().mapToDouble(PageRow::height).sum();
    double lines =
        page.more().lines().size()
            + page.notes().stream().mapToInt(note -> note.lines(size).size()).sum();
    double notes =
        page.hasNotes() ? 10 + lines * size * 25.4 / 72 * 1.2 + 0.6 * page.notes().size() : 0;
    double writing =
        page.writingLines() == 0 ? 0 : 3 + height(List.of("A"), size) + 8 * page.writingLines();
    return FIXED + height(head.name()) + facts + apology + rows + notes + writing;
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

  private static List<Page> pages(Event event, Look look) {
    return TimetablePages.of(SampleProgrammes.of(event), Optional.empty(), look, CZECH).pages();
  }

  /** Names of up to 70 letters in words of up to 16, and as many wishes as are usual. */
  private static Event ordinary(Random random, int rounds) {
    EventBuilder event = Event.builder(Day.of(LocalTime.of(9, 0), rounds, 15)).tables(15);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      StringBuilder name = new StringBuilder("" + i);
      while (name.length() < 10 + random.nextInt(50)) {
        name.append(' ').append("pracovníporadnaúřad", 0, 3 + random.nextInt(14));
      }
      names.add(name.toString());
      event.organisations(name.toString());
    }
    for (String name : names) {
      random
          .ints(8, 0, names.size())
          .distinct()
          .mapToObj(names::get)
          .filter(other -> !other.equals(name))
          .forEach(other -> event.request(name, other));
    }
    return event.build();
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
            LongNames.of(random, 0),
            LongNames.of(random, 0),
            Optional.empty(),
            Day.times(LocalTime.of(1, 0), rounds, 12, 2, pauses));
    List<Table> tables =
        IntStream.rangeClosed(1, 5)
            .mapToObj(i -> new Table(random.nextInt(3) == 0 ? "" + i : LongNames.of(random, i)))
            .toList();
    EventBuilder event = Event.builder(day).tables(tables);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      names.add(LongNames.of(random, 100 + i));
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
        .mapToObj(i -> LongNames.of(random, 1000 + i))
        .toList();
  }
}
