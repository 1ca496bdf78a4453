package cz.setkani.explain;

import static cz.setkani.Meetings.CZECH;
import static cz.setkani.Meetings.ENGLISH;
import static cz.setkani.Meetings.schedule;
import static cz.setkani.explain.ReasonTest.event;
import static cz.setkani.explain.ReasonTest.jana;
import static cz.setkani.explain.ReasonTest.named;
import static cz.setkani.explain.ReasonTest.needs;
import static cz.setkani.explain.ReasonTest.present;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Table;
import cz.setkani.rule.Check;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What would allow A's request for B. */
class HelpTest {

  record Case(Help help, Event event, Schedule schedule, String en, String cs) {
    @Override
    public String toString() {
      return help + ": " + en;
    }
  }

  static final List<Case> CASES =
      List.of(
          new Case(
              Help.SEARCH,
              event(4, 1, named("A"), named("B")).build(),
              schedule("1/1 A-C", "2/1 D-E"),
              "There is still room for it in rounds 3-4: add it by hand, or search longer.",
              "Místo pro ni ještě je v kolech 3-4: přidejte ji ručně, nebo nechte hledat déle."),
          new Case(
              Help.WINDOW,
              window(5, Rounds.of(1)),
              schedule("1/1 A-C", "2/1 B-C"),
              "It would help to allow the meeting in one of the rounds 3-5, too.",
              "Pomohlo by povolit schůzku i v některém z kol 3-5."),
          new Case(
              Help.ORDER,
              event(3, 2, named("A"), named("B"))
                  .replace(Request.of("A", "B").withAfter(Set.of("C")))
                  .build(),
              schedule("3/1 A-C"),
              "It would help if \"A\" did not ask to meet \"C\" earlier than \"B\": there is room"
                  + " in rounds 1-2.",
              "Pomohlo by, kdyby \"A\" netrvala na schůzce s organizací \"C\" dřív než s organizací"
                  + " \"B\": místo je v kolech 1-2."),
          new Case(
              Help.REST,
              event(3, 2, named("A"), named("B")).maxInARow(1).build(),
              schedule("2/1 A-C"),
              "It would help to allow 2 meetings running: there is room in rounds 1, 3.",
              "Pomohlo by povolit 2 schůzky v řadě: místo je v kolech 1, 3."),
          new Case(
              Help.MAX_MEETINGS,
              event(2, 2, named("A").withMaxMeetings(1), named("B")).build(),
              schedule("1/1 A-C"),
              "It would help to raise the limit of \"A\" to 2 meetings: there is room in round 2.",
              "Pomohlo by zvýšit limit organizace \"A\" na 2 schůzky: místo je v kole 2."),
          new Case(
              Help.TABLE,
              event(3, 1, named("A"), named("B")).build(),
              schedule("1/1 C-D", "2/1 A-C", "3/1 D-E"),
              "It would help to have one table more in one of the rounds 1, 3.",
              "Pomohl by jeden stůl navíc v některém z kol 1, 3."),
          new Case(
              Help.OPEN_TABLE,
              event(3, 2, named("A"), present("B", Rounds.of(2, 3)))
                  .tables(ReasonTest.closing(1))
                  .build(),
              schedule("2/1 C-D", "3/1 C-E"),
              "It would help if one more table were there in one of the rounds 2-3.",
              "Pomohlo by mít o stůl víc v některém z kol 2-3."),
          new Case(
              Help.PRESENCE,
              event(4, 2, present("A", Rounds.of(1, 2)), named("B")).build(),
              schedule("1/1 A-C", "2/1 A-D", "3/1 B-C"),
              "It would help if \"A\" were there in round 4, too.",
              "Pomohlo by, kdyby organizace \"A\" byla přítomna i v kole 4."),
          new Case(
              Help.PERSON,
              event(2, 2, named("A"), jana("B"), jana("C")).build(),
              schedule("1/1 C-D", "2/1 C-E"),
              "It would help if somebody other than \"Jana Nová\" came for \"B\": there is room in"
                  + " rounds 1-2.",
              "Pomohlo by, kdyby za \"B\" přišel někdo jiný než \"Jana Nová\": místo je v kolech"
                  + " 1-2."),
          new Case(
              Help.RESOURCE,
              event(1, 2, needs("A", "beamer"), named("B"), needs("C", "beamer")).build(),
              schedule("1/1 C-D"),
              "It would help to have one more \"beamer\" for \"A\": there is room in round 1.",
              "Pomohlo by mít \"beamer\" ještě jednou, pro \"A\": místo je v kole 1."),
          new Case(
              Help.RESOURCE_HOURS,
              event(2, 2, needs("A", "interpreter"), named("B"))
                  .resourceHours(ReasonTest.hours(1))
                  .build(),
              schedule("1/1 A-C"),
              "It would help if \"interpreter\" were there in round 2, too.",
              "Pomohlo by, kdyby byl zdroj \"interpreter\" k dispozici i v kole 2."),
          new Case(
              Help.ROUND,
              event(2, 2, named("A"), named("B")).build(),
              schedule("1/1 A-C", "1/2 B-D", "2/1 A-D", "2/2 B-C"),
              "It would help to add one round (round 3).",
              "Pomohlo by přidat jedno kolo (kolo 3)."),
          new Case(
              Help.SEVERAL,
              event(3, 1, named("A").withMaxMeetings(1), named("B")).build(),
              schedule("1/1 A-C", "2/1 D-E", "3/1 D-F"),
              "It would help to raise the limit of \"A\" to 2 meetings and at the same time add one"
                  + " table (one of the rounds 2-3).",
              "Pomohlo by zvýšit limit organizace \"A\" na 2 schůzky a zároveň přidat jeden stůl"
                  + " (některé z kol 2-3)."),
          new Case(
              Help.SEVERAL,
              event(2, 2, present("A", Rounds.of(1, 2)), named("B")).build(),
              schedule("1/1 A-C", "2/1 A-D"),
              "It would help to have \"A\" there for longer and at the same time add one round"
                  + " (round 3).",
              "Pomohlo by prodloužit účast organizace \"A\" a zároveň přidat jedno kolo (kolo 3)."),
          new Case(
              Help.GIVE_UP_ONE,
              event(3, 2, present("A", Rounds.of(1)), named("B")).build(),
              schedule("1/1 A-C", "2/1 B-C", "3/1 B-D"),
              "No simple change helps: the only meeting of \"A\" would have to go.",
              "Žádná jednoduchá změna nepomůže: organizace \"A\" by se musela vzdát své jediné"
                  + " schůzky."),
          new Case(
              Help.GIVE_UP_BOTH,
              event(2, 2, present("A", Rounds.of(1, 2)), present("B", Rounds.of(1, 2))).build(),
              schedule("1/1 A-C", "1/2 B-D", "2/1 A-D", "2/2 B-C"),
              "No simple change helps: one meeting of each of the two would have to go.",
              "Žádná jednoduchá změna nepomůže: každá z obou organizací by se musela vzdát jedné"
                  + " schůzky."),
          new Case(
              Help.REARRANGE,
              event(2, 2, present("A", Rounds.of(1, 2)), present("B", Rounds.of(1, 2))).build(),
              schedule("1/1 A-C", "2/1 B-C"),
              "No simple change helps: other meetings would have to move or go.",
              "Žádná jednoduchá změna nepomůže: jiné schůzky by se musely přesunout nebo"
                  + " ustoupit."),
          new Case(
              Help.WALK,
              event(2, 2, named("A").withTable("1"), named("B").withNeeds(Set.of("accessible")))
                  .tables(
                      List.of(
                          new Table("1"),
                          new Table("2", Set.of("accessible"), Rounds.first(Rounds.MOST))))
                  .build(),
              schedule("1/2 B-C"),
              "It would help if \"A\" left its own table for this meeting: there is room in round"
                  + " 2.",
              "Pomohlo by, kdyby organizace \"A\" k této schůzce přešla ke stolu, který oběma"
                  + " vyhovuje: místo je v kole 2."),
          new Case(
              Help.NOTHING,
              event(3, 2, named("A"), named("B").withNeverWith(Set.of("A"))).build(),
              schedule(),
              "No simple change would help.",
              "Žádná jednoduchá změna by nepomohla."));

