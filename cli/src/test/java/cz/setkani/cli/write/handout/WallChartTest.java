package cz.setkani.cli.write.handout;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Programme;
import cz.setkani.cli.write.handout.PaperReader.ChartRow;
import cz.setkani.cli.write.paper.Look;
import cz.setkani.cli.write.paper.PaperSize;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On whatever sheets a chart is cut: each meeting is where its row and its column cross, once. */
class WallChartTest {

  private static final Locale ENGLISH = Locale.ENGLISH;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void eachOrganisationFindsItsTablesBelowTheirRounds(long seed) {
    Programme programme = PartyEvents.programme(seed, true);
    Event event = programme.event();
    List<String> expected = new ArrayList<>();
    for (Meeting meeting : programme.schedule().meetings()) {
      for (String one : List.of(meeting.first(), meeting.second())) {
        String table = event.getTable(meeting.table()).name();
        expected.add(at(who(event, meeting, one), meeting.round(), table));
      }
    }

    for (Look look : looks()) {
      List<String> found = new ArrayList<>();
      for (PrintedSheet sheet : sheets(Handout.CHART, programme, look)) {
        List<ChartRow> rows = PaperReader.rows(sheet);
        ChartRow rounds = rows.get(0);
        for (ChartRow row : rows.subList(1, rows.size())) {
          row.cells()
              .forEach(
                  (x, table) -> {
                    found.add(at(row.head(), round(event, rounds.cells().get(x)), table));
                  });
        }
      }
      assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void eachRoundHasItsPairsBelowTheirTables(long seed) {
    Programme programme = PartyEvents.programme(seed, true);
    Event event = programme.event();
    List<String> expected =
        programme.schedule().meetings().stream()
            .map(
                meeting ->
                    at(
                        who(event, meeting, meeting.first())
                            + who(event, meeting, meeting.second()),
                        meeting.round(),
                        event.getTable(meeting.table()).name()))
            .toList();

    for (Look look : looks()) {
      List<String> found = new ArrayList<>();
      for (PrintedSheet sheet : sheets(Handout.GRID, programme, look)) {
        List<ChartRow> rows = PaperReader.rows(sheet);
        ChartRow tables = rows.get(0);
        for (ChartRow row : rows.subList(1, rows.size())) {
          row.cells()
              .forEach(
                  (x, pair) -> {
                    found.add(at(pair, round(event, row.head()), tables.cells().get(x)));
                  });
        }
      }
      assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  /** What hangs on a wall names people only where they are asked for. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void namesPeopleOnlyWhereTheyAreAskedFor(long seed) {
    Programme programme = PartyEvents.programme(seed, false);
    for (Handout chart : List.of(Handout.CHART, Handout.GRID)) {
      for (boolean hasPeople : new boolean[] {false, true}) {
        Look look = new Look(PaperSize.A3, false, 1, hasPeople);
        String all = PaperReader.text(sheets(chart, programme, look), false);
        assertThat(all.contains("Eva")).isEqualTo(hasPeople);
      }
    }
  }

  private static List<Look> looks() {
    return Stream.of(PaperSize.values())
        .flatMap(
            paper -> Stream.of(new Look(paper, false, 1, false), new Look(paper, true, 1, false)))
        .toList();
  }

  private static List<PrintedSheet> sheets(Handout chart, Programme programme, Look look) {
    return chart.sheets(Printable.of(programme, ENGLISH), look).orElseThrow().sheets();
  }

  private static String who(Event event, Meeting meeting, String one) {
    boolean isParted = event.getOrganisation(one).teams() > 1;
    return one + (isParted ? " (team " + meeting.teamOf(one) + ")" : "");
  }

  /** The round that a heading names: its number and its beginning. */
  private static int round(Event event, String heading) {
    return IntStream.rangeClosed(1, event.roundCount())
        .filter(round -> heading.startsWith(round + clock(event, round)))
        .findFirst()
        .orElseThrow();
  }

  private static String clock(Event event, int round) {
    return event.day().time(round).start().toString().replaceFirst("^0", "");
  }

  private static String at(String who, int round, String table) {
    return PaperReader.bare(who + " @" + round + " " + table);
  }
}
