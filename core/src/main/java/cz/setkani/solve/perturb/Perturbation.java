package cz.setkani.solve.perturb;

import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Naming;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Finds which promises are worth breaking, from no page on: from what was reached with some pages,
 * {@link EjectionChains} lead to more with a few pages more, and so on (dynamic programming over
 * pages, of each number some of the best: a beam search). Not exact.
 */
public final class Perturbation {

  /** How many pages more a chain may need than what it starts from. */
  private static final int MOST_MORE_PAGES = 6;

  /** Beyond the pages that it may cost, a chain takes out so many meetings more. */
  private static final int FREE_EJECTIONS = 2;

  /** The steps for all chains from one pair. */
  private static final int STEPS_A_ROOT = 1000;

  /** The same, where the pages do not matter. */
  private static final int STEPS_TO_REACH_OUT = 30_000;

  /** The steps for everything but that. */
  private static final long MOST_STEPS = 6_000_000;

  private final Paper paper;
  private final Harvest harvest;
  private final EjectionChains chains;
  private final BooleanSupplier stopped;
  private final long bound;
  private final int limit;
  private int mostPages;
  private long steps;

  private Perturbation(
      Paper paper, int[] promised, long bound, int pages, BooleanSupplier stopped) {
    this.paper = paper;
    this.bound = bound;
    this.stopped = stopped;
    limit = Math.min(pages, paper.assignment().problem().teams);
    mostPages = limit;
    harvest = new Harvest(mostPages, promised);
    chains = new EjectionChains(paper, harvest, stopped);
  }

  /**
   * Looks which promises are worth breaking.
   *
   * @param event the event; what must stay is locked in it, and so are promises that nobody asked
   *     for
   * @param promises what stands on paper and may be broken
   * @param kept a schedule of the event in which all promises stand
   * @param bound what no schedule of the event can exceed
   * @param pages on how many pages promises may be broken
   * @param stopped whether to come to an end soon; asked now and then
   * @return by rising pages what meets more than all before and than {@code kept}, as far as it is
   *     found
   */
  public static List<Breach> of(
      Event event,
      List<Meeting> promises,
      Schedule kept,
      long bound,
      int pages,
      BooleanSupplier stopped) {
    Assignment assignment = KeptPromises.of(event, promises, kept);
    Naming naming = Naming.of(assignment.problem());
    int[] pairs = promises.stream().mapToInt(naming::pair).toArray();
    int[] rounds = new int[assignment.problem().pairs()];
    Arrays.fill(rounds, Assignment.NONE);
    for (int i = 0; i < pairs.length; i++) {
      rounds[pairs[i]] = assignment.round(pairs[i]);
    }
    Perturbation search =
        new Perturbation(new Paper(assignment, rounds), pairs, bound, pages, stopped);
    return search.run().stream().map(stage -> breach(stage, promises, naming)).toList();
  }

  private static Breach breach(Stage stage, List<Meeting> promises, Naming naming) {
    return new Breach(
        promises.stream()
            .filter(promise -> stage.rounds()[naming.pair(promise)] != promise.round() - 1)
            .toList(),
        stage.pages(),
        stage.priority());
  }

  private List<Stage> run() {
    Stage kept = Stage.of(paper);
    harvest.add(kept);
    stopAt(0);
    Optional<Stage> next = harvest.next(mostPages);
    while (next.isPresent() && steps < MOST_STEPS && !stopped.getAsBoolean()) {
      goOn(next.orElseThrow());
      next = harvest.next(mostPages);
    }
    reachOut();
    return harvest.best().stream().filter(stage -> stage.priority() > kept.priority()).toList();
  }

  /** Looks for as much with fewer pages, and for more with ever more, a little beyond success. */
  private void goOn(Stage stage) {
    paper.restore(stage.rounds());
    chains.mend(FREE_EJECTIONS);
    int enough = stage.pages() + MOST_MORE_PAGES;
    for (int pages = stage.pages(); pages <= Math.min(mostPages, enough); pages++) {
      chains.search(pages, pages - stage.pages() + FREE_EJECTIONS, STEPS_A_ROOT);
      stopAt(pages);
      if (harvest.most(pages) > stage.priority()) {
        enough = Math.min(enough, pages + 1);
      }
    }
    harvest.explored(stage, chains.steps() - steps);
    steps = chains.steps();
  }

  /** Goes for more with as many pages as it takes, where the bound was not reached. */
  private void reachOut() {
    Stage last = harvest.last();
    boolean isMore = true;
    while (isMore && last.priority() < bound && !stopped.getAsBoolean()) {
      paper.restore(last.rounds());
      chains.search(limit, MOST_MORE_PAGES + FREE_EJECTIONS, STEPS_TO_REACH_OUT);
      isMore = harvest.last().priority() > last.priority();
      last = harvest.last();
    }
  }

  /** Where the bound is reached, only fewer pages are of interest. */
  private void stopAt(int pages) {
    if (harvest.most(pages) >= bound) {
      mostPages = pages - 1;
    }
  }
}
