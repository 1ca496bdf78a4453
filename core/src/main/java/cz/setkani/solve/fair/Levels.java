package cz.setkani.solve.fair;

import cz.setkani.model.Share;
import cz.setkani.solve.graph.Problem;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The shares that organisations can have. */
final class Levels {

  private Levels() {}

  /** All shares above 0 of those that can have something, rising, none of them twice. */
  static List<Share> of(Problem problem, boolean[] isHopeful) {
    TreeSet<Share> levels = new TreeSet<>();
    IntStream.range(0, isHopeful.length)
        .filter(v -> isHopeful[v])
        .map(v -> problem.asked[v])
        .distinct()
        .forEach(
            asked ->
                IntStream.rangeClosed(1, asked).forEach(met -> levels.add(new Share(met, asked))));
    return List.copyOf(levels);
  }
}
