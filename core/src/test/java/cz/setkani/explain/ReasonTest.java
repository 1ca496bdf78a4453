package cz.setkani.explain;

import static cz.setkani.Meetings.CZECH;
import static cz.setkani.Meetings.ENGLISH;
import static cz.setkani.Meetings.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.History;
import cz.setkani.model.History.Repeats;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.ResourceHours;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Table;
import cz.setkani.rule.Check;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Why A's request for B is not met. */
class ReasonTest {

  record Case(Reason reason, Event event, Schedule schedule, String en, String cs) {
    @Override
    public String toString() {
      return reason + ": " + en;
    }
  }

  static final List<Case> CASES =
      List.of(
          new Case(
              Reason.NOT_ARRANGED,
              event(3, 2, named("A"), named("B").withNeverWith(Set.of("A"))).build(),
              schedule(),
              "This meeting could not be arranged.",
              "Tuto schůzku se nepodařilo zařadit."),
          new Case(
              Reason.OF_ONE_SIDE,
              event(3, 2, named("A").withSide("sellers"), named("B").withSide("sellers")).build(),
              schedule(),
              "Both are of the side \"sellers\", and only different sides meet.",
              "Obě organizace jsou na straně \"sellers\" a setkávají se jen různé strany."),
          new Case(
              Reason.NEVER_PRESENT,
              event(3, 2, named("A"), present("B", Rounds.of(4))).build(),
              schedule(),
              "\"B\" is not present in any round.",
              "Organizace \"B\" není přítomna v žádném kole."),
          new Case(
              Reason.NOT_HERE,
              event(3, 2, named("A"), present("B", Rounds.NONE)).firstOpen(2).build(),
              schedule(),
              "\"B\" is not here today.",
              "Organizace \"B\" tu dnes není."),
          new Case(
              Reason.GONE,
              event(4, 2, named("A"), present("B", Rounds.first(2))).firstOpen(3).build(),
              schedule("3/1 A-C"),
              "\"B\" is not here from round 3 on, and nothing before it can be changed any more.",
              "Organizace \"B\" tu od kola 3 už není a dřívější kola se měnit nedají."),
          new Case(
              Reason.NEVER_TOGETHER,
              event(12, 2, present("A", Rounds.range(1, 4)), present("B", Rounds.range(7, 60)))
                  .build(),
              schedule(),
              "The two are never present in the same round (\"A\" rounds 1-4, \"B\" rounds 7-12).",
              "Obě organizace nejsou nikdy přítomny ve stejném kole (\"A\" kola 1-4, \"B\" kola"
                  + " 7-12)."),
          new Case(
              Reason.NEVER_TOGETHER,
              event(3, 2, present("A", Rounds.of(1)), present("B", Rounds.of(2, 3))).build(),
              schedule(),
              "The two are never present in the same round (\"A\" round 1, \"B\" rounds 2-3).",
              "Obě organizace nejsou nikdy přítomny ve stejném kole (\"A\" kolo 1, \"B\" kola"
                  + " 2-3)."),
          new Case(
              Reason.ASKER_REST,
              event(3, 2, named("A"), named("B")).maxInARow(1).build(),
              schedule("2/1 A-C"),
              "\"A\" already has 1 meeting and needs the 2 other rounds (1, 3) as rests: at most 1"
                  + " meeting may be running.",
              "\"A\" už má 1 schůzku a zbývající kola (1, 3) potřebuje k odpočinku: v řadě smí mít"
                  + " nejvýš 1 schůzku."),
          new Case(
              Reason.WANTED_REST,
              event(3, 2, named("A"), named("B")).maxInARow(2).build(),
              schedule("1/1 B-C", "2/1 B-D"),
              "\"B\" already has 2 meetings and needs the only other round (3) as a rest: at most 2"
                  + " meetings may be running.",
              "\"B\" už má 2 schůzky a zbývající kolo (3) potřebuje k odpočinku: v řadě smí mít"
                  + " nejvýš 2 schůzky."),
          new Case(
              Reason.OVER,
              event(4, 2, named("A"), named("B")).firstOpen(3).build(),
              schedule("3/1 A-C", "4/1 B-C"),
              "The 2 rounds in which the two could meet (1-2) are over: changes are possible from"
                  + " round 3 on.",
              "Všechna kola, kdy by se obě organizace mohly sejít (1-2), už proběhla: měnit se dá"
                  + " až od kola 3."),
          new Case(
              Reason.OVER_OR_TAKEN,
              event(3, 1, named("A"), named("B")).firstOpen(2).build(),
              schedule("2/1 C-D", "3/1 A-C"),
              "Of the rounds in which both are free, round 1 is over (changes are possible from"
                  + " round 2 on), and in round 2 the tables, a rest, an order, or somebody or"
                  + " something that they share with others stands in the way.",
              "Z kol, kdy mají obě organizace volno, už kolo 1 proběhlo (měnit se dá až od kola 2)"
                  + " a v kole 2 brání stoly, odpočinek, vyžádané pořadí nebo to, co mají společné"
                  + " s jinými."),
          new Case(
              Reason.REST,
              event(4, 2, named("A"), named("B")).maxInARow(2).build(),
              schedule("1/1 A-C", "2/1 A-D", "4/1 B-C"),
              "In the only round both have free (3), one of the two needs a rest: at most 2"
                  + " meetings may be running.",
              "V jediném kole, kdy mají obě organizace volno (3), potřebuje jedna z nich odpočinek:"
                  + " v řadě smí mít nejvýš 2 schůzky."),
          new Case(
              Reason.ORDER,
              event(3, 2, named("A"), named("B"))
                  .replace(Request.of("A", "B").withAfter(Set.of("C")))
                  .build(),
              schedule("3/1 A-C"),
              "\"A\" asked to meet \"C\" earlier than \"B\", and in the 2 rounds both have free"
                  + " (1-2) it would be the other way round.",
              "\"A\" si přeje schůzku s organizací \"C\" dřív než s organizací \"B\", a v kolech,"
                  + " kdy mají obě volno (1-2), by to bylo naopak."),
          new Case(
              Reason.MIXED,
              event(4, 1, named("A"), named("B")).maxInARow(2).build(),
              schedule("1/1 A-C", "2/1 A-D", "4/1 E-F"),
              "In the 2 rounds both have free (3-4), something stands in the way each time: one of"
                  + " the two needs a rest (3); tables, or what is shared with others, are taken"
                  + " (4); no round is left.",
              "V kolech, kdy mají obě organizace volno (3-4), pokaždé něco brání: jedna z nich"
                  + " potřebuje odpočinek (3); jsou obsazeny stoly nebo to, co mají společné s"
                  + " jinými (4); žádné kolo nezbývá."),
          new Case(
              Reason.WINDOW_OUTSIDE,
              windows(3, Rounds.range(4, 60), Rounds.first(60)),
              schedule(),
              "The time asked for lies outside the rounds of the event (1-3).",
              "Doba, na kterou je schůzka vyžádána, leží mimo kola této akce (1-3)."),
          new Case(
              Reason.WINDOWS_APART,
              windows(6, Rounds.first(2), Rounds.range(6, 60)),
              schedule(),
              "\"A\" asked for rounds 1-2, \"B\" for round 6: no round in common.",
              "\"A\" si přeje kola 1-2, \"B\" kolo 6: společné kolo není žádné."),
          new Case(
              Reason.WINDOW,
              event(6, 2, present("A", Rounds.range(3, 60)), named("B"))
                  .request(Request.of("B", "A").withWindow(Rounds.first(2)))
                  .build(),
              schedule(),
              "The time asked for is rounds 1-2, but the two are both present only in rounds 3-6.",
              "Schůzka je vyžádána na kola 1-2, ale obě organizace jsou zároveň přítomny jen v"
                  + " kolech 3-6."),
          new Case(
              Reason.NO_MEETINGS,
              event(3, 2, named("A"), named("B").withMaxMeetings(0)).build(),
              schedule(),
              "\"B\" has no meetings, its own limit is 0.",
              "\"B\" nemá mít žádné schůzky, vlastní limit této organizace je 0."),
          new Case(
              Reason.BOTH_FULL,
              event(2, 2, named("A"), named("B").withMaxMeetings(1)).build(),
              schedule("1/1 A-C", "1/2 B-D", "2/1 A-D"),
              "\"A\" already has 2 meetings and \"B\" already has 1: neither can have more.",
              "\"A\" už má 2 schůzky a \"B\" už má 1 schůzku: ani jedna z organizací jich víc mít"
                  + " nemůže."),
          new Case(
              Reason.ASKER_FULL,
              event(3, 2, named("A"), named("B")).build(),
              schedule("1/1 A-C", "2/1 A-D", "3/1 A-E"),
              "\"A\" already has 3 meetings, the most possible in 3 rounds.",
              "\"A\" už má 3 schůzky, do 3 kol se jich víc nevejde."),
          new Case(
              Reason.ASKER_LIMIT,
              event(3, 2, named("A").withMaxMeetings(1), named("B")).build(),
              schedule("1/1 A-C"),
              "\"A\" already has 1 meeting, its own limit.",
              "\"A\" už má 1 schůzku, a to je vlastní limit této organizace."),
          new Case(
              Reason.ASKER_STAY,
              event(4, 2, present("A", Rounds.of(1, 2)), named("B")).build(),
              schedule("1/1 A-C", "2/1 A-D"),
              "\"A\" already has 2 meetings, the most possible in the 2 rounds it is present"
                  + " (1-2).",
              "\"A\" už má 2 schůzky, do 2 kol, kdy je organizace přítomna (1-2), se jich víc"
                  + " nevejde."),
          new Case(
              Reason.WANTED_FULL,
              event(1, 2, named("A"), named("B")).build(),
              schedule("1/1 B-C"),
              "\"B\" already has 1 meeting, the most possible in 1 round.",
              "\"B\" už má 1 schůzku, do 1 kola se jich víc nevejde."),
          new Case(
              Reason.WANTED_LIMIT,
              event(7, 2, named("A"), named("B").withMaxMeetings(5)).build(),
              schedule("1/1 B-C", "2/1 B-D", "3/1 B-E", "4/1 B-F", "5/1 B-G"),
              "\"B\" already has 5 meetings, its own limit.",
              "\"B\" už má 5 schůzek, a to je vlastní limit této organizace."),
          new Case(
              Reason.WANTED_STAY,
              event(4, 2, named("A"), present("B", Rounds.of(3))).build(),
              schedule("3/1 B-C"),
              "\"B\" already has 1 meeting, the most possible in the only round it is present (3).",
              "\"B\" už má 1 schůzku, do jediného kola, kdy je organizace přítomna (3), se jich víc"
                  + " nevejde."),
          new Case(
              Reason.NO_COMMON_FREE_ROUND,
              event(3, 2, named("A"), named("B")).build(),
              schedule("1/1 A-C", "2/1 B-C", "3/1 A-D"),
              "\"A\" is free in round 2, \"B\" in rounds 1, 3: no round in common.",
              "\"A\" má volno v kole 2, \"B\" v kolech 1, 3: společné volné kolo není žádné."),
          new Case(
              Reason.WINDOW_TAKEN,
              windows(4, Rounds.first(2), Rounds.of(2, 3, 4)),
              schedule("2/1 A-C"),
              "The time asked for is round 2, but the two are both free only in rounds 1, 3-4.",
              "Schůzka je vyžádána na kolo 2, ale volno mají obě organizace zároveň jen v kolech 1,"
                  + " 3-4."),
          new Case(
              Reason.SHARED_BUSY,
              event(3, 2, named("A"), jana("B"), jana("C")).build(),
              schedule("1/1 A-E", "2/1 C-D", "3/1 C-E"),
              "The person \"Jana Nová\", who comes for both \"B\" and \"C\", sits in another"
                  + " meeting in the 2 rounds both have free (2-3).",
              "Osoba \"Jana Nová\", která zastupuje \"B\" i \"C\", má v kolech, kdy mají obě"
                  + " organizace volno (2-3), jinou schůzku."),
          new Case(
              Reason.RESOURCE_BUSY,
              event(2, 2, needs("A", "interpreter"), named("B"), needs("D", "interpreter")).build(),
              schedule("1/1 D-E", "2/1 A-C"),
              "\"interpreter\", which both \"A\" and \"D\" need, is in another meeting in the only"
                  + " round both have free (1).",
              "\"interpreter\", což potřebuje \"A\" i \"D\", je v jediném kole, kdy mají obě"
                  + " organizace volno (1), na jiné schůzce."),
          new Case(
              Reason.TABLES_TAKEN,
              event(3, 2, named("A"), named("B")).build(),
              schedule("1/1 C-D", "1/2 E-F", "2/1 A-C", "3/1 C-E", "3/2 D-F"),
              "Both tables are taken in the 2 rounds both have free (1, 3).",
              "V kolech, kdy mají obě organizace volno (1, 3), jsou oba stoly obsazeny."),
          new Case(
              Reason.TABLES_TAKEN,
              event(1, 1, named("A"), named("B")).build(),
              schedule("1/1 C-D"),
              "The only table is taken in the only round both have free (1).",
              "V jediném kole, kdy mají obě organizace volno (1), je jediný stůl obsazen."),
          new Case(
              Reason.MET_BEFORE,
              event(3, 2, named("A"), named("B"))
                  .history(new History(Repeats.NEVER, Map.of(Set.of("A", "B"), "2025.csv")))
                  .build(),
              schedule(),
              "The two met before (in 2025.csv), and nobody is to meet again.",
              "Tyto dvě organizace se už setkaly (podle 2025.csv) a nikdo se nemá setkat znovu."),
          new Case(
              Reason.NO_TABLE,
              event(3, 2, named("A"), named("B").withNeeds(Set.of("quiet"))).build(),
              schedule(),
              "No table suits both organisations.",
              "Žádný stůl nevyhovuje oběma organizacím."),
          new Case(
              Reason.TABLE_CLOSED,
              event(3, 2, named("A").withTable("2"), present("B", Rounds.of(2, 3)))
                  .tables(closing(1))
                  .build(),
              schedule(),
              "Every table that suits both is there only in round 1, but the two can meet only in"
                  + " rounds 2-3.",
              "Stůl, který vyhovuje oběma, je k dispozici jen v kole 1, ale obě organizace se mohou"
                  + " sejít jen v kolech 2-3."),
          new Case(
              Reason.RESOURCE_AWAY,
              event(4, 2, needs("A", "interpreter"), present("B", Rounds.of(2, 3)))
                  .resourceHours(hours(1, 4))
                  .build(),
              schedule(),
              "What the meeting needs (\"interpreter\") is there only in rounds 1, 4, but the two"
                  + " could meet only in rounds 2-3.",
              "Co schůzka potřebuje (\"interpreter\"), je k dispozici jen v kolech 1, 4, ale sejít"
                  + " by se mohly jen v kolech 2-3."),
          new Case(
              Reason.RESOURCE_AWAY,
              event(4, 2, named("A"), needs("B", "interpreter"))
                  .resourceHours(hours(1))
                  .firstOpen(2)
                  .build(),
              schedule(),
              "What the meeting needs (\"interpreter\") is there in no round, but the two could meet"
                  + " only in rounds 2-4.",
              "Co schůzka potřebuje (\"interpreter\"), není k dispozici v žádném kole, ale sejít by"
                  + " se mohly jen v kolech 2-4."),
          new Case(
              Reason.RESOURCE_AWAY_THEN,
              event(2, 1, needs("A", "interpreter"), named("B")).resourceHours(hours(1)).build(),
              schedule("1/1 A-C"),
              "Now only round 2 would suit both, but what the meeting needs (\"interpreter\") is not"
                  + " there then.",
              "Oběma by teď vyhovovalo jen kolo 2, ale co schůzka potřebuje (\"interpreter\"),"
                  + " tehdy není k dispozici."),
          new Case(
              Reason.RESOURCE_AWAY_OR_TAKEN,
              event(3, 1, needs("A", "interpreter"), named("B")).resourceHours(hours(1)).build(),
              schedule("1/1 C-D"),
              "In rounds 2-3 both are free, but what the meeting needs (\"interpreter\") is not"
                  + " there; in round 1 the tables, a rest, an order, or somebody or something that"
                  + " they share with others stands in the way.",
              "V kolech 2-3 mají volno obě, ale není k dispozici, co schůzka potřebuje"
                  + " (\"interpreter\"); v kole 1 brání stoly, odpočinek, pořadí nebo někdo či něco,"
                  + " co mají společné s jinými."),
          new Case(
              Reason.OPEN_TABLES_TAKEN,
              event(3, 2, named("A"), present("B", Rounds.of(2, 3))).tables(closing(1)).build(),
              schedule("2/1 C-D", "3/1 C-E"),
              "Every table that suits both is taken or not there in the rounds both have free"
                  + " (2-3).",
              "V kolech, kdy mají obě volno (2-3), je každý stůl, který jim vyhovuje, obsazen, nebo"
                  + " není k dispozici."),
          new Case(
              Reason.SUITABLE_TABLES_TAKEN,
              event(2, 2, named("A"), named("B").withTable("2"), named("C").withTable("2")).build(),
              schedule("1/2 C-D", "2/2 C-E"),
              "Every table that suits both (2) is taken in the rounds both have free (1-2).",
              "V kolech, kdy mají obě volno (1-2), je obsazeno všechno, kde by se mohly sejít"
                  + " (stůl 2)."),
          new Case(
              Reason.SHARED_SEVERAL,
              event(
                      2,
                      3,
                      jana("A").withResources(Set.of("interpreter")),
                      needs("B", "beamer"),
                      jana("C"),
                      needs("D", "beamer"),
                      needs("G", "interpreter"))
                  .build(),
              schedule("1/1 C-E", "2/1 D-F"),
              "In the 2 rounds both have free (1-2), somebody or something they share with others"
                  + " is in another meeting: \"Jana Nová\", \"beamer\".",
              "V kolech, kdy mají obě organizace volno (1-2), je na jiné schůzce někdo nebo něco,"
                  + " co mají společné s jinými: \"Jana Nová\", \"beamer\"."),
          new Case(
              Reason.TABLES_AND_SHARED,
              event(2, 2, jana("A"), named("B"), jana("C")).build(),
              schedule("1/1 C-E", "2/1 D-F", "2/2 E-G"),
              "In the rounds both have free, both tables are taken (2), or somebody or something"
                  + " they share with others is in another meeting (1: \"Jana Nová\").",
              "V kolech, kdy mají obě organizace volno, jsou oba stoly obsazeny (2), nebo je"
                  + " na jiné schůzce někdo či něco, co mají společné s jinými (1: \"Jana"
                  + " Nová\")."),
          new Case(
              Reason.NOT_TRIED,
              event(2, 2, named("A"), named("B")).build(),
              schedule("1/1 A-C"),
              "This meeting could not be arranged.",
              "Tuto schůzku se nepodařilo zařadit."));

