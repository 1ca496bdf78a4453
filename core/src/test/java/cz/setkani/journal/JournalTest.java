package cz.setkani.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each happening makes of an event, and of how things stand. */
class JournalTest {

  /** Six rounds of 20 minutes from 9:00, 5 minutes between them, 15 more after round 3. */
  private static final Day DAY =
      new Day("", "", Optional.empty(), Day.times(LocalTime.of(9, 0), 6, 20, 5, Map.of(3, 15)), 5);

  private static final Event PLANNED =
      Event.builder(DAY)
          .tables(2)
          .organisations("A", "B", "C")
          .organisation(Organisation.named("Late").withPresent(Rounds.range(4, 6)))
          .organisation(Organisation.named("Early").withPresent(Rounds.range(1, 2)))
          .request("A", "B")
          .request("C", "A")
          .build();

  private static final Schedule EDITION =
      new Schedule(List.of(new Meeting(2, 1, "A", "B", false), new Meeting(5, 2, "A", "C", false)));

  private static Journal journal(Object... roundsAndHappenings) {
    return new Journal(
        IntStream.range(0, roundsAndHappenings.length / 2)
            .mapToObj(
                i ->
                    new Entry(
                        i + 2,
                        (Integer) roundsAndHappenings[2 * i],
                        (Happening) roundsAndHappenings[2 * i + 1]))
            .toList());
  }

  /** {@code absent A 4}: what, who, from which round on it is said, a round or rounds. */
  private static Journal people(String rows) {
    return journal(
        Arrays.stream(rows.split("; "))
            .map(row -> row.split(" "))
            .flatMap(
                row ->
                    Arrays.stream(
                        new Object[] {
                          Integer.valueOf(row[2]), happening(row[0], row[1], row[row.length - 1])
                        }))
            .toArray());
  }

  private static Happening happening(String what, String who, String detail) {
    return switch (what) {
      case "arrives" -> new Happening.Arrives(who, Integer.parseInt(detail));
      case "leaves" -> new Happening.Leaves(who, Integer.parseInt(detail));
      case "away" -> new Happening.Absent(who, Optional.of(Rounds.of(Integer.parseInt(detail))));
      default -> new Happening.Absent(who, Optional.empty());
    };
  }

