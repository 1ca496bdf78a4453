package cz.setkani.solve.perturb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What was reached for each number of pages: the best, up to a number of them, unless more is met
 * with fewer pages. What meets no more than that is kept, too, as a start to go on from.
 */
final class Harvest {

  private static final int WIDTH = 128;

  /** How many steps are taken from stages of so many pages. */
  private static final long STEPS_A_NUMBER = 1_000_000;

  private final int[] promised;
  private final Set<Stage> explored = new HashSet<>();
  private final long[] stepsTaken;
  private final List<List<Stage>> stages = new ArrayList<>();

  /** For each number of pages the most that is met with at most so many. */
  private final long[] floor;

  /**
   * @param pages the most pages
   * @param promised the pairs that were promised, whose rounds tell stages apart
   */
  Harvest(int pages, int[] promised) {
    this.promised = promised.clone();
    stepsTaken = new long[pages + 1];
    floor = new long[pages + 1];
    Arrays.fill(floor, Long.MIN_VALUE);
    for (int i = 0; i <= pages; i++) {
      stages.add(new ArrayList<>());
    }
  }

  /** The most that is met with at most so many pages. */
  long most(int pages) {
    return floor[pages];
  }

  /** Whether it would be kept if so much were met on so many pages. */
  boolean wants(int pages, long priority) {
    return priority > floor[pages] || priority == floor[pages] && stages.get(pages).size() < WIDTH;
  }

  void add(Stage stage) {
    int pages = stage.pages();
    if (stage.priority() > floor[pages]) {
      stages.get(pages).clear();
      for (int more = pages; more < floor.length && floor[more] < stage.priority(); more++) {
        floor[more] = stage.priority();
        stages.get(more).clear();
      }
    }
    List<Stage> alike = stages.get(pages);
    if (alike.stream().noneMatch(one -> isSame(one, stage))) {
      alike.add(stage);
    }
  }

  private boolean isSame(Stage one, Stage other) {
    for (int pair : promised) {
      if (one.rounds()[pair] != other.rounds()[pair]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Of those that were not explored yet, with the fewest pages of which not enough was explored,
   * the one with the fewest broken promises.
   */
  Optional<Stage> next(int mostPages) {
    return IntStream.rangeClosed(0, mostPages)
        .filter(pages -> stepsTaken[pages] < STEPS_A_NUMBER)
        .boxed()
        .flatMap(pages -> firstOf(pages, stage -> !explored.contains(stage)).stream())
        .findFirst();
  }

  /** Notes that a stage was explored, and how much that took. */
  void explored(Stage stage, long steps) {
    explored.add(stage);
    stepsTaken[stage.pages()] += steps;
  }

  private Optional<Stage> firstOf(int pages, Predicate<Stage> which) {
    return stages.get(pages).stream().filter(which).min(Comparator.comparingInt(Stage::broken));
  }

  /** What meets most, with the fewest pages. */
  Stage last() {
    List<Stage> best = best();
    return best.get(best.size() - 1);
  }

  /** For rising numbers of pages the best, where it meets more than all before. */
  List<Stage> best() {
    return IntStream.range(0, floor.length)
        .filter(pages -> pages == 0 || floor[pages] > floor[pages - 1])
        .mapToObj(pages -> firstOf(pages, stage -> true).orElseThrow())
        .toList();
  }
}
