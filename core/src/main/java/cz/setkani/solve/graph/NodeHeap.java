package cz.setkani.solve.graph;

import java.util.Arrays;

/** A binary heap of nodes by distance; each node is in it at most once. */
final class NodeHeap {

  private final long[] distance;
  private final int[] place;
  private final int[] heap;
  private int size;

  /**
   * An empty heap.
   *
   * @param distance for each node how far it is; kept up to date here
   */
  NodeHeap(long[] distance) {
    this.distance = distance;
    place = new int[distance.length];
    Arrays.fill(place, -1);
    heap = new int[distance.length];
  }

  boolean isEmpty() {
    return size == 0;
  }

  boolean has(int node) {
    return place[node] >= 0;
  }

  /** Lowers the distance of a node if it is less; adds it if it is not there. */
  void offer(int node, long nodeDistance) {
    if (nodeDistance < distance[node]) {
      distance[node] = nodeDistance;
      rise(node);
    }
  }

  private void rise(int node) {
    if (place[node] < 0) {
      place[node] = size++;
    }
    int at = place[node];
    while (at > 0 && isNearer(node, heap[(at - 1) / 2])) {
      move(heap[(at - 1) / 2], at);
      at = (at - 1) / 2;
    }
    move(node, at);
  }

  private boolean isNearer(int node, int other) {
    return distance[node] < distance[other];
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
      if (child + 1 < size && isNearer(heap[child + 1], heap[child])) {
        child++;
      }
      if (!isNearer(heap[child], node)) {
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
