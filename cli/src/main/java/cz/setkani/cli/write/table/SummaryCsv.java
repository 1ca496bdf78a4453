package cz.setkani.cli.write.table;

import cz.setkani.Programme;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.day.Changes;
import cz.setkani.day.Replan;
import cz.setkani.day.Replanner;
import cz.setkani.explain.Measures;
import cz.setkani.explain.Unmet;
import cz.setkani.model.Alternative;
import cz.setkani.model.Fairness;
import cz.setkani.model.Goal;
import cz.setkani.model.Share;
import cz.setkani.model.StopReason;
import cz.setkani.model.Tiers;
import cz.setkani.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code summary.csv}: what a programme is worth, a row for every measure. */
public final class SummaryCsv {

  private static final int SHARE_DIGITS = 3;

  private SummaryCsv() {}

  /**
   * The table.
   *
   * @param checksum tells later whether {@code schedule.csv} is still as it was written
   */
  public static CsvTable of(Programme programme, String checksum, Locale language) {
    return table(
        Stream.concat(measures(programme, checksum, language), tiers(programme)), language);
  }

  /**
   * The table of an edition, with what it changes: what nobody chose, and what was chosen, apart.
   *
   * @param checksum tells later whether {@code schedule.csv} is still as it was written
   */
  public static CsvTable of(NextEdition edition, String checksum, Locale language) {
    return table(
        Stream.concat(
            measures(edition.replan().programme(), checksum, language),
            Stream.concat(changes(edition, language), tiers(edition.replan().programme()))),
        language);
  }

  private static CsvTable table(Stream<List<String>> measures, Locale language) {
    Texts texts = Texts.of(SummaryCsv.class, language);
    return new CsvTable(
        ColumnNames.named(language, "measure", "value"),
        measures.map(row -> List.of(texts.text("measure." + row.get(0)), row.get(1))));
  }

  private static Stream<List<String>> changes(NextEdition edition, Locale language) {
    Changes changes = edition.replan().changes();
    String allowed =
        edition.pages() == Replanner.ANY ? ValueNames.named(language, "any") : "" + edition.pages();
    return Stream.of(
        row("edition", edition.number()),
        row("first_open_round", edition.from()),
        row("struck", changes.struck()),
        row("added", changes.added()),
        row("moved", changes.moved()),
        row("pages_moved", changes.pagesMoved()),
        row("pages_touched", changes.pagesTouched()),
        List.of("pages_allowed", allowed),
        row("priority_bound_any_pages", mostOfAny(edition.replan())));
  }

  private static Stream<List<String>> measures(
      Programme programme, String checksum, Locale language) {
    Measures measures = programme.explanation().measures();
    Fairness fairness = programme.fairness();
    Optional<Alternative> other = programme.alternative();
    Tiers tiers = programme.event().tiers();
    Tiers.Split met = tiers.split(measures.priorityMet());
    Tiers.Split bound = tiers.bound(programme.bound().priority(), measures.priorityMet());
    return Stream.of(
        row("organisations", measures.organisations()),
        row("requests", measures.requests()),
        row("requests_met", measures.requestsMet()),
        row("priority_total", tiers.total().ordinary()),
        row("priority_met", met.ordinary()),
        row("priority_bound", bound.ordinary()),
        List.of("proven_optimal", ValueNames.yesNo(language, programme.isProvenOptimal())),
        row("meetings", measures.meetings()),
        row("breaks", measures.breaks()),
        row("waiting_rounds", measures.waitingRounds()),
        row("table_changes", measures.tableChanges()),
        List.of("fewest_met_share", share(measures.fewestMet(), measures.fewestAsked())),
        List.of("stopped_because", ValueNames.named(language, reason(programme.stoppedBecause()))),
        List.of("seed", ifSearched(programme, "" + programme.seed())),
        row("breaks_bound", programme.bound().breaks()),
        List.of("goal", ValueNames.named(language, goal(programme.event().goal()))),
        row("at_least", programme.event().atLeast()),
        row("at_least_missing", fairness.missing()),
        row("at_least_missing_bound", fairness.fewestMissing()),
        List.of("fair_share", ifSearched(programme, share(fairness.least()))),
        List.of("fair_share_bound", fairness.mostLeast().map(SummaryCsv::share).orElse("")),
        List.of("other_requests_met", other.map(o -> "" + o.requestsMet()).orElse("")),
        List.of("other_fair_share", other.map(o -> share(o.least())).orElse("")),
        row("helped_by_one_round_more", helpedByARoundMore(programme)),
        List.of("schedule_checksum", checksum));
  }

  private static long mostOfAny(Replan replan) {
    Programme programme = replan.programme();
    long met = programme.explanation().measures().priorityMet();
    return programme.event().tiers().bound(replan.mostOfAny(), met).ordinary();
  }

  /** What goes before all other requests, and what after, where there is any of it. */
  private static Stream<List<String>> tiers(Programme programme) {
    Measures measures = programme.explanation().measures();
    Tiers tiers = programme.event().tiers();
    Tiers.Split met = tiers.split(measures.priorityMet());
    Tiers.Split bound = tiers.bound(programme.bound().priority(), measures.priorityMet());
    Stream.Builder<List<String>> rows = Stream.builder();
    if (tiers.total().must() > 0) {
      rows.add(row("must", tiers.total().must()));
      rows.add(row("must_met", met.must()));
      rows.add(row("must_bound", bound.must()));
    }
    if (tiers.total().again() > 0) {
      rows.add(row("again", tiers.total().again()));
      rows.add(row("again_met", met.again()));
      rows.add(row("again_bound", bound.again()));
    }
    if (!programme.event().history().metIn().isEmpty()) {
      long repeats = programme.event().history().repeats(programme.schedule());
      rows.add(row("new_meetings", measures.meetings() - repeats));
      rows.add(row("repeated_meetings", repeats));
    }
    return rows.build();
  }

  /** A value that nothing is known of where a schedule was given. */
  private static String ifSearched(Programme programme, String value) {
    return programme.stoppedBecause() == StopReason.GIVEN ? "" : value;
  }

  private static long helpedByARoundMore(Programme programme) {
    return programme.explanation().unmet().stream().filter(Unmet::isHelpedByARoundMore).count();
  }

  private static List<String> row(String measure, long value) {
    return List.of(measure, Long.toString(value));
  }

  private static String share(Share share) {
    return share(share.met(), share.asked());
  }

  private static String share(int met, int asked) {
    int whole = Math.max(asked, 1);
    return BigDecimal.valueOf(asked == 0 ? whole : met)
        .divide(BigDecimal.valueOf(whole), SHARE_DIGITS, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static String goal(Goal goal) {
    return switch (goal) {
      case MOST -> "most";
      case FAIR -> "fair";
    };
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
