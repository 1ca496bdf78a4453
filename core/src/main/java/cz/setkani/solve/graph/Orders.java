package cz.setkani.solve.graph;

import cz.setkani.model.Event;
import cz.setkani.model.Request;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds which pairs of an event must take place before which. */
final class Orders {

  private Orders() {}

  /** Fills in what must be earlier and later, where both pairs can take place at all. */
  static void fill(Event event, Vertices vertices, List<Side> sides, Parts parts) {
    if (event.requests().stream().allMatch(request -> request.after().isEmpty())) {
      return;
    }
    Map<Long, Integer> numbers = new HashMap<>();
    for (int pair = 0; pair < sides.size(); pair++) {
      numbers.put(key(sides.get(pair).first(), sides.get(pair).second()), pair);
    }
    for (Request request : event.requests()) {
      int asker = vertices.vertex(request.organisation());
      Integer pair = numbers.get(key(asker, vertices.vertex(request.wants())));
      for (String after : request.after()) {
        Integer first = numbers.get(key(asker, vertices.vertex(after)));
        if (pair != null && first != null) {
          parts.earlier[pair] = with(parts.earlier[pair], first);
          parts.later[first] = with(parts.later[first], pair);
        }
      }
    }
  }

  private static long key(int a, int b) {
    return (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b);
  }

  private static int[] with(int[] pairs, int more) {
    return IntStream.concat(Arrays.stream(pairs), IntStream.of(more)).distinct().sorted().toArray();
  }
}