  @ParameterizedTest
  @FieldSource("CASES")
  void a01_theHelpIsToldInBothLanguages(Case c) {
    assertThat(Check.faults(c.event, c.schedule)).isEmpty();

    Unmet unmet = Explanation.of(c.event, c.schedule).unmet().get(0);

    assertThat(unmet.request().wants()).isEqualTo("B");
    assertThat(unmet.help()).isEqualTo(c.help);
    assertThat(unmet.helpText(ENGLISH)).isEqualTo(c.en);
    assertThat(unmet.helpText(CZECH)).isEqualTo(c.cs);
  }

  @Test
  void a02_everyHelpHasACase() {
    assertThat(CASES.stream().map(Case::help).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.complementOf(EnumSet.of(Help.NOT_LOOKED_INTO)));
  }

  @Test
  void b01_oneRoundMoreThanThereCanBeIsNotProposed() {
    EventBuilder event =
        Event.builder(Day.of(LocalTime.NOON, Rounds.MOST, 5)).tables(1).organisations("A", "B");
    event.request("A", "B");
    IntStream.rangeClosed(1, Rounds.MOST)
        .mapToObj(i -> "P" + i)
        .forEach(name -> event.organisations(name).request("A", name));
    String[] meetings =
        IntStream.rangeClosed(1, Rounds.MOST)
            .mapToObj(i -> "%d/1 A-P%d".formatted(i, i))
            .toArray(String[]::new);

    Unmet unmet = Explanation.of(event.build(), schedule(meetings)).unmet().get(0);

    assertThat(unmet.help()).isEqualTo(Help.GIVE_UP_ONE);
    assertThat(unmet.helpText(ENGLISH))
        .isEqualTo("No simple change helps: one of the 60 meetings of \"A\" would have to go.");
    assertThat(unmet.helpText(CZECH))
        .isEqualTo(
            "Žádná jednoduchá změna nepomůže: organizace \"A\" by se musela vzdát jedné ze svých 60"
                + " schůzek.");
  }

