package cz.setkani.cli.write.handout;

import static cz.setkani.cli.write.handout.PaperReader.bare;
import static cz.setkani.cli.write.handout.PaperReader.text;
import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Programme;
import cz.setkani.cli.write.paper.Look;
import cz.setkani.cli.write.paper.PaperSize;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.words.Alphabetical;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.cli.write.words.EditionLabel;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.SharedUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the event: all of it is on the papers, where it belongs and nothing twice. */
class HandoutTest {

  private static final Locale CZECH = Locale.forLanguageTag("cs");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theModeratorHasEveryMeetingOnceAndAllWhoAreFreeOrWait(long seed) {
    Programme programme = PartyEvents.programme(seed, true);
    Event event = programme.event();
    String all = text(sheets(Handout.ROUNDS, programme, Look.USUAL), false);

    int at = 0;
    for (int round = 1; round <= event.roundCount(); round++) {
      at = all.indexOf(heading(event, round), at);
      assertThat(at).isNotNegative();
      int next = round == event.roundCount() ? -1 : all.indexOf(heading(event, round + 1), at);
      String block = all.substring(at, next < 0 ? all.length() : next);
      List<Meeting> meetings = meetings(programme, round);
      for (Meeting meeting : meetings) {
        assertThat(block).containsOnlyOnce(row(event, meeting));
      }
      String rest = block;
      for (Meeting meeting : meetings) {
        rest = rest.replace(row(event, meeting), "");
      }
      int waiting = (rest + "Čekají").indexOf("Čekají");
      for (Organisation one : event.organisations()) {
        for (int team = 1; team <= one.teams(); team++) {
          String who = bare(who(event, one.name(), team));
          boolean isFree =
              event.presence(one.name()).contains(round) && !isBusy(meetings, one, team);
          boolean isWaiting = isFree && isWaiting(event, meetings, one);
          assertThat(named(rest.substring(0, waiting), who)).isEqualTo(isFree && !isWaiting);
          assertThat(named(rest.substring(waiting), who)).isEqualTo(isWaiting);
        }
      }
    }
  }

  private static boolean named(String text, String who) {
    return (";" + text.replaceAll("Volno:|jinde:", ";")).contains(";" + who);
  }

  private static String heading(Event event, int round) {
    return bare("Kolo " + round + start(event, round) + "–");
  }

  private static String row(Event event, Meeting meeting) {
    return bare(
        event.getTable(meeting.table()).name()
            + who(event, meeting.first(), meeting.firstTeam())
            + who(event, meeting.second(), meeting.secondTeam()));
  }

  private static boolean isBusy(List<Meeting> meetings, Organisation one, int team) {
    return meetings.stream().anyMatch(m -> m.has(one.name()) && m.teamOf(one.name()) == team);
  }

  private static boolean isWaiting(Event event, List<Meeting> meetings, Organisation one) {
    return event.sharedUnits().stream()
        .filter(unit -> unit.organisations().contains(one.name()))
        .anyMatch(unit -> meetings.stream().anyMatch(m -> has(unit, m)));
  }

