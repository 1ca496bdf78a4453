package cz.setkani.rule;

import static cz.setkani.Meetings.CZECH;
import static cz.setkani.Meetings.ENGLISH;
import static cz.setkani.Meetings.locked;
import static cz.setkani.Meetings.meeting;
import static cz.setkani.Meetings.schedule;
import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.History;
import cz.setkani.model.History.Repeats;
import cz.setkani.model.Lock;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.ResourceHours;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CheckTest {

  /** A rule, an event, a schedule that breaks the rule and one that nearly does. */
  record Case(Rule rule, Event event, Schedule broken, Schedule nearMiss, String en, String cs) {
    @Override
    public String toString() {
      return rule + ": " + en;
    }
  }

  static final List<Case> CASES =
      List.of(
          new Case(
              Rule.KNOWN,
              plain().build(),
              schedule("1/1 A-X"),
              schedule("1/1 A-B"),
              "Round 1, table 1: \"X\" is not in the list of organisations.",
              "Kolo 1, stůl 1: \"X\" není v seznamu organizací."),
          new Case(
              Rule.KNOWN,
              plain().build(),
              schedule("2/1 A-A"),
              schedule("2/1 A-B"),
              "Round 2, table 1: \"A\" is to meet itself.",
              "Kolo 2, stůl 1: organizace \"A\" tu má schůzku sama se sebou."),
          new Case(
              Rule.KNOWN,
              plain().build(),
              schedule("5/1 A-B"),
              schedule("4/1 A-B"),
              "\"A\" and \"B\" meet in round 5, but the event has only 4 rounds.",
              "Schůzka \"A\" - \"B\" je v kole 5, ale akce má jen 4 kola."),
          new Case(
              Rule.KNOWN,
              plain().build(),
              schedule("1/3 A-B"),
              schedule("1/2 A-B"),
              "Round 1: \"A\" and \"B\" meet at table 3, but there are only 2 tables.",
              "Kolo 1: schůzka \"A\" - \"B\" je u stolu 3, ale k dispozici jsou jen 2 stoly."),
          new Case(
              Rule.ONE_MEETING_PER_ORGANISATION,
              plain().build(),
              schedule("1/1 A-B", "1/2 A-C"),
              schedule("1/1 A-B", "2/2 A-C"),
              "Round 1: \"A\" has two meetings at once, with \"B\" and with \"C\".",
              "Kolo 1: \"A\" má dvě schůzky najednou, s organizací \"B\" a s organizací \"C\"."),
          new Case(
              Rule.ONE_MEETING_PER_ORGANISATION,
              event(Organisation.named("A").withTeams(2)).build(),
              schedule("1/1 A-B", "1/2 A-C"),
              new Schedule(List.of(meeting("1/1 A-B"), meeting("1/2 A-C").withTeams(2, 1))),
              "Round 1: team 1 of \"A\" has two meetings at once, with \"B\" and with \"C\".",
              "Kolo 1: tým 1 organizace \"A\" má dvě schůzky najednou, s organizací \"B\" a s"
                  + " organizací \"C\"."),
          new Case(
              Rule.KNOWN,
              event(Organisation.named("A").withTeams(2)).build(),
              new Schedule(List.of(meeting("1/1 A-B").withTeams(1, 2))),
              new Schedule(List.of(meeting("1/1 A-B").withTeams(2, 1))),
              "Round 1, table 1: \"B\" has no team 2.",
              "Kolo 1, stůl 1: \"B\" nemá tým 2."),
          new Case(
              Rule.NEVER_AGAIN,
              event()
                  .history(new History(Repeats.NEVER, Map.of(Set.of("A", "B"), "2025.csv")))
                  .build(),
              schedule("1/2 A-B"),
              schedule("1/2 A-C"),
              "Round 1, table 2: \"A\" and \"B\" met before (in 2025.csv) and are not to meet"
                  + " again.",
              "Kolo 1, stůl 2: organizace \"A\" a \"B\" se už setkaly (podle 2025.csv) a znovu"
                  + " se setkat nemají."),
          new Case(
              Rule.LOCKED,
              event(Organisation.named("A").withTeams(2))
                  .locked(List.of(locked("1/1 A-B").withTeams(2, 1)))
                  .build(),
              new Schedule(List.of(locked("1/1 A-B"))),
              new Schedule(List.of(locked("1/1 A-B").withTeams(2, 1))),
              "The locked meeting of \"A\" and \"B\" in round 1 at table 1 is one of team 2 of"
                  + " \"A\" and team 1 of \"B\".",
              "Pevná schůzka \"A\" - \"B\" v kole 1 u stolu 1 patří týmu 2 organizace \"A\" a týmu"
                  + " 1 organizace \"B\"."),
          new Case(
              Rule.SHARED,
              event(resource("A").withTeams(2)).build(),
              new Schedule(List.of(meeting("1/1 A-B"), meeting("1/2 A-C").withTeams(2, 1))),
              new Schedule(List.of(meeting("1/1 A-B"), meeting("2/2 A-C").withTeams(2, 1))),
              "Round 1: \"interpreter\" is needed in two meetings at once, \"A\" with \"B\" and"
                  + " \"A\" with \"C\".",
              "Kolo 1: \"interpreter\" je potřeba na dvou schůzkách najednou, \"A\" - \"B\" a \"A\""
                  + " - \"C\"."),
          new Case(
              Rule.ONE_MEETING_PER_TABLE,
              plain().build(),
              schedule("1/2 A-B", "1/2 C-D"),
              schedule("1/1 A-B", "1/2 C-D"),
              "Round 1, table 2: two meetings at once, \"A\" with \"B\" and \"C\" with \"D\".",
              "Kolo 1, stůl 2: dvě schůzky najednou, \"A\" - \"B\" a \"C\" - \"D\"."),
          new Case(
              Rule.PRESENCE,
              event(Organisation.named("A").withPresent(Rounds.of(1, 3, 4))).build(),
              schedule("2/1 A-B"),
              schedule("3/1 A-B"),
              "Round 2, table 1: \"A\" is to meet then, but it is present only in rounds 1, 3-4.",
              "Kolo 2, stůl 1: organizace \"A\" tu má schůzku, ale přítomna je jen v kolech 1,"
                  + " 3-4."),
          new Case(
              Rule.PRESENCE,
              event(Organisation.named("A").withPresent(Rounds.range(5, 8))).build(),
              schedule("4/1 A-B"),
              schedule("4/1 B-C"),
              "Round 4, table 1: \"A\" is to meet then, but it is not present in any round.",
              "Kolo 4, stůl 1: organizace \"A\" tu má schůzku, ale není přítomna v žádném kole."),
          new Case(
              Rule.RESOURCE_HOURS,
              event(resource("A")).resourceHours(hours(1, 3)).build(),
              schedule("2/1 A-B"),
              schedule("3/1 A-B"),
              "Round 2, table 1: the meeting of \"A\" and \"B\" needs \"interpreter\" (for \"A\"), but"
                  + " that is there only in rounds 1, 3.",
              "Kolo 2, stůl 1: schůzka organizací \"A\" a \"B\" potřebuje \"interpreter\" (kvůli"
                  + " organizaci \"A\"), ale to je k dispozici jen v kolech 1, 3."),
          new Case(
              Rule.RESOURCE_HOURS,
              event(resource("B")).resourceHours(hours(9)).build(),
              schedule("2/1 A-B"),
              schedule("3/1 A-C"),
              "Round 2, table 1: the meeting of \"A\" and \"B\" needs \"interpreter\" (for \"B\"), but"
                  + " that is not there in any round.",
              "Kolo 2, stůl 1: schůzka organizací \"A\" a \"B\" potřebuje \"interpreter\" (kvůli"
                  + " organizaci \"B\"), ale to není k dispozici v žádném kole."),
          new Case(
              Rule.SHARED,
              event(person("A"), person("C")).build(),
              schedule("1/1 A-B", "1/2 C-D"),
              schedule("1/1 A-B", "2/2 C-D", "3/1 A-C"),
              "Round 1: the person \"Jana\" has two meetings at once, \"A\" with \"B\" and \"C\""
                  + " with \"D\".",
              "Kolo 1: osoba \"Jana\" má dvě schůzky najednou, \"A\" - \"B\" a \"C\" - \"D\"."),
          new Case(
              Rule.SHARED,
              event(resource("B"), resource("C")).build(),
              schedule("1/1 A-B", "1/2 C-D"),
              schedule("1/1 B-C", "1/2 A-D"),
              "Round 1: \"interpreter\" is needed in two meetings at once, \"A\" with \"B\" and"
                  + " \"C\" with \"D\".",
              "Kolo 1: \"interpreter\" je potřeba na dvou schůzkách najednou, \"A\" - \"B\" a \"C\""
                  + " - \"D\"."),
          new Case(
              Rule.MAX_MEETINGS,
              event(Organisation.named("A").withMaxMeetings(2)).build(),
              schedule("1/1 A-B", "2/1 A-C", "3/1 A-D"),
              schedule("1/1 A-B", "2/1 A-C", "3/1 B-D"),
              "Round 3, table 1: this is meeting number 3 of \"A\", but its own limit is 2.",
              "Kolo 3, stůl 1: \"A\" tu má už 3. schůzku, ale vlastní limit této organizace je 2."),
          new Case(
              Rule.WINDOW,
              asking("A", "B", Rounds.range(2, 3)),
              schedule("1/1 A-B"),
              schedule("2/1 A-B"),
              "Round 1, table 1: \"A\" and \"B\" meet, but \"A\" asked for rounds 2-3.",
              "Kolo 1, stůl 1: schůzka \"A\" - \"B\", ale \"A\" si ji přeje v kolech 2-3."),
          new Case(
              Rule.WINDOW,
              asking("B", "A", Rounds.range(5, 9)),
              schedule("4/1 A-B"),
              schedule("4/1 A-C"),
              "Round 4, table 1: \"A\" and \"B\" meet, but \"B\" asked for a time outside the"
                  + " rounds of the event.",
              "Kolo 4, stůl 1: schůzka \"A\" - \"B\", ale \"B\" si ji přeje v době mimo kola této"
                  + " akce."),
          new Case(
              Rule.ONCE,
              plain().build(),
              new Schedule(List.of(meeting("1/1 A-B"), meeting("3/2 B-A"))),
              schedule("1/1 A-B", "3/2 B-C"),
              "\"B\" and \"A\" meet more than once: in round 1 and in round 3.",
              "Schůzka \"B\" - \"A\" je v programu víckrát: v kole 1 a v kole 3."),
          new Case(
              Rule.REQUESTED,
              event().locked(List.of(locked("2/1 B-E"))).build(),
              new Schedule(List.of(locked("1/1 A-E"), locked("2/1 B-E"))),
              new Schedule(List.of(locked("2/1 B-E"))),
              "Round 1, table 1: \"A\" and \"E\" meet, but neither asked for the other.",
              "Kolo 1, stůl 1: schůzka \"A\" - \"E\", kterou si ani jedna z organizací nepřála."),
          new Case(
              Rule.REST,
              event().maxInARow(2).build(),
              schedule("1/1 A-B", "2/1 A-C", "3/1 A-D", "4/1 B-C"),
              schedule("1/1 A-B", "2/1 A-C", "4/1 A-D"),
              "Round 3, table 1: \"A\" has 3 meetings running (rounds 1-3), but at most 2 may be"
                  + " running without a free round or a pause.",
              "Kolo 3, stůl 1: \"A\" má 3 schůzky v řadě (kola 1-3), ale bez volného kola nebo"
                  + " přestávky smí mít v řadě nejvýš 2."),
          new Case(
              Rule.REST,
              withPause(event().maxInARow(1).build(), 2),
              schedule("3/1 A-B", "4/1 A-C"),
              schedule("2/1 A-B", "3/1 A-C"),
              "Round 4, table 1: \"A\" has 2 meetings running (rounds 3-4), but at most 1 may be"
                  + " running without a free round or a pause.",
              "Kolo 4, stůl 1: \"A\" má 2 schůzky v řadě (kola 3-4), ale bez volného kola nebo"
                  + " přestávky smí mít v řadě nejvýš 1."),
          new Case(
              Rule.ORDER,
              event().replace(Request.of("A", "B").withAfter(Set.of("C", "D"))).build(),
              schedule("2/1 A-B", "1/2 A-C", "3/1 A-D"),
              schedule("3/1 A-B", "1/2 A-C", "2/1 A-D"),
              "Round 2, table 1: \"A\" is to meet \"B\", but asked to meet \"D\" earlier, and that"
                  + " meeting is in round 3.",
              "Kolo 2, stůl 1: \"A\" se tu má setkat s organizací \"B\", ale dřív si přeje schůzku"
                  + " s organizací \"D\", a ta je v kole 3."),
          new Case(
              Rule.OWN_TABLE,
              event(Organisation.named("B").withTable("2")).build(),
              schedule("1/1 A-B"),
              schedule("1/2 A-B"),
              "Round 1: the meeting of \"A\" and \"B\" is at table 1, but \"B\" stays at table 2 all"
                  + " day.",
              "Kolo 1: schůzka \"A\" - \"B\" je u stolu 1, ale \"B\" zůstává celý den u stolu 2."),
          new Case(
              Rule.OPEN_TABLE,
              plain()
                  .tables(List.of(new Table("1"), new Table("2").withOpen(Rounds.range(1, 3))))
                  .build(),
              schedule("4/2 A-B"),
              schedule("3/2 A-B", "4/1 A-C"),
              "Round 4: \"A\" and \"B\" meet at table 2, but it is there only in rounds 1-3.",
              "Kolo 4: schůzka \"A\" - \"B\" je u stolu 2, ale ten je k dispozici jen v kolech"
                  + " 1-3."),
          new Case(
              Rule.FEATURES,
              event(Organisation.named("B").withNeeds(Set.of("quiet")))
                  .tables(List.of(new Table("1"), new Table("2", Set.of("quiet", "big"))))
                  .build(),
              schedule("1/1 A-B"),
              schedule("1/2 A-B"),
              "Round 1: the meeting of \"A\" and \"B\" is at table 1, but \"B\" needs a table with:"
                  + " \"quiet\".",
              "Kolo 1: schůzka \"A\" - \"B\" je u stolu 1, ale \"B\" potřebuje u stolu: \"quiet\"."),
          new Case(
              Rule.OVER,
              event().firstOpen(3).locked(List.of(locked("2/1 C-D"))).build(),
              new Schedule(List.of(locked("2/1 C-D"), meeting("1/1 A-B"))),
              new Schedule(List.of(locked("2/1 C-D"), meeting("3/1 A-B"))),
              "Round 1, table 1: \"A\" and \"B\" meet, but nothing can be added to a round before"
                  + " round 3.",
              "Kolo 1, stůl 1: schůzka \"A\" - \"B\", ale do kol před kolem 3 už nelze nic"
                  + " přidat."),
          new Case(
              Rule.NEVER_WITH,
              event(Organisation.named("B").withNeverWith(Set.of("A"))).build(),
              schedule("1/2 A-B"),
              schedule("1/2 A-C"),
              "Round 1, table 2: \"A\" and \"B\" must not be put together.",
              "Kolo 1, stůl 2: organizace \"A\" a \"B\" spolu nesmějí mít schůzku."),
          new Case(
              Rule.SIDES,
              event(
                      Organisation.named("A").withSide("buyers"),
                      Organisation.named("B").withSide("buyers"),
                      Organisation.named("C").withSide("sellers"))
                  .build(),
              schedule("1/2 A-B"),
              schedule("1/2 A-C", "2/2 A-D"),
              "Round 1, table 2: \"A\" and \"B\" are both of the side \"buyers\"; only different"
                  + " sides meet.",
              "Kolo 1, stůl 2: organizace \"A\" a \"B\" jsou obě na straně \"buyers\"; setkávají"
                  + " se jen různé strany."),
          new Case(
              Rule.LOCKED,
              event().locked(List.of(locked("2/1 A-B"))).build(),
              schedule("1/1 C-D"),
              new Schedule(List.of(locked("2/1 B-A"))),
              "The locked meeting of \"A\" and \"B\" in round 2 at table 1 is missing.",
              "Chybí pevná schůzka \"A\" - \"B\" v kole 2 u stolu 1."),
          new Case(
              Rule.LOCKED,
              event().locked(List.of(locked("2/1 A-B"))).build(),
              new Schedule(List.of(locked("2/2 A-B"))),
              new Schedule(List.of(locked("2/1 A-B"))),
              "The locked meeting of \"A\" and \"B\" belongs in round 2 at table 1, not in round 2"
                  + " at table 2.",
              "Pevná schůzka \"A\" - \"B\" patří do kola 2 ke stolu 1, ne do kola 2 ke stolu 2."),
          new Case(
              Rule.LOCKED,
              event().locked(List.of(locked("2/1 A-B").withLock(Lock.ROUND))).build(),
              new Schedule(List.of(locked("1/1 A-B"))),
              new Schedule(List.of(locked("2/2 A-B"))),
              "The locked meeting of \"A\" and \"B\" belongs in round 2, not in round 1.",
              "Pevná schůzka \"A\" - \"B\" patří do kola 2, ne do kola 1."),
          new Case(
              Rule.LOCKED,
              event().locked(List.of(locked("2/1 A-B").withLock(Lock.ROUND))).build(),
              schedule("1/1 C-D"),
              new Schedule(List.of(locked("2/2 B-A").withLock(Lock.ROUND))),
              "The locked meeting of \"A\" and \"B\" in round 2 is missing.",
              "Chybí pevná schůzka \"A\" - \"B\" v kole 2."),
          new Case(
              Rule.LOCKED,
              event().locked(List.of(locked("2/1 A-B"))).build(),
              schedule("2/1 A-B"),
              new Schedule(List.of(locked("2/1 A-B"), locked("3/1 C-D"))),
              "The meeting of \"A\" and \"B\" in round 2 at table 1 must be marked as locked.",
              "Schůzka \"A\" - \"B\" v kole 2 u stolu 1 musí být označena jako pevná."));

  @ParameterizedTest
  @FieldSource("CASES")
  void a01_aBrokenRuleIsTheOnlyFault(Case c) {
    List<Fault> faults = Check.faults(c.event, c.broken);

    assertThat(faults).singleElement().extracting(Fault::rule).isEqualTo(c.rule);
    assertThat(faults.get(0).text(ENGLISH)).isEqualTo(c.en);
    assertThat(faults.get(0).text(CZECH)).isEqualTo(c.cs);
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void a02_aNearMissIsNoFault(Case c) {
    assertThat(Check.faults(c.event, c.nearMiss)).isEmpty();
  }

  @Test
  void a03_everyRuleHasACase() {
    assertThat(CASES.stream().map(Case::rule).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(Rule.class));
  }

  @Test
  void b01_theEmptyScheduleIsGood() {
    assertThat(Check.faults(plain().build(), schedule())).isEmpty();
  }

  @Test
  void b02_allFaultsAreFoundInTheOrderOfTheRules() {
    assertThat(Check.faults(plain().build(), schedule("9/9 X-Y", "1/1 A-E", "1/1 A-B")))
        .extracting(Fault::rule)
        .containsExactly(
            Rule.KNOWN,
            Rule.KNOWN,
            Rule.KNOWN,
            Rule.KNOWN,
            Rule.ONE_MEETING_PER_ORGANISATION,
            Rule.ONE_MEETING_PER_TABLE,
            Rule.REQUESTED);
  }

  @Test
  void b03_aFaultNamesTheMeetingThatBreaksTheRule() {
    assertThat(Check.faults(plain().build(), schedule("1/1 A-B", "3/2 A-B")))
        .extracting(Fault::meeting)
        .containsExactly(meeting("3/2 A-B"));
  }

  @Test
  void b04_aLockedMeetingObeysTheOtherRules() {
    Event event =
        event(Organisation.named("A").withMaxMeetings(0))
            .locked(List.of(locked("1/1 A-E")))
            .build();

    assertThat(Check.faults(event, new Schedule(List.of(locked("1/1 A-E")))))
        .extracting(Fault::rule)
        .containsExactly(Rule.MAX_MEETINGS);
  }

  @Test
  void b05_aPersonOfOneOrganisationIsNotShared() {
    Event event = event(person("A")).build();

    assertThat(Check.faults(event, schedule("1/1 A-B", "1/2 A-C")))
        .extracting(Fault::rule)
        .containsExactly(Rule.ONE_MEETING_PER_ORGANISATION);
  }

  @Test
  void b06_aPersonAndAResourceOfTheSameNameAreTwo() {
    Organisation resource = Organisation.named("C").withResources(Set.of("Jana"));

    assertThat(Check.faults(event(person("A"), resource).build(), schedule("1/1 A-B", "1/2 C-D")))
        .isEmpty();
  }

  private static ResourceHours hours(int... rounds) {
    return new ResourceHours(Map.of("interpreter", Rounds.of(rounds)));
  }

  private static EventBuilder plain() {
    return event();
  }

  /** Four rounds, two tables, organisations A to E; everybody but E asks for everybody but E. */
  private static EventBuilder event(Organisation... special) {
    EventBuilder event = Event.builder(4).tables(2);
    for (String name : List.of("A", "B", "C", "D", "E")) {
      event.organisation(
          List.of(special).stream()
              .filter(organisation -> organisation.name().equals(name))
              .findFirst()
              .orElseGet(() -> Organisation.named(name)));
    }
    return event
        .request("A", "B")
        .request("A", "C")
        .request("A", "D")
        .request("B", "C")
        .request("B", "D")
        .request("C", "D");
  }

  /** The same event with a quarter of an hour more after a round. */
  private static Event withPause(Event event, int round) {
    Day day = event.day();
    return event.toBuilder(
            new Day(
                day.title(),
                day.place(),
                day.date(),
                Day.times(day.time(1).start(), event.roundCount(), 15, 5, Map.of(round, 15))))
        .build();
  }

  @Test
  void b07_whatDoesNotTakePlaceNeedNotBeEarlier() {
    Event event = event().replace(Request.of("A", "B").withAfter(Set.of("C"))).build();

    assertThat(Check.faults(event, schedule("1/1 A-B"))).isEmpty();
    assertThat(Check.faults(event, schedule("1/1 A-C", "2/1 B-C"))).isEmpty();
  }

  @Test
  void b08_eachRunThatIsTooLongIsTold() {
    Event event = event().maxInARow(1).build();

    assertThat(Check.faults(event, schedule("1/1 A-B", "2/1 A-C", "3/1 B-D", "4/1 B-C")))
        .extracting(
            fault ->
                fault.rule()
                    + " "
                    + fault.findFact(FaultFact.ORGANISATION).orElseThrow()
                    + " "
                    + fault.findFact(FaultFact.ROUNDS).orElseThrow())
        .containsExactly("REST A 1-2", "REST B 3-4");
  }

  private static Event asking(String from, String to, Rounds window) {
    return Event.builder(4)
        .tables(2)
        .organisations("A", "B", "C", "D", "E")
        .request(Request.of(from, to).withWindow(window))
        .request("A", "C")
        .build();
  }

  private static Organisation person(String name) {
    return Organisation.named(name).withPeople(List.of("Jana", name + "'s other"));
  }

  private static Organisation resource(String name) {
    return Organisation.named(name).withResources(Set.of("interpreter"));
  }
}
