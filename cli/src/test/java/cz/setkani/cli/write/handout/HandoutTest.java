package cz.setkani.cli.write.handout;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Programme;
import cz.setkani.Scheduler;
import cz.setkani.cli.write.paper.Ink;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the event: all of it is on the papers, nothing twice and nothing over an edge. */
class HandoutTest {

  private static final Locale CZECH = Locale.forLanguageTag("cs");

  private static List<Long> seeds() {
    return IntStream.rangeClosed(1, 8).mapToObj(Long::valueOf).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theModeratorHasEveryMeetingOnceAndAllWhoAreFree(long seed) {
    Programme programme = programme(seed);
    List<String> rows = words(Handout.ROUNDS.sheets(programme, CZECH)).toList();
    String all = String.join("", rows);

    int at = 0;
    for (int round = 1; round <= programme.event().roundCount(); round++) {
      at = all.indexOf(bare("Kolo " + round + "   "), at);
      assertThat(at).isNotNegative();
      int next = all.indexOf(bare("Kolo " + (round + 1) + "   "), at);
      String block = all.substring(at, next < 0 ? all.length() : next);
      for (Meeting meeting : meetings(programme, round)) {
        String table = programme.event().getTable(meeting.table()).name();
        assertThat(block).containsOnlyOnce(bare(table + meeting.first() + meeting.second()));
      }
      for (Organisation one : programme.event().organisations()) {
        boolean isBusy =
            meetings(programme, round).stream().anyMatch(meeting -> meeting.has(one.name()));
        boolean isFree = !isBusy && one.present().contains(round);
        assertThat(block.contains(bare(one.name()))).isEqualTo(isBusy || isFree);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aTableHasItsMeetingsOnBothSidesOfItsCard(long seed) {
    Programme programme = programme(seed);
    PrintedSheets cards = Handout.CARDS.sheets(programme, CZECH);

    assertThat(cards.sheets())
        .hasSize(
            (int) programme.schedule().meetings().stream().map(Meeting::table).distinct().count());
    for (PrintedSheet card : cards.sheets()) {
      for (boolean isUpsideDown : new boolean[] {false, true}) {
        String side =
            runs(List.of(card), isUpsideDown).map(HandoutTest::bare).collect(Collectors.joining());
        assertThat(side).startsWith(bare(card.title()));
        String pairs = side.substring(bare(card.title()).length());
        String expected =
            programme.schedule().meetings().stream()
                .filter(
                    meeting ->
                        programme.event().getTable(meeting.table()).name().equals(card.title()))
                .sorted(Meeting.BY_PLACE)
                .map(
                    meeting ->
                        time(programme, meeting) + meeting.first() + " – " + meeting.second())
                .map(HandoutTest::bare)
                .collect(Collectors.joining());
        assertThat(pairs).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theChartTellsTheTableOfEachRound(long seed) {
    Programme programme = programme(seed);
    String all = words(Handout.CHART.sheets(programme, CZECH)).collect(Collectors.joining());

    for (Organisation one : programme.event().organisations()) {
      String tables =
          programme.schedule().meetings().stream()
              .filter(meeting -> meeting.has(one.name()))
              .sorted(Meeting.BY_PLACE)
              .map(meeting -> programme.event().getTable(meeting.table()).name())
              .collect(Collectors.joining());
      assertThat(all).containsOnlyOnce(bare(one.name() + tables));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theListAtTheDoorNamesEverybodyOnce(long seed) {
    Programme programme = programme(seed);
    String all = words(Handout.DOOR.sheets(programme, CZECH)).collect(Collectors.joining());

    for (Organisation one : programme.event().organisations()) {
      assertThat(all).containsOnlyOnce(bare(one.name() + String.join(", ", one.people())));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ROUNDS", "CHART", "CARDS", "DOOR"})
  void nothingIsOverAnEdge(String name) {
    for (long seed : seeds()) {
      for (PrintedSheet sheet : Handout.valueOf(name).sheets(programme(seed), CZECH).sheets()) {
        for (Ink ink : sheet.inks()) {
          if (ink instanceof Ink.Words words) {
            double height = words.size() * 25.4 / 72;
            assertThat(words.x()).isBetween(10.0, sheet.width() - 10);
            assertThat(words.baseline()).isBetween(height / 2, sheet.height() - 4);
            assertThat(words.runs().toString()).doesNotContain("…");
          }
        }
      }
    }
  }

  private static List<Meeting> meetings(Programme programme, int round) {
    return programme.schedule().meetings().stream().filter(m -> m.round() == round).toList();
  }

  private static String time(Programme programme, Meeting meeting) {
    return "%tk:%<tM".formatted(programme.event().day().time(meeting.round()).start());
  }

  private static Programme programme(long seed) {
    Random random = new Random(seed);
    int rounds = 2 + random.nextInt(14);
    EventBuilder event = Event.builder(rounds).tables(1 + random.nextInt(12));
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 10 + random.nextInt(60); i++) {
      String name = "#" + i + ";" + " slovo".repeat(random.nextInt(12));
      names.add(name);
      Rounds present = random.nextInt(4) == 0 ? Rounds.range(2, rounds) : Rounds.first(rounds);
      event.organisation(
          Organisation.named(name)
              .withPresent(present)
              .withPeople(List.of("Jan Novák " + i, "Eva Malá")));
    }
    for (String one : names) {
      random
          .ints(5, 0, names.size())
          .distinct()
          .mapToObj(names::get)
          .filter(other -> !other.equals(one))
          .forEach(other -> event.request(one, other));
    }
    return Scheduler.of(event.build()).withEffort(Effort.QUICK).schedule();
  }

  private static Stream<String> words(PrintedSheets sheets) {
    return runs(sheets.sheets(), false).map(HandoutTest::bare);
  }

  private static Stream<String> runs(Collection<PrintedSheet> sheets, boolean isUpsideDown) {
    return sheets.stream()
        .flatMap(sheet -> sheet.inks().stream())
        .filter(Ink.Words.class::isInstance)
        .map(Ink.Words.class::cast)
        .filter(words -> words.isUpsideDown() == isUpsideDown)
        .flatMap(words -> words.runs().stream())
        .map(Ink.Run::text);
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }
}
