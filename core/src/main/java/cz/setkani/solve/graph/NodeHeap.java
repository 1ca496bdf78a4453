package cz.setkani.solve.graph;

import java.util.Arrays;

/** A binary heap of nodes by a distance that others lower; each node is in it at most once. */
final class NodeHeap {

  private final long[] distance;
  private final int[] place;
  private final int[] heap;
  private int size;

  NodeHeap(long[] distance) {
    this.distance = distance;
    place = new int[distance.length];
    Arrays.fill(place, -1);
    heap = new int[distance.length];
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Puts a node in its place after its distance fell; adds it if it is not there. */
  void decrease(int node) {
    if (place[node] < 0) {
      place[node] = size++;
    }
    int at = place[node];
    while (at > 0 && distance[heap[(at - 1) / 2]] > distance[node]) {
      move(heap[(at - 1) / 2], at);
      at = (at - 1) / 2;
    }
    move(node, at);
  }

  /** Takes out the node with the least distance. */
  int pop() {
    int top = heap[0];
    place[top] = -1;
    int last = heap[--size];
    if (size > 0) {
      sink(last);
    }
    return top;
  }

  private void sink(int node) {
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && distance[heap[child + 1]] < distance[heap[child]]) {
        child++;
      }
      if (distance[heap[child]] >= distance[node]) {
        break;
      }
      move(heap[child], at);
      at = child;
    }
    move(node, at);
  }

  private void move(int node, int at) {
    heap[at] = node;
    place[node] = at;
  }
}
