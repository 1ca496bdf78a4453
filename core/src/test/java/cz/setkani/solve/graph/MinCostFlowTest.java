package cz.setkani.solve.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Cheapest flows, held against all the flows of tiny networks. */
class MinCostFlowTest {

  private static final int SOURCE = MinCostFlow.SOURCE;
  private static final int SINK = MinCostFlow.SINK;

  private record Arc(int from, int to, int capacity, long cost) {}

  @Test
  void a01_aFlowTakesTheCheaperOfTwoWays() {
    MinCostFlow network = new MinCostFlow(4, 1);
    int dear = network.arc(SOURCE, 2, 1, -1);
    int cheap = network.arc(SOURCE, 3, 1, -5);
    network.arc(2, SINK, 1, 0);
    network.arc(3, SINK, 1, 0);

    network.run(1);

    assertThat(network.flow(cheap)).isEqualTo(1);
    assertThat(network.flow(dear)).isZero();
  }

  @Test
  void a02_nothingFlowsThatMakesTheWholeDearer() {
    MinCostFlow network = new MinCostFlow(2, 2);
    int gain = network.arc(SOURCE, SINK, 2, -1);
    int loss = network.arc(SOURCE, SINK, 2, 1);

    network.run(10);

    assertThat(network.flow(gain)).isEqualTo(2);
    assertThat(network.flow(loss)).isZero();
  }

  @Test
  void a03_anEarlierPathIsTakenBackWhereThatIsBetter() {
    MinCostFlow network = new MinCostFlow(4, 5);
    network.arc(SOURCE, 2, 1, 0);
    network.arc(SOURCE, 3, 1, 0);
    int across = network.arc(2, 3, 1, -4);
    network.arc(2, SINK, 1, -5);
    network.arc(3, SINK, 1, -5);

    network.run(2);

    assertThat(network.flow(across)).isZero();
  }

  @Test
  void b01_noFlowIsCheaper() {
    for (long seed = 0; seed < 2000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int nodes = random.nextInt(2, 6);
      List<Arc> arcs = arcs(random, nodes);
      int limit = random.nextInt(5);
      MinCostFlow network = new MinCostFlow(nodes, arcs.size());
      int[] numbers =
          arcs.stream().mapToInt(a -> network.arc(a.from, a.to, a.capacity, a.cost)).toArray();
      network.run(limit);
      int[] flow = Arrays.stream(numbers).map(network::flow).toArray();

      assertThat(isFlow(arcs, flow, nodes, limit)).as("seed %d", seed).isTrue();
      assertThat(cost(arcs, flow))
          .as("seed %d", seed)
          .isEqualTo(cheapest(arcs, new int[arcs.size()], 0, nodes, limit));
    }
  }

  /** The plain arcs between those of steps carry the same, as ties are broken alike. */
  @Test
  void b02_anArcOfStepsIsLikeAnArcForEachOfThem() {
    for (long seed = 0; seed < 2000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int nodes = random.nextInt(2, 6);
      MinCostFlow stepped = new MinCostFlow(nodes, 1);
      MinCostFlow single = new MinCostFlow(nodes, 1);
      List<int[]> plain = new ArrayList<>();
      for (Arc arc : arcs(random, nodes)) {
        long[] costs = random.longs(random.nextInt(4), -6, 4).distinct().sorted().toArray();
        stepped.steps(arc.from, arc.to, costs);
        Arrays.stream(costs).forEach(cost -> single.arc(arc.from, arc.to, 1, cost));
        plain.add(
            new int[] {
              stepped.arc(arc.from, arc.to, arc.capacity, arc.cost),
              single.arc(arc.from, arc.to, arc.capacity, arc.cost)
            });
      }
      int limit = random.nextInt(8);
      stepped.run(limit);
      single.run(limit);

      assertThat(plain)
          .as("seed %d", seed)
          .allMatch(numbers -> stepped.flow(numbers[0]) == single.flow(numbers[1]));
    }
  }

  /** Arcs that lead from the source through rising nodes to the sink, so that there is no cycle. */
  private static List<Arc> arcs(SplittableRandom random, int nodes) {
    List<Arc> arcs = new ArrayList<>();
    int count = random.nextInt(1, 9);
    for (int i = 0; i < count; i++) {
      int from = random.nextInt(nodes - 1);
      int to = random.nextInt(from + 1, nodes);
      arcs.add(
          new Arc(
              inOrder(from, nodes), inOrder(to, nodes), random.nextInt(3), random.nextInt(-6, 4)));
    }
    return arcs;
  }

  private static int inOrder(int position, int nodes) {
    return position == 0 ? SOURCE : position == nodes - 1 ? SINK : position + 1;
  }

  private static long cheapest(List<Arc> arcs, int[] flow, int next, int nodes, int limit) {
    if (next == flow.length) {
      return isFlow(arcs, flow, nodes, limit) ? cost(arcs, flow) : Long.MAX_VALUE;
    }
    long best = Long.MAX_VALUE;
    for (int units = 0; units <= arcs.get(next).capacity; units++) {
      flow[next] = units;
      best = Math.min(best, cheapest(arcs, flow, next + 1, nodes, limit));
    }
    return best;
  }

  private static boolean isFlow(List<Arc> arcs, int[] flow, int nodes, int limit) {
    int[] surplus = new int[nodes];
    for (int i = 0; i < flow.length; i++) {
      surplus[arcs.get(i).from] += flow[i];
      surplus[arcs.get(i).to] -= flow[i];
    }
    for (int node = 2; node < nodes; node++) {
      if (surplus[node] != 0) {
        return false;
      }
    }
    return surplus[SOURCE] <= limit;
  }

  private static long cost(List<Arc> arcs, int[] flow) {
    long cost = 0;
    for (int i = 0; i < flow.length; i++) {
      cost += arcs.get(i).cost * flow[i];
    }
    return cost;
  }
}
