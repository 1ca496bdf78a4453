package cz.setkani.solve.graph;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Cheapest flows from node 0 to node 1 in a network without a directed cycle. Successive shortest
 * paths with potentials (Edmonds and Karp, 1972), all paths of one length at a time (primal-dual
 * method of Ford and Fulkerson, 1962), of these such as have the fewest arcs (Dinic, 1970). O(d (m
 * log n) + f m) for d different path lengths and a flow of f units, in practice far less.
 */
public final class MinCostFlow {

  public static final int SOURCE = 0;
  public static final int SINK = 1;
  private static final long FAR = Long.MAX_VALUE / 4;

  private final int nodes;
  private final Arcs arcs;
  private final long[] potential;
  private final long[] distance;
  private final int[] steps;
  private final int[] cursor;
  private final int[] path;
  private final int[] queue;

  /** A network without arcs; node 0 is the source and node 1 the sink. */
  public MinCostFlow(int nodes, int expectedArcs) {
    this.nodes = nodes;
    arcs = new Arcs(expectedArcs);
    potential = new long[nodes];
    distance = new long[nodes];
    steps = new int[nodes];
    cursor = new int[nodes];
    path = new int[nodes];
    queue = new int[nodes];
  }

  /** Adds an arc and returns its number, by which {@link #flow} tells what runs through it. */
  public int arc(int from, int to, int capacity, long cost) {
    return arcs.add(from, to, capacity, cost);
  }

  /**
   * Adds an arc through which as many units can run as there are costs, each costing at least as
   * much as the one before.
   */
  public void steps(int from, int to, long[] costs) {
    arcs.addSteps(from, to, costs);
  }

  /** The units that run through an arc, once they are sent. */
  public int flow(int arc) {
    return arcs.flow(arc);
  }

  /** Sends units while each makes the whole cheaper, but at most {@code limit}. */
  public void run(long limit) {
    run(limit, () -> false);
  }

  /**
   * Sends units while each makes the whole cheaper, but at most {@code limit}; once, when all arcs
   * are there.
   *
   * @param stopped whether to come to an end soon; asked once for all paths of one length
   * @return whether it came to its own end, so that the whole is the cheapest
   */
  public boolean run(long limit, BooleanSupplier stopped) {
    arcs.lay(nodes);
    firstPotentials();
    long left = limit;
    boolean isReached = left > 0;
    while (isReached && potential[SINK] < potential[SOURCE]) {
      if (stopped.getAsBoolean()) {
        return false;
      }
      while (left > 0 && countSteps()) {
        left -= sendAll(left);
      }
      isReached = left > 0 && raisePotentials();
    }
    return true;
  }

  /** Sends along the shortest paths of the fewest arcs until each is blocked. */
  private long sendAll(long limit) {
    System.arraycopy(arcs.start, 0, cursor, 0, nodes);
    long left = limit;
    for (long sent = 1; sent > 0 && left > 0; ) {
      sent = send(left);
      left -= sent;
    }
    return limit - left;
  }

  /** Distances in the network without flow, where costs may be negative but no cycle is. */
  private void firstPotentials() {
    Arrays.fill(potential, FAR);
    potential[SOURCE] = 0;
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    boolean[] queued = new boolean[nodes];
    queue.add(SOURCE);
    while (!queue.isEmpty()) {
      int from = queue.remove();
      queued[from] = false;
      for (int arc = arcs.start[from]; arc < arcs.start[from + 1]; arc++) {
        if (arcs.residual[arc] > 0
            && potential[from] + arcs.cost[arc] < potential[arcs.head[arc]]) {
          potential[arcs.head[arc]] = potential[from] + arcs.cost[arc];
          if (!queued[arcs.head[arc]]) {
            queued[arcs.head[arc]] = true;
            queue.add(arcs.head[arc]);
          }
        }
      }
    }
  }

  /** Counts the arcs to each node along shortest paths, as far as the sink, if that is reached. */
  private boolean countSteps() {
    Arrays.fill(steps, -1);
    steps[SOURCE] = 0;
    queue[0] = SOURCE;
    int queued = 1;
    for (int i = 0; i < queued; i++) {
      int from = queue[i];
      for (int arc = arcs.start[from]; arc < arcs.start[from + 1]; arc++) {
        int to = arcs.head[arc];
        if (arcs.residual[arc] > 0 && steps[to] < 0 && reduced(from, arc) == 0) {
          steps[to] = steps[from] + 1;
          queue[queued++] = to;
          if (to == SINK) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Dijkstra with reduced costs, up to the sink: whatever lies farther is taken to be as far. Then
   * no reduced cost is negative, and the arcs of shortest paths have reduced cost 0. What is no
   * farther than the node at hand needs no heap.
   */
  private boolean raisePotentials() {
    Arrays.fill(distance, FAR);
    distance[SOURCE] = 0;
    NodeHeap heap = new NodeHeap(distance);
    queue[0] = SOURCE;
    int near = 1;
    while (near > 0 || !heap.isEmpty()) {
      int from = near > 0 ? queue[--near] : heap.pop();
      if (from == SINK) {
        break;
      }
      for (int arc = arcs.start[from]; arc < arcs.start[from + 1]; arc++) {
        int to = arcs.head[arc];
        if (arcs.residual[arc] > 0 && distance[to] > distance[from]) {
          long far = distance[from] + reduced(from, arc);
          if (far == distance[from] && !heap.has(to)) {
            distance[to] = far;
            queue[near++] = to;
          } else {
            heap.offer(to, far);
          }
        }
      }
    }
    for (int node = 0; node < nodes; node++) {
      potential[node] += Math.min(distance[node], distance[SINK]);
    }
    return distance[SINK] < FAR;
  }

  private long reduced(int from, int arc) {
    return arcs.cost[arc] + potential[from] - potential[arcs.head[arc]];
  }

  /** Sends one path's worth from source to sink, along arcs that lead on. */
  private long send(long limit) {
    int depth = 0;
    int node = SOURCE;
    while (node != SINK) {
      int arc = cursor[node];
      if (arc == arcs.start[node + 1]) {
        if (depth == 0) {
          return 0;
        }
        int back = path[--depth];
        node = arcs.head[arcs.twin[back]];
        cursor[node]++;
      } else if (leadsOn(node, arc)) {
        path[depth++] = arc;
        node = arcs.head[arc];
      } else {
        cursor[node]++;
      }
    }
    return push(depth, limit);
  }

  private boolean leadsOn(int node, int arc) {
    return arcs.residual[arc] > 0
        && steps[arcs.head[arc]] == steps[node] + 1
        && reduced(node, arc) == 0;
  }

  private long push(int depth, long limit) {
    long units = limit;
    for (int i = 0; i < depth; i++) {
      units = Math.min(units, arcs.residual[path[i]]);
    }
    for (int i = 0; i < depth; i++) {
      arcs.send(path[i], (int) units);
    }
    return units;
  }
}