  @Test
  void b01b_whereOneRoundMoreHelpsTheRequestItselfSaysWhatElseWould() {
    Event event = event(1, 1, named("A"), named("B"), named("C")).build();

    Unmet unmet = Explanation.of(event, schedule("1/1 A-C")).unmet().get(0);

    assertThat(unmet.helpText(ENGLISH)).isEqualTo("It would help to add one round (round 2).");
    assertThat(unmet.otherwiseText(ENGLISH))
        .isEqualTo("Without one round more, the only meeting of \"A\" would have to go.");
    assertThat(unmet.otherwiseText(CZECH))
        .isEqualTo("Bez kola navíc by se organizace \"A\" musela vzdát své jediné schůzky.");
  }

  @Test
  void b02_everyPartOfSeveralHasAPhrase() {
    for (Help help : EnumSet.range(Help.WINDOW, Help.ROUND)) {
      Change change =
          new Change(
              help, help.facts().stream().collect(Collectors.toMap(fact -> fact, fact -> "2")));
      assertThat(change.phrase(ENGLISH)).isNotBlank();
      assertThat(change.phrase(CZECH)).isNotBlank();
    }
  }

  @Test
  void b03_anUnmetRequestAlwaysSaysWhatWouldHelp() {
    assertThatThrownBy(
            () -> new Unmet(Request.of("A", "B"), Cause.of(Reason.NOT_TRIED), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("changes");
  }

  @Test
  void b04_aFactThatIsMissingOrOfAnotherHelpIsRefused() {
    ToldFact.Telling rounds = ToldFact.ROUNDS.is(Rounds.of(7));

    assertThatThrownBy(() -> Change.of(Help.PRESENCE, rounds))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PRESENCE must be [ORGANISATION, ROUND_COUNT, ROUNDS]");
    assertThatThrownBy(() -> Change.of(Help.WINDOW, rounds, ToldFact.ORGANISATION.is("A")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("WINDOW must be [ROUND_COUNT, ROUNDS]");
    assertThatThrownBy(() -> Change.of(Help.WINDOW, rounds, rounds))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("once");
    assertThatThrownBy(() -> Change.of(Help.SEVERAL, rounds))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("several");
  }

  @Test
  void b05_oneChangeIsCheaperThanTwoAndEarlierRoundsComeFirst() {
    Event event =
        event(5, 2, present("A", Rounds.of(1, 2, 5)), present("B", Rounds.of(3, 4, 5))).build();
    Schedule schedule = schedule("1/1 A-C", "3/1 B-C", "5/1 A-D", "5/2 B-E");

    assertThat(Explanation.of(event, schedule).unmet().get(0).changes())
        .containsExactly(
            Amendment.of(Help.PRESENCE, ToldFact.ORGANISATION.is("B")).in(Rounds.of(2)));
  }

  @Test
  void b06_aTableIsCheaperThanALongerStay() {
    Event event = event(2, 1, present("A", Rounds.of(2)), named("B")).build();
    Schedule schedule = schedule("2/1 C-D");

    assertThat(Explanation.of(event, schedule).unmet().get(0).changes())
        .containsExactly(Amendment.of(Help.TABLE, ToldFact.TABLE_COUNT.is(2)).in(Rounds.of(2)));
  }

  @Test
  void b07_aRoundMoreIsCheaperThanTwoOtherChanges() {
    Event event = event(2, 1, named("A").withPresent(Rounds.range(2, 60)), named("B")).build();
    Schedule schedule = schedule("1/1 C-D", "2/1 A-C");

    assertThat(Explanation.of(event, schedule).unmet().get(0).changes())
        .containsExactly(Amendment.of(Help.ROUND, ToldFact.LAST_ROUND.is(3)).in(Rounds.of(3)));
  }

  @Test
  void b08_whoIsAwayInTheLastRoundOnlyMayComeBackForOneMore() {
    Event event = event(2, 1, present("A", Rounds.of(1, 3)), named("B")).build();

    assertThat(Explanation.of(event, schedule("1/1 A-C", "2/1 B-D")).unmet().get(0).changes())
        .containsExactly(Amendment.of(Help.ROUND, ToldFact.LAST_ROUND.is(3)).in(Rounds.of(3)));
  }

  private static Event window(int rounds, Rounds window) {
    return Event.builder(rounds)
        .tables(2)
        .organisations("A", "B", "C")
        .request(Request.of("A", "B").withWindow(window))
        .request("A", "C")
        .request("B", "C")
        .build();
  }
}
