package cz.setkani.cli.write.words;

import cz.setkani.Programme;
import cz.setkani.cli.write.words.FigureValue.Counting;
import cz.setkani.cli.write.words.FigureValue.Portion;
import cz.setkani.day.Changes;
import cz.setkani.day.Replan;
import cz.setkani.day.Replanner;
import cz.setkani.explain.Measures;
import cz.setkani.explain.Unmet;
import cz.setkani.model.Alternative;
import cz.setkani.model.Fairness;
import cz.setkani.model.Share;
import cz.setkani.model.StopReason;
import cz.setkani.model.Tiers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a programme is worth, measure by measure: the same in a table, a workbook and in data. */
public final class Figures {

  private final Programme programme;
  private final Measures measures;
  private final Tiers.Split total;
  private final Tiers.Split met;
  private final Tiers.Split bound;

  private Figures(Programme programme) {
    this.programme = programme;
    measures = programme.explanation().measures();
    Tiers tiers = programme.event().tiers();
    total = tiers.total();
    met = tiers.split(measures.priorityMet());
    bound = tiers.bound(programme.bound().priority(), measures.priorityMet());
  }

  /** All measures of a programme. */
  public static List<Figure> of(Programme programme) {
    Figures figures = new Figures(programme);
    return Stream.of(figures.worth(), figures.goals(), figures.tiers())
        .flatMap(part -> part)
        .toList();
  }

  /**
   * All measures of an edition, with what it changes: what nobody chose, and what was chosen,
   * apart.
   */
  public static List<Figure> of(NextEdition edition) {
    Figures figures = new Figures(edition.replan().programme());
    return Stream.of(figures.worth(), figures.goals(), changes(edition), figures.tiers())
        .flatMap(part -> part)
        .toList();
  }

  private Stream<Figure> worth() {
    return Stream.of(
        Figure.of("organisations", measures.organisations()),
        Figure.of("requests", measures.requests()),
        Figure.of("requests_met", measures.requestsMet()),
        Figure.of("priority_total", total.ordinary()),
        Figure.of("priority_met", met.ordinary()),
        Figure.of("priority_bound", bound.ordinary()),
        Figure.of("proven_optimal", programme.isProvenOptimal()),
        Figure.of("meetings", measures.meetings()),
        Figure.of("breaks", measures.breaks()),
        Figure.of("waiting_rounds", measures.waitingRounds()),
        Figure.of("table_changes", measures.tableChanges()),
        Figure.of("fewest_met_share", new Share(measures.fewestMet(), measures.fewestAsked())),
        Figure.of("stopped_because", reason(programme.stoppedBecause())),
        Figure.of("seed", ifSearched(new Counting(programme.seed()))),
        Figure.of("breaks_bound", programme.bound().breaks()));
  }

  private Stream<Figure> goals() {
    Fairness fairness = programme.fairness();
    Optional<Alternative> other = programme.alternative();
    return Stream.of(
        Figure.of("goal", programme.event().goal().name().toLowerCase(Locale.ROOT)),
        Figure.of("at_least", programme.event().atLeast()),
        Figure.of("at_least_missing", fairness.missing()),
        Figure.of("at_least_missing_bound", fairness.fewestMissing()),
        Figure.of("fair_share", ifSearched(new Portion(fairness.least()))),
        Figure.of("fair_share_bound", fairness.mostLeast().map(Portion::new)),
        Figure.of("other_requests_met", other.map(o -> new Counting(o.requestsMet()))),
        Figure.of("other_fair_share", other.map(o -> new Portion(o.least()))),
        Figure.of("breaks_bound_alike", programme.bound().breaksOfAlike()),
        Figure.of("breaks_bound_same_meetings", programme.bound().breaksOfSame()),
        Figure.of("breaks_proven", programme.hasProvenBreaks()),
        Figure.of("waiting_bound_same_meetings", programme.bound().waitingOfSame()),
        Figure.of("waiting_proven", programme.hasProvenWaiting()),
        Figure.of("helped_by_one_round_more", helpedByARoundMore()));
  }

  private static Stream<Figure> changes(NextEdition edition) {
    Changes changes = edition.replan().changes();
    return Stream.of(
        Figure.of("edition", edition.number()),
        Figure.of("first_open_round", edition.from()),
        Figure.of("struck", changes.struck()),
        Figure.of("added", changes.added()),
        Figure.of("moved", changes.moved()),
        Figure.of("pages_moved", changes.pagesMoved()),
        Figure.of("pages_touched", changes.pagesTouched()),
        edition.pages() == Replanner.ANY
            ? Figure.of("pages_allowed", "any")
            : Figure.of("pages_allowed", edition.pages()),
        Figure.of("priority_bound_any_pages", mostOfAny(edition.replan())));
  }

  private static long mostOfAny(Replan replan) {
    Programme programme = replan.programme();
    long met = programme.explanation().measures().priorityMet();
    return programme.event().tiers().bound(replan.mostOfAny(), met).ordinary();
  }

  /** What goes before all other requests, and what after, where there is any of it. */
  private Stream<Figure> tiers() {
    Stream.Builder<Figure> figures = Stream.builder();
    if (total.must() > 0) {
      figures.add(Figure.of("must", total.must()));
      figures.add(Figure.of("must_met", met.must()));
      figures.add(Figure.of("must_bound", bound.must()));
    }
    if (total.again() > 0) {
      figures.add(Figure.of("again", total.again()));
      figures.add(Figure.of("again_met", met.again()));
      figures.add(Figure.of("again_bound", bound.again()));
    }
    if (!programme.event().history().metIn().isEmpty()) {
      long repeats = programme.event().history().repeats(programme.schedule());
      figures.add(Figure.of("new_meetings", measures.meetings() - repeats));
      figures.add(Figure.of("repeated_meetings", repeats));
    }
    return figures.build();
  }

  /** A value that nothing is known of where a schedule was given. */
  private Optional<FigureValue> ifSearched(FigureValue value) {
    return Optional.of(value).filter(v -> programme.stoppedBecause() != StopReason.GIVEN);
  }

  private long helpedByARoundMore() {
    return programme.explanation().unmet().stream().filter(Unmet::isHelpedByARoundMore).count();
  }

  private static String reason(StopReason reason) {
    return switch (reason) {
      case PROOF -> "proof";
      case NO_GAIN -> "no_gain";
      case STEPS -> "steps";
      case TIME_LIMIT -> "time_limit";
      case CANCELLED -> "interrupted";
      case GIVEN -> "given";
    };
  }
}
