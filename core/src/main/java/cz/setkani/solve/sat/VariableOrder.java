package cz.setkani.solve.sat;

import java.util.Arrays;

/**
 * Which variable to decide next: the one that took part in most conflicts lately, by activities
 * that decay (Moskewicz et al. 2001; Een and Sorensson 2003), in a binary heap.
 */
final class VariableOrder {

  private static final double LARGEST = 1e100;

  private double[] activity = new double[0];
  private int[] heap = new int[0];
  private int[] place = new int[0];
  private int size;
  private double step = 1;

  void grow(int variables) {
    int before = place.length;
    activity = Arrays.copyOf(activity, variables);
    heap = Arrays.copyOf(heap, variables);
    place = Arrays.copyOf(place, variables);
    Arrays.fill(place, before, variables, -1);
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Puts a variable in, if it is not there. */
  void add(int variable) {
    if (place[variable] < 0) {
      heap[size] = variable;
      rise(size++);
    }
  }

  /** Takes out the most active variable. */
  int poll() {
    int first = heap[0];
    place[first] = -1;
    int last = heap[--size];
    if (size > 0) {
      heap[0] = last;
      sink(0);
    }
    return first;
  }

  /** Makes a variable more active. */
  void bump(int variable) {
    activity[variable] += step;
    if (activity[variable] > LARGEST) {
      for (int v = 0; v < activity.length; v++) {
        activity[v] /= LARGEST;
      }
      step /= LARGEST;
    }
    if (place[variable] >= 0) {
      rise(place[variable]);
    }
  }

  /** Lets what was before count for less. */
  void decay(double factor) {
    step /= factor;
  }

  private void rise(int from) {
    int variable = heap[from];
    double mine = activity[variable];
    int at = from;
    while (at > 0 && activity[heap[(at - 1) / 2]] < mine) {
      put(at, heap[(at - 1) / 2]);
      at = (at - 1) / 2;
    }
    put(at, variable);
  }

  private void sink(int from) {
    int variable = heap[from];
    double mine = activity[variable];
    int at = from;
    int child = 2 * at + 1;
    while (child < size) {
      child += child + 1 < size && activity[heap[child + 1]] > activity[heap[child]] ? 1 : 0;
      if (activity[heap[child]] <= mine) {
        break;
      }
      put(at, heap[child]);
      at = child;
      child = 2 * at + 1;
    }
    put(at, variable);
  }

  private void put(int at, int variable) {
    heap[at] = variable;
    place[variable] = at;
  }
}
