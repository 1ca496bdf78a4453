package cz.setkani.benchmark.day;

import cz.setkani.benchmark.Machine;
import cz.setkani.benchmark.events.Family;
import cz.setkani.day.Replanner;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench day}: days on which generated events change, and CP-SAT beside ours if wanted. */
@Command(
    name = "day",
    mixinStandardHelpOptions = true,
    description = "Plans generated days anew after a third of their rounds.")
public final class DaysCommand implements Callable<Integer> {

  private static final String ROW = "%-7s %5s %5s %6s %6s %6s %6s %6s %9s %6s %9s %8s %8s %s%n";

  @Spec private CommandSpec spec;

  @Option(
      names = "--family",
      paramLabel = "NAME",
      description = "What to generate: one of ${COMPLETION-CANDIDATES}; all if none is given.")
  private Optional<Family> family;

  @Option(
      names = "--orgs",
      paramLabel = "N",
      split = ",",
      defaultValue = "20,40,60,80,100,130,160,200,250,300")
  private List<Integer> organisations;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
  private long seed;

  @Option(
      names = "--cpsat",
      paramLabel = "S",
      defaultValue = "0",
      description = "Seconds for CP-SAT on each number of pages; none if 0.")
  private double cpSat;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    DayFigures.of(ChangedDay.of(Family.LATE, 40, seed), seed);
    out.println(Machine.facts());
    out.printf(
        ROW,
        "family",
        "orgs",
        "pages",
        "alone",
        "0",
        "few",
        "met",
        "any",
        "on pages",
        "fresh",
        "on pages",
        "replan",
        "frontier",
        cpSat > 0 ? "cpsat at 0, few, any" : "");
    List<DayFigures> all = new ArrayList<>();
    int outdone = 0;
    for (int size : organisations) {
      for (Family one : family.map(List::of).orElse(List.of(Family.values()))) {
        DayFigures figures = DayFigures.of(ChangedDay.of(one, size, seed), seed);
        all.add(figures);
        List<OptionalLong> peer = cpSat > 0 ? peer(figures) : List.of();
        outdone += outdone(figures, peer);
        print(out, one, size, figures, peer);
      }
    }
    out.printf(
        Locale.ROOT,
        "with no page %.2f %% of a fresh plan; all of it with 15 %% of the pages on %d of %d%n",
        100 * all.stream().mapToDouble(DayFigures::share).average().orElse(0),
        all.stream().filter(DayFigures::hasAllWithFewPages).count(),
        all.size());
    if (cpSat > 0) {
      out.printf("cpsat meets more on %d of %d numbers of pages%n", outdone, 3 * all.size());
    }
    return 0;
  }

  private static void print(
      PrintWriter out, Family one, int size, DayFigures figures, List<OptionalLong> peer) {
    out.printf(
        Locale.ROOT,
        ROW,
        one.name().toLowerCase(Locale.ROOT),
        size,
        figures.pages(),
        figures.leftAlone(),
        figures.at(0).priorityMet(),
        figures.fewPages(),
        figures.at(figures.fewPages()).priorityMet(),
        figures.any().priorityMet(),
        figures.any().pages(),
        figures.freshMet(),
        figures.freshPages(),
        "%.2f".formatted(figures.secondsToReplan()),
        "%.2f".formatted(figures.secondsToFrontier()),
        peer.stream()
            .map(met -> met.isPresent() ? "" + met.getAsLong() : "none")
            .collect(Collectors.joining(" ")));
    out.flush();
  }

  private static List<Integer> pageCounts(DayFigures figures) {
    return List.of(0, figures.fewPages(), Replanner.ANY);
  }

  /** What CP-SAT meets on each number of pages. */
  private List<OptionalLong> peer(DayFigures figures) {
    return pageCounts(figures).stream()
        .map(most -> new CpSatDay(figures.event(), figures.promises()).solve(most, cpSat, seed))
        .toList();
  }

  /** On how many numbers of pages CP-SAT meets more. */
  private static int outdone(DayFigures figures, List<OptionalLong> peer) {
    List<Integer> pages = pageCounts(figures);
    return (int)
        IntStream.range(0, peer.size())
            .filter(i -> peer.get(i).orElse(0) > figures.at(pages.get(i)).priorityMet())
            .count();
  }
}
