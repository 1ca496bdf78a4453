package cz.setkani.solve.search;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.KempeComponent;
import java.util.Arrays;

/**
 * The agents at the ends of the exchanges of a chain, with the two rounds of each exchange and the
 * day of each agent before its first one. Grows as needed, and is used again.
 */
final class ChainEnds {

  private static final int USUAL = 64;

  private int[] agents = new int[USUAL];
  private long[] rounds = new long[USUAL];
  private long[] days = new long[USUAL];
  private int size;

  void clear() {
    size = 0;
  }

  /** Notes an exchange that is about to be made. */
  void add(KempeComponent component, Assignment assignment) {
    for (int i = 0; i < component.endCount(); i++) {
      add(component.end(i), 1L << component.x() | 1L << component.y(), assignment);
    }
  }

  private void add(int agent, long exchanged, Assignment assignment) {
    if (size == agents.length) {
      agents = Arrays.copyOf(agents, 2 * size);
      rounds = Arrays.copyOf(rounds, 2 * size);
      days = Arrays.copyOf(days, 2 * size);
    }
    agents[size] = agent;
    rounds[size] = exchanged;
    days[size] = assignment.busy(agent);
    size++;
  }

  int size() {
    return size;
  }

  int agent(int index) {
    return agents[index];
  }

  /** The day of the agent before the exchange. */
  long day(int index) {
    return days[index];
  }

  /** Whether the agent was at no end before. */
  boolean isFirst(int index) {
    for (int i = 0; i < index; i++) {
      if (agents[i] == agents[index]) {
        return false;
      }
    }
    return true;
  }

  /** Whether an agent has been at an end of an exchange of the same two rounds. */
  boolean has(int agent, long exchanged) {
    for (int i = 0; i < size; i++) {
      if (agents[i] == agent && rounds[i] == exchanged) {
        return true;
      }
    }
    return false;
  }
}