  private static boolean has(SharedUnit unit, Meeting meeting) {
    return unit.organisations().stream().anyMatch(meeting::has);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aTableHasEachOfItsMeetingsOnBothSidesOfItsCardOrOnceBesides(long seed) {
    Programme programme = PartyEvents.programme(seed, true);
    List<PrintedSheet> cards = sheets(Handout.CARDS, programme, Look.USUAL);

    for (int table : programme.schedule().meetings().stream().map(Meeting::table).toList()) {
      String name = programme.event().getTable(table).name();
      List<PrintedSheet> own = cards.stream().filter(card -> card.title().equals(name)).toList();
      String front = withoutDates(text(own.subList(0, 1), false));
      String back = withoutDates(text(own, true));
      assertThat(front).startsWith(bare(name));
      assertThat(back).startsWith(bare(name));
      String pairs = pairs(programme, table);
      if (own.size() > 1) {
        String besides = text(own.subList(1, own.size()), false);
        for (Meeting meeting : at(programme, table)) {
          assertThat(besides).containsOnlyOnce(besides(programme.event(), meeting));
        }
      } else if (front.contains("nadruhé")) {
        String both = front.substring(bare(name).length()) + back.substring(bare(name).length());
        assertThat(both.replace(bare("Ostatní dvojice jsou na druhé straně."), ""))
            .isEqualTo(pairs);
      } else {
        assertThat(front).isEqualTo(bare(name) + pairs).isEqualTo(back);
      }
    }
  }

  private static String withoutDates(String text) {
    return text.replaceAll("čtvrtek26.listopadu2026|pátek27.listopadu2026", "");
  }

  private static List<Meeting> at(Programme programme, int table) {
    return programme.schedule().meetings().stream()
        .filter(meeting -> meeting.table() == table)
        .sorted(Meeting.BY_PLACE)
        .toList();
  }

  /** The pairs of a card, without the dates between them. */
  private static String pairs(Programme programme, int table) {
    Event event = programme.event();
    return at(programme, table).stream()
        .map(
            meeting ->
                start(event, meeting.round())
                    + who(event, meeting.first(), meeting.firstTeam())
                    + "–"
                    + who(event, meeting.second(), meeting.secondTeam()))
        .map(PaperReader::bare)
        .collect(Collectors.joining());
  }

  private static String besides(Event event, Meeting meeting) {
    return bare(
        meeting.round()
            + time(event, meeting.round())
            + who(event, meeting.first(), meeting.firstTeam())
            + who(event, meeting.second(), meeting.secondTeam()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theListAtTheDoorNamesEverybodyOnceByTheAlphabet(long seed) {
    Programme programme = PartyEvents.programme(seed, true);
    Event event = programme.event();
    Printable printable = new Printable(programme, Optional.of(new EditionLabel(3, 5)), CZECH);
    List<PrintedSheet> sheets = Handout.DOOR.sheets(printable, Look.USUAL).orElseThrow().sheets();
    String all = text(sheets, false);

    int at = 0;
    for (Organisation one : alphabetical(event)) {
      boolean isLate = !event.presence(one.name()).contains(1);
      String times = isLate ? "přijdou v " + DateText.start(event.day(), 2, CZECH) : "";
      String row = bare(one.name() + times + String.join(", ", one.people()));
      assertThat(all).containsOnlyOnce(row);
      assertThat(all.indexOf(row)).isGreaterThan(at);
      at = all.indexOf(row);
    }
    for (PrintedSheet sheet : sheets) {
      assertThat(text(sheet)).contains(bare("3. vydání · platí od kola 5"));
    }
  }

  private static List<Organisation> alphabetical(Event event) {
    return event.organisations().stream()
        .sorted(Comparator.comparing(Organisation::name, Alphabetical.in(CZECH)))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everybodyHasABadgeWithAllForWhomTheyCome(long seed) {
    Programme programme = PartyEvents.programme(seed, true);
    List<String> shared =
        alphabetical(programme.event()).stream()
            .filter(one -> one.people().contains("Marie Společná"))
            .map(Organisation::name)
            .toList();
    String expected =
        alphabetical(programme.event()).stream()
            .filter(one -> shared.indexOf(one.name()) <= 0)
            .map(one -> badges(programme.event(), one))
            .collect(Collectors.joining());
    List<PrintedSheet> sheets = sheets(Handout.BADGES, programme, Look.USUAL);

    assertThat(text(sheets, false)).isEqualTo(bare(expected));
  }

  private static String badges(Event event, Organisation one) {
    if (one.people().isEmpty()) {
      return one.name() + one.name();
    }
    return one.people().stream()
        .map(
            person ->
                event.organisations().stream()
                        .filter(other -> other.people().contains(person))
                        .map(Organisation::name)
                        .collect(Collectors.joining(" / "))
                    + person)
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whoGoesWithSeveralHasATimetableOfAllTheirMeetings(long seed) {
    Programme programme = PartyEvents.programme(seed, true);
    Event event = programme.event();
    List<PrintedSheet> all = sheets(Handout.RESOURCES, programme, Look.USUAL);
    List<String> helped =
        event.organisations().stream()
            .filter(one -> !one.resources().isEmpty())
            .map(Organisation::name)
            .toList();
    List<String> represented =
        event.organisations().stream()
            .filter(one -> one.people().contains("Marie Společná"))
            .map(Organisation::name)
            .toList();

    assertHasMeetings(programme, all, "tlumočnice", helped);
    assertHasMeetings(
        programme, all, "Marie Společná", represented.size() > 1 ? represented : List.of());
  }

  private static void assertHasMeetings(
      Programme programme, List<PrintedSheet> all, String whose, List<String> organisations) {
    Event event = programme.event();
    String own = text(all.stream().filter(sheet -> sheet.title().equals(whose)).toList(), false);
    for (Meeting meeting : programme.schedule().meetings()) {
      String row =
          bare(
              meeting.round()
                  + time(event, meeting.round())
                  + event.getTable(meeting.table()).name()
                  + who(event, meeting.first(), meeting.firstTeam())
                  + who(event, meeting.second(), meeting.secondTeam()));
      if (organisations.stream().anyMatch(meeting::has)) {
        assertThat(own).containsOnlyOnce(row);
      } else {
        assertThat(own).doesNotContain(row);
      }
    }
    assertThat(own.isEmpty()).isEqualTo(organisations.isEmpty());
  }

  @Test
  void copiesOfListsAreWholeAndThoseOfTimetablesStandTogether() {
    Programme programme = PartyEvents.programme(3, false);
    Look twice = new Look(PaperSize.A4, false, 2, false);
    for (Handout handout : Handout.values()) {
      List<PrintedSheet> once = sheets(handout, programme, new Look(PaperSize.A4, false, 1, false));
      List<PrintedSheet> copied = sheets(handout, programme, twice);
      switch (handout) {
        case CARDS, BADGES -> assertThat(copied).isEqualTo(once);
        case RESOURCES ->
            assertThat(copied)
                .isEqualTo(once.stream().flatMap(sheet -> Stream.of(sheet, sheet)).toList());
        default -> {
          List<PrintedSheet> again = new ArrayList<>(once);
          again.addAll(once);
          assertThat(copied).isEqualTo(again);
        }
      }
    }
  }

  private static List<PrintedSheet> sheets(Handout handout, Programme programme, Look look) {
    return handout
        .sheets(Printable.of(programme, CZECH), look)
        .map(sheets -> sheets.sheets())
        .orElse(List.of());
  }

  private static List<Meeting> meetings(Programme programme, int round) {
    return programme.schedule().meetings().stream().filter(m -> m.round() == round).toList();
  }

  private static String who(Event event, String one, int team) {
    return one + (event.getOrganisation(one).teams() > 1 ? " (tým " + team + ")" : "");
  }

  private static String start(Event event, int round) {
    return event.day().time(round).start().toString().replaceFirst("^0", "");
  }

  private static String time(Event event, int round) {
    return start(event, round)
        + "–"
        + event.day().time(round).end().toString().replaceFirst("^0", "");
  }
}
