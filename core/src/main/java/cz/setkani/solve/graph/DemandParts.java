package cz.setkani.solve.graph;

import cz.setkani.model.Event;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Collects the numbers of {@link Demands}: each meeting counts 1 and nobody asked for it. */
final class DemandParts {

  private DemandParts() {}

  static Parts of(Demands demands) {
    int count = demands.possible().length;
    Parts parts = new Parts(demands.rounds(), demands.tables(), demands.organisations(), count);
    Arrays.fill(parts.priority, 1);
    parts.earlier = demands.earlier();
    parts.later = demands.later();
    for (int pair = 0; pair < count; pair++) {
      parts.pairAgents[pair] = demands.ends()[pair];
      parts.possible[pair] = demands.possible()[pair];
      parts.anywhere[pair] = parts.possible[pair];
      for (int v : parts.pairAgents[pair]) {
        parts.present[v] |= parts.possible[pair];
        parts.capacity[v]++;
      }
    }
    for (int v = 0; v < parts.organisations; v++) {
      parts.capacity[v] = Math.min(parts.capacity[v], Long.bitCount(parts.present[v]));
    }
    return parts;
  }

  /** The organisations, called by their numbers from 1. */
  static Vertices vertices(Demands demands) {
    String[] names =
        IntStream.rangeClosed(1, demands.organisations())
            .mapToObj(Integer::toString)
            .toArray(String[]::new);
    return Vertices.inOrder(
        Event.builder(demands.rounds()).tables(demands.tables()).organisations(names).build());
  }
}