  @ParameterizedTest(name = "{0}: {1} is here in {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "absent A 4                       | A     | 1-3",
        "absent A 1                       | A     | ''",
        "away A 3 5                       | A     | 1-4, 6",
        "arrives A 1 3                    | A     | 3-6",
        "arrives A 2 3                    | A     | 1, 3-6",
        "absent A 1; arrives A 3 5        | A     | 5-6",
        "absent A 4; arrives A 4 4        | A     | 1-6",
        "leaves A 1 4                     | A     | 1-4",
        "leaves A 1 4; arrives A 5 6      | A     | 1-4, 6",
        "absent Late 1                    | Late  | ''",
        "arrives Late 1 2                 | Late  | 2-6",
        "arrives Late 1 5                 | Late  | 5-6",
        "leaves Late 1 3                  | Late  | ''",
        "leaves Early 1 4                 | Early | 1-4",
        "leaves Early 1 1                 | Early | 1",
        "arrives Early 1 4                | Early | 1-2, 4-6"
      })
  void a01_whoIsHere(String rows, String who, String rounds) {
    Journal journal = people(rows);
    Rounds expected = journal.eventOf(PLANNED).presence(who);
    Rounds away = journal.standing(PLANNED, EDITION, 1).away().getOrDefault(who, Rounds.NONE);

    assertThat(expected.minus(away)).hasToString(rounds);
  }

  @Test
  void a02_aWalkInIsHereFromItsRoundOnAndCanBeWishedFor() {
    Event event =
        journal(
                3,
                new Happening.WalkIn("New", List.of("Jan")),
                1,
                new Happening.Wished("New", "A", 2),
                1,
                new Happening.Wished("B", "New", 1))
            .eventOf(PLANNED);

    assertThat(event.organisations()).last().extracting(Organisation::name).isEqualTo("New");
    assertThat(event.presence("New")).hasToString("3-6");
    assertThat(event.getOrganisation("New").people()).containsExactly("Jan");
    assertThat(event.requests())
        .contains(Request.of("New", "A").withPriority(2), Request.of("B", "New"));
  }

  @Test
  void a03_aWishIsAddedOnceAndTakenBack() {
    Event event =
        journal(1, new Happening.Wished("A", "B", 3), 1, new Happening.WishDropped("C", "A"))
            .eventOf(PLANNED);

    assertThat(event.requests()).containsExactly(Request.of("A", "B").withPriority(3));
  }

  @Test
  void a06_whomSomebodyNoLongerWishesToMeetIsNotSuggestedToIt() {
    Event suggesting =
        PLANNED.toBuilder().suggesting(true).request("B", "C").request("C", "B").build();
    Event event =
        journal(
                1,
                new Happening.WishDropped("A", "B"),
                1,
                new Happening.WishDropped("B", "C"),
                1,
                new Happening.WishDropped("C", "A"),
                1,
                new Happening.Wished("C", "A", 1))
            .eventOf(suggesting);

    assertThat(event.forbids("A", "B")).isTrue();
    assertThat(event.forbids("B", "C")).isFalse();
    assertThat(event.forbids("C", "A")).isFalse();
    assertThat(journal(1, new Happening.WishDropped("A", "B")).eventOf(PLANNED).forbids("A", "B"))
        .isFalse();
  }

  @Test
  void a04_whatIsLostIsLostUntilItIsBack() {
    Standing standing =
        journal(
                2,
                new Happening.TableLost("1"),
                4,
                new Happening.TableBack("1"),
                5,
                new Happening.ResourceLost("interpreter"),
                6,
                new Happening.TableLost("2"),
                6,
                new Happening.TableBack("2"))
            .standing(PLANNED, EDITION, 3);

    assertThat(standing.firstOpen()).isEqualTo(3);
    assertThat(standing.lostTables()).isEqualTo(Map.of("1", Rounds.range(2, 3)));
    assertThat(standing.lostResources())
        .isEqualTo(Map.of("interpreter", Rounds.range(5, Rounds.MOST)));
  }

  @Test
  void a05_meetingsAreThoseOfTheEdition() {
    Standing standing =
        journal(
                2,
                new Happening.NotHeld("B", "A"),
                4,
                new Happening.NotHeld("C", "A"),
                1,
                new Happening.Locked("C", "A"),
                1,
                new Happening.Locked("A", "B"))
            .standing(PLANNED, EDITION, 4);

    assertThat(standing.notHeld()).containsExactly(new Meeting(2, 1, "A", "B", false));
    assertThat(standing.locked()).containsExactly(new Meeting(5, 2, "A", "C", false));
  }

  @ParameterizedTest(name = "from round {0} {1} minutes later, pauses {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 10 | 0 | 9:10 9:35 10:00 10:40 11:05 11:30",
        "4 | 10 | 0 | 9:00 9:25 9:50 10:40 11:05 11:30",
        "2 | 10 | 3 | 9:00 9:35 10:00 10:30 10:55 11:20",
        "2 | 20 | 3 | 9:00 9:45 10:10 10:35 11:00 11:25",
        "2 | 0  | 3 | 9:00 9:25 9:50 10:15 10:40 11:05",
        "2 | 0  | 2 | 9:00 9:25 9:50 10:30 10:55 11:20",
        "7 | 10 | 0 | 9:00 9:25 9:50 10:30 10:55 11:20"
      })
  void b01_aDelay(int from, int minutes, int pause, String starts) {
    Rounds pauses = pause == 0 ? Rounds.NONE : Rounds.of(pause);

    assertThat(starts(journal(from, new Happening.Delay(minutes, pauses)).dayOf(DAY)))
        .isEqualTo(starts);
  }

  @Test
  void b02_anEatenPauseIsNone() {
    Day day = journal(1, new Happening.Delay(15, Rounds.of(3))).dayOf(DAY);

    assertThat(DAY.beforePauses()).isEqualTo(Rounds.of(3));
    assertThat(day.beforePauses()).isEqualTo(Rounds.NONE);
  }

  @Test
  void b03_shorterRoundsFollowAsBefore() {
    Day day = journal(3, new Happening.Shorten(12)).dayOf(DAY);

    assertThat(starts(day)).isEqualTo("9:00 9:25 9:50 10:22 10:39 10:56");
    assertThat(day.time(6).end()).isEqualTo(LocalTime.of(11, 8));
    assertThat(day.time(2)).isEqualTo(DAY.time(2));
  }

  @Test
  void b04_roundsAreDroppedAndAdded() {
    assertThat(journal(1, new Happening.RoundCount(4)).eventOf(PLANNED).roundCount()).isEqualTo(4);
    assertThat(starts(journal(1, new Happening.RoundCount(7)).dayOf(DAY)))
        .isEqualTo("9:00 9:25 9:50 10:30 10:55 11:20 11:45");
  }

  @Test
  void b05_theDayEndsBeforeMidnight() {
    Journal journal = journal(1, new Happening.Delay(700, Rounds.NONE));
    Journal later = journal(1, new Happening.Delay(800, Rounds.NONE));

    assertThat(journal.dayOf(DAY).time(6).end()).isEqualTo(LocalTime.of(23, 20));
    assertThatThrownBy(() -> later.dayOf(DAY)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(name = "at {0}: {1}, ten minutes late: {2}")
  @CsvSource({
    "08:00, 1, 1",
    "08:55, 1, 1",
    "08:56, 2, 1",
    "09:06, 2, 2",
    "10:00, 4, 4",
    "11:15, 6, 6",
    "11:16, 0, 6",
    "11:26, 0, 0"
  })
  void b06_theFirstRoundThatCanStillBeChanged(LocalTime now, int round, int late) {
    Journal journal = journal(1, new Happening.Delay(10, Rounds.NONE));

    assertThat(Journal.EMPTY.firstOpenAt(DAY, now).orElse(0)).isEqualTo(round);
    assertThat(journal.firstOpenAt(DAY, now).orElse(0)).isEqualTo(late);
  }

  @Test
  void c01_editionsPartTheJournal() {
    Happening.Edition second =
        new Happening.Edition(2, 4, 0, Optional.empty(), Optional.empty(), false);
    Happening.Absent absent = new Happening.Absent("A", Optional.empty());
    Journal journal =
        journal(3, absent, 4, second, 1, new Happening.Undo(2), 5, new Happening.TableLost("1"));

    assertThat(journal.editions()).containsExactly(second);
    assertThat(journal.living()).extracting(Entry::row).containsExactly(3, 5);
    assertThat(journal.since(2)).extracting(Entry::row).containsExactly(5);
    assertThat(journal.since(1)).extracting(Entry::row).containsExactly(3, 5);
    assertThat(journal.upTo(2).living()).extracting(Entry::row).containsExactly(2, 3);
    assertThat(List.of(journal.hasNews(), journal.upTo(2).hasNews(), Journal.EMPTY.hasNews()))
        .containsExactly(true, false, false);
  }

  @Test
  void c01a_whoHasComeIsKnownAndNoNewsForAnEdition() {
    Journal ticked = journal(1, new Happening.Here("A"), 1, new Happening.Here("B"));
    Journal undone =
        journal(1, new Happening.Here("A"), 1, new Happening.Here("B"), 1, new Happening.Undo(2));
    Journal besides = journal(1, new Happening.WalkIn("D", List.of()));

    assertThat(ticked.arrived()).containsExactlyInAnyOrder("A", "B");
    assertThat(undone.arrived()).containsExactly("B");
    assertThat(besides.arrived()).containsExactly("D");
    assertThat(List.of(ticked.hasNews(), undone.hasNews(), besides.hasNews()))
        .containsExactly(false, false, true);
    assertThat(ticked.eventOf(PLANNED)).isEqualTo(PLANNED);
    assertThat(ticked.standing(PLANNED, EDITION, 1))
        .isEqualTo(Journal.EMPTY.standing(PLANNED, EDITION, 1));
  }

  @Test
  void c02_onlyWhatStandsAboveCanBeUndoneAndOnlyOnce() {
    Happening absent = new Happening.Absent("A", Optional.empty());
    Happening edition = new Happening.Edition(2, 4, 0, Optional.empty(), Optional.empty(), false);
    Happening undo = new Happening.Undo(2);

    assertThatThrownBy(() -> journal(1, undo)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> journal(1, edition, 1, undo))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> journal(1, absent, 1, undo, 1, undo))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> journal(1, absent, 1, undo, 1, new Happening.Undo(3)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String starts(Day day) {
    return day.rounds().stream()
        .map(time -> time.start().getHour() + time.start().toString().substring(2))
        .collect(Collectors.joining(" "));
  }
}
