package cz.setkani.validate.check;

import cz.setkani.model.Request;
import cz.setkani.validate.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a request counts by its rank.
 *
 * @param points of the first rank, the second and so on; the last one holds for all further ranks
 */
public record RankPoints(List<Integer> points) {

  static final RankPoints USUAL = new RankPoints(List.of(3, 2, 1));

  /** Points of at least one rank. */
  public RankPoints {
    points = List.copyOf(points);
  }

  /** Points that somebody wrote, such as {@code 5,3,1}; empty if they cannot be read. */
  static Optional<RankPoints> read(String text) {
    List<Integer> points = new ArrayList<>();
    for (String part : text.split("[,;| ]+")) {
      Optional<Integer> number =
          Values.wholeNumber(part).filter(n -> n >= 1 && n <= Request.HIGHEST_PRIORITY);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      points.add(number.get());
    }
    return Optional.of(new RankPoints(points));
  }

  /** What a request of a rank counts; ranks count from 1. */
  int of(int rank) {
    return points.get(Math.min(rank, points.size()) - 1);
  }

  /** The points of each rank, as a sentence shows them: {@code 1: 3, 2: 2, 3...: 1}. */
  String shown() {
    return IntStream.rangeClosed(1, points.size())
        .mapToObj(rank -> rank + (rank == points.size() ? "...: " : ": ") + of(rank))
        .collect(Collectors.joining(", "));
  }
}
