package cz.setkani.cli.write.text;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Programme;
import cz.setkani.cli.write.SampleEvents;
import cz.setkani.cli.write.SampleProgrammes;
import cz.setkani.explain.Demand;
import cz.setkani.model.Alternative;
import cz.setkani.model.Bound;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Fairness;
import cz.setkani.model.Goal;
import cz.setkani.model.Share;
import cz.setkani.model.StopReason;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.sheet.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTextTest {

  private static final Locale CZECH = Locale.forLanguageTag("cs");
  private static final Path FOLDER = ResultFiles.WRITTEN.folder();

  @Test
  void a01TheSummaryTellsWhatAProgrammeIsWorth() {
    Event event = Event.builder(2).tables(1).organisations("A", "B", "C").request("A", "B").build();

    assertThat(SummaryText.lines(SampleProgrammes.of(event), ResultFiles.WRITTEN, Locale.ENGLISH))
        .containsExactly(
            "Requests met   1 of 1: all of them",
            "Most possible  1 request. No timetable can meet more: this is proven.",
            "Who got least  nobody: everybody got all they asked for",
            "Meetings       1 meeting of 3 organisations in 2 rounds at 1 table",
            "Waiting        nobody waits between two meetings",
            "Table changes  nobody walks to another table",
            "Timetables     " + html() + " (to print: one page of A4 for each organisation)",
            "Lists          " + FOLDER.resolve("schedule.csv") + ", unmet.csv");
  }

  @Test
  void a02WherePrioritiesDifferTheSummaryCountsPoints() {
    Programme programme = SampleProgrammes.of(SampleEvents.small(), SampleEvents.smallSchedule());

    assertThat(SummaryText.lines(programme, ResultFiles.WRITTEN, CZECH))
        .startsWith(
            "Setkání <b>Jasanov</b>, čtvrtek 26. listopadu 2026",
            "",
            "Splněná přání    3 z 4",
            "Splněné body     5 z 6; přání platí tolik bodů, kolik je jeho priorita",
            "Nejvýš možné     5 bodů. Na víc nedosáhne žádný program: je to dokázáno.",
            "Nejméně dostali  Úřad práce; pobočka \"Jih\": 1 z 2",
            "Schůzky          3 schůzky (4 organizace, 3 kola, 2 stoly)",
            "Čekání           1 okno mezi schůzkami, celkem 1 kolo čekání",
            "                 zda lze mít méně oken a splnit přitom stejně přání, není známo",
            "Přesuny          2krát někdo přechází k jinému stolu");
  }

  @Test
  void a03AnOpenBoundAndAnInterruptedSearchAreSaid() {
    Event event = Event.builder(1).organisations("A", "B").request("A", "B").build();
    Programme programme =
        SampleProgrammes.stopped(SampleProgrammes.of(event), 3, StopReason.CANCELLED);

    assertThat(SummaryText.lines(programme, ResultFiles.WRITTEN, CZECH))
        .contains(
            "Nejvýš možné     3 přání. Víc jich nesplní žádný program; zda jich jde splnit víc než"
                + " 1, není jisté.")
        .endsWith(
            "POZOR: Hledání bylo přerušeno. Toto je nejlepší program, který se do té doby našel;"
                + " s delším časem může být lepší.");
  }

  @Test
  void a04OfManyWhoGotLeastThreeAreNamed() {
    EventBuilder event = Event.builder(1).tables(1).organisations("Z", "Y", "X", "W", "V", "U");
    event.request("Z", "Y");
    List.of("Y", "X", "W", "V", "U").forEach(name -> event.request(name, "Z"));

    assertThat(
            SummaryText.lines(
                SampleProgrammes.of(event.build()), ResultFiles.WRITTEN, Locale.ENGLISH))
        .containsSequence(
            "Who got least  X: 0 of 1",
            "               W: 0 of 1",
            "               V: 0 of 1",
            "               and 1 other");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Would help     one more round (round 2): it would make room for 2 of the 2 requests"
            + " not met, each taken alone",
        "cs | Pomohlo by       jedno kolo navíc (kolo 2): jednotlivě by se do něj vešla 2 nesplněná"
            + " přání (celkem nesplněných: 2)"
      })
  void a04bThatOneRoundMoreWouldHelpIsToldOnce(String language, String line) {
    Event event =
        Event.builder(1)
            .organisations("A", "B", "C")
            .request("A", "B")
            .request("A", "C")
            .request("B", "C")
            .build();

    assertThat(
            SummaryText.lines(
                SampleProgrammes.of(event), ResultFiles.WRITTEN, Locale.forLanguageTag(language)))
        .containsOnlyOnce(line);
  }

  @Test
  void a05WhereNobodyAskedNobodyGotLeast() {
    Event event = Event.builder(1).organisations("A", "B").build();

    assertThat(SummaryText.lines(SampleProgrammes.of(event), ResultFiles.WRITTEN, Locale.ENGLISH))
        .contains("Requests met   0 of 0")
        .noneMatch(line -> line.startsWith("Who got least"));
  }

  @Test
  void a05bFairnessAndItsPriceAreTold() {
    EventBuilder event = Event.builder(1).tables(1).organisations("A", "B", "C", "D");
    event.request("A", "B").request("C", "D").goal(Goal.FAIR).atLeast(2);
    Programme programme = SampleProgrammes.of(event.build());
    Fairness fairness =
        new Fairness(new Share(0, 1), Optional.of(new Share(1, 2)), List.of("Z"), 1, 0);
    Alternative other = new Alternative(Goal.MOST, 4, 4, new Share(0, 3));

    assertThat(
            SummaryText.lines(
                SampleProgrammes.fair(programme, fairness, other),
                ResultFiles.WRITTEN,
                Locale.ENGLISH))
        .contains(
            "Guaranteed     at least 2 own requests for everybody (all, where somebody has fewer):"
                + " one organisation has fewer",
            "               C: 0 of 1. Nothing that is known of it alone stands against it; this"
                + " timetable gives it fewer.",
            "               Missing to the guarantee: 1 request. No timetable can do with fewer"
                + " than 0.",
            "Fairness       the least satisfied got 0 of 1. No timetable that keeps the guarantee"
                + " as well can give everybody a larger share than 1 of 2.",
            "               Z is left aside: none of its requests can be met in any timetable.",
            "Price          3 requests fewer met than without; the least share would be no other"
                + " without");
    assertThat(
            SummaryText.lines(
                SampleProgrammes.fair(programme, fairness, other), ResultFiles.WRITTEN, CZECH))
        .contains(
            "Cena             splněno o 3 přání méně než bez toho; nejmenší podíl by i tak byl"
                + " stejný");
  }

  /** What is told of the least share, where the goal was fair or could be. */
  @ParameterizedTest(name = "{0}: {1} of {2} here, {3} of {4} there")
  @CsvSource(
      delimiter = '|',
      value = {
        "FAIR | 4 | 6 | 3 | 5 | the least satisfied got 4 of 6 instead of 3 of 5",
        "FAIR | 4 | 6 | 2 | 3 | the least share would be no other without",
        "FAIR | 3 | 5 | 4 | 6 | the least satisfied got 3 of 5, and would have got 4 of 6 without",
        "MOST | 3 | 5 | 4 | 6 | the least satisfied would get 4 of 6 instead of 3 of 5",
        "MOST | 4 | 6 | 2 | 3 | the least share would be no larger",
        "MOST | 4 | 6 | 3 | 5 | the least share would be no larger"
      })
  void a05dThePriceNeverContradictsItself(
      Goal goal, int met, int asked, int otherMet, int otherAsked, String told) {
    Event event =
        Event.builder(1).tables(1).organisations("A", "B").request("A", "B").goal(goal).build();
    Fairness fairness = new Fairness(new Share(met, asked), Optional.empty(), List.of(), 0, 0);
    Goal otherGoal = goal == Goal.FAIR ? Goal.MOST : Goal.FAIR;
    Alternative other = new Alternative(otherGoal, 1, 1, new Share(otherMet, otherAsked));

    assertThat(
            SummaryText.lines(
                SampleProgrammes.fair(SampleProgrammes.of(event), fairness, other),
                ResultFiles.WRITTEN,
                Locale.ENGLISH))
        .filteredOn(line -> line.startsWith("Price"))
        .singleElement()
        .asString()
        .endsWith("; " + told);
  }

  /** Who is left aside is told wherever a least share is, and nowhere else. */
  @ParameterizedTest(name = "goal {0}, {1} of {2} with the other: {3}")
  @CsvSource({"FAIR, 1, 2, true", "FAIR, 1, 3, true", "MOST, 2, 3, true", "MOST, 1, 2, false"})
  void a05eWhoeverIsLeftAsideInTheLeastShareIsNamed(
      Goal goal, int otherMet, int otherAsked, boolean isNamed) {
    Event event =
        Event.builder(1).tables(1).organisations("A", "B").request("A", "B").goal(goal).build();
    Fairness fairness = new Fairness(new Share(1, 2), Optional.empty(), List.of("Z"), 0, 0);
    Goal otherGoal = goal == Goal.FAIR ? Goal.MOST : Goal.FAIR;
    Alternative other = new Alternative(otherGoal, 1, 1, new Share(otherMet, otherAsked));
    Programme programme = SampleProgrammes.fair(SampleProgrammes.of(event), fairness, other);
    String line =
        "Fairness       Z is left aside: none of its requests can be met in any timetable.";

    assertThat(
            SummaryText.lines(programme, ResultFiles.WRITTEN, Locale.ENGLISH).stream()
                .anyMatch(line::equals))
        .isEqualTo(isNamed);
  }

  @Test
  void a05cThePriceOfTheFairGoalIsToldWhereItWasNotChosen() {
    Event event = Event.builder(1).tables(1).organisations("A", "B", "C").request("A", "B").build();
    Fairness fairness = new Fairness(new Share(0, 1), Optional.empty(), List.of(), 0, 0);
    Alternative other = new Alternative(Goal.FAIR, 0, 0, new Share(1, 3));

    assertThat(
            SummaryText.lines(
                SampleProgrammes.fair(SampleProgrammes.of(event), fairness, other),
                ResultFiles.WRITTEN,
                Locale.ENGLISH))
        .contains(
            "Price          with --goal fair 1 request fewer would be met; the least satisfied"
                + " would get 1 of 3 instead of 0 of 1")
        .noneMatch(line -> line.startsWith("Fairness"));
  }

  @Test
  void a06TheDemandTellsWhatIsKnownBefore() {
    Event event = SampleEvents.small();

    assertThat(DemandText.lines(event, Demand.of(event), new Bound(5), Locale.ENGLISH))
        .contains(
            "Day               3 rounds, 9:00-10:05",
            "Pauses            after round 2: 9:35-9:45",
            "Organisations     4",
            "Requests          4, they make 3 pairs (1 mutual)",
            "Over-asked        none",
            "Most possible     5 points. No timetable can meet more.")
        .anyMatch(line -> line.startsWith("Can never meet    Úřad práce; pobočka \"Jih\" - Noc"));
  }

  @Test
  void a07ALongListIsCut() {
    EventBuilder event = Event.builder(1);
    List<String> names = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L");
    event.organisations(names.toArray(String[]::new));
    for (int i = 0; i < names.size(); i++) {
      event.request(names.get(i), names.get((i + 1) % names.size()));
    }
    Event circle = event.build();

    assertThat(DemandText.lines(circle, Demand.of(circle), new Bound(6), CZECH))
        .contains("Příliš žádaní      A: možných partnerů 2, nejvýš 1 schůzka")
        .contains("                   a další: 2")
        .contains("Pro všechna přání  je potřeba nejméně 2 kola (akce má 1)");
  }

  @Test
  void a08FindingsStandByFileAndLine() {
    List<Finding> findings =
        List.of(
            Finding.of(
                FindingCode.WISH_FOR_NOBODY,
                Place.of("requests.csv").atLine(1),
                Fact.TEXT.is("nobody")),
            Finding.of(FindingCode.TABLE_WITHOUT_NAME, Place.of("tables.csv").atLine(3)),
            Finding.of(FindingCode.TABLE_WITHOUT_NAME, Place.of("requests.csv").atLine(17)),
            Finding.of(FindingCode.TABLE_WITHOUT_NAME, Place.of("requests.csv").atLine(2)));

    assertThat(FindingsText.lines(findings, CZECH))
        .containsExactly(
            "requests.csv:1: poznámka: " + findings.get(0).text(CZECH),
            "requests.csv:2: " + findings.get(3).text(CZECH),
            "requests.csv:17: " + findings.get(2).text(CZECH),
            "tables.csv:3: " + findings.get(1).text(CZECH));
    assertThat(FindingsText.total(findings, CZECH)).isEqualTo("3 chyby, 1 poznámka");
    assertThat(FindingsText.total(findings, Locale.ENGLISH)).isEqualTo("3 errors, 1 note");
    assertThat(FindingsText.total(List.of(), CZECH)).isEmpty();
  }

  private static String html() {
    return FOLDER.resolve("timetables.html") + ", timetables.pdf";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 1 | 1 | méně oken nemá žádný program, který splní tolik přání: je to dokázáno",
        "0 | 1 | 1 | méně oken nemá žádný program, v němž má každý stejně schůzek a stejně"
            + " splněných přání: je to dokázáno",
        "0 | 0 | 1 | s týmiž schůzkami nemá méně oken žádný program: je to dokázáno",
        "0 | 0 | 0 | zda lze mít méně oken a splnit přitom stejně přání, není známo"
      })
  void a09HowManyBreaksAreNeededIsSaid(
      int needed, int neededByAlike, int neededBySame, String line) {
    Programme programme = SampleProgrammes.of(SampleEvents.small(), SampleEvents.smallSchedule());
    Bound bound =
        new Bound(programme.bound().priority(), needed, neededByAlike, neededBySame, neededBySame);

    assertThat(
            SummaryText.lines(
                SampleProgrammes.bounded(programme, bound), ResultFiles.WRITTEN, CZECH))
        .contains(" ".repeat(17) + line);
  }
}