  @ParameterizedTest
  @FieldSource("CASES")
  void a01_theReasonIsToldInBothLanguages(Case c) {
    assertThat(Check.faults(c.event, c.schedule)).isEmpty();

    Unmet unmet = Explanation.of(c.event, c.schedule).unmet().get(0);

    assertThat(unmet.request().wants()).isEqualTo("B");
    assertThat(unmet.reason()).isEqualTo(c.reason);
    assertThat(unmet.reasonText(ENGLISH)).isEqualTo(c.en);
    assertThat(unmet.reasonText(CZECH)).isEqualTo(c.cs);
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void a02_theReasonIsTrue(Case c) {
    Unmet unmet = Explanation.of(c.event, c.schedule).unmet().get(0);

    assertThat(new ReasonRetest(c.event, c.schedule, unmet).isTrue()).isTrue();
  }

  @Test
  void a03_everyReasonHasACase() {
    assertThat(CASES.stream().map(Case::reason).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.complementOf(EnumSet.of(Reason.NOT_LOOKED_INTO)));
  }

  @Test
  void a04_nobodyReadsThatSomebodyRefused() {
    Cause refused = Cause.of(Reason.NOT_ARRANGED);
    Cause notTried = Cause.of(Reason.NOT_TRIED);

    assertThat(refused.text(ENGLISH)).isEqualTo(notTried.text(ENGLISH));
    assertThat(refused.text(CZECH)).isEqualTo(notTried.text(CZECH));
  }

  @Test
  void a04b_aFactThatIsMissingOrOfAnotherReasonIsRefused() {
    ToldFact.Telling asker = ToldFact.ORGANISATION.is("A");

    assertThatThrownBy(() -> Cause.of(Reason.ASKER_LIMIT, asker))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ASKER_LIMIT must be [ORGANISATION, MEETINGS], not [ORGANISATION]");
    assertThatThrownBy(() -> Cause.of(Reason.NO_TABLE, asker))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NO_TABLE must be []");
  }

  @Test
  void a05_itDoesNotMatterWhoRefused() {
    Event askerRefuses = event(3, 2, named("A").withNeverWith(Set.of("B")), named("B")).build();

    assertThat(Explanation.of(askerRefuses, schedule()).unmet().get(0).reason())
        .isEqualTo(Reason.NOT_ARRANGED);
  }

  static Organisation named(String name) {
    return Organisation.named(name);
  }

  static Organisation present(String name, Rounds rounds) {
    return named(name).withPresent(rounds);
  }

  static Organisation jana(String name) {
    return named(name).withPeople(List.of("Jana Nová"));
  }

  static Organisation needs(String name, String resource) {
    return named(name).withResources(Set.of(resource));
  }

  static ResourceHours hours(int... rounds) {
    return new ResourceHours(Map.of("interpreter", Rounds.of(rounds)));
  }

  /** Two tables, of which the second is there in the first rounds only. */
  static List<Table> closing(int rounds) {
    return List.of(new Table("1"), new Table("2").withOpen(Rounds.first(rounds)));
  }

  private static Event windows(int rounds, Rounds windowOfA, Rounds windowOfB) {
    Event event = event(rounds, 2, named("A"), named("B")).build();
    return Event.builder(rounds)
        .tables(2)
        .organisations(event.organisations())
        .request(Request.of("A", "B").withWindow(windowOfA))
        .request(Request.of("B", "A").withWindow(windowOfB))
        .requests(event.requests().subList(1, event.requests().size()))
        .build();
  }

  /** A to G, of which some may be special; A asks for B first, then everybody for those after. */
  static EventBuilder event(int rounds, int tables, Organisation... special) {
    List<String> names = List.of("A", "B", "C", "D", "E", "F", "G");
    EventBuilder event = Event.builder(rounds).tables(tables);
    for (String name : names) {
      event.organisation(
          List.of(special).stream()
              .filter(organisation -> organisation.name().equals(name))
              .findFirst()
              .orElseGet(() -> named(name)));
    }
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        event.request(names.get(i), names.get(j));
      }
    }
    return event;
  }
}
