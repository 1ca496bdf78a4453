package cz.setkani.solve.graph;

import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import java.util.stream.IntStream;

/** The organisations of an event as numbers from 0, in the canonical order. */
final class Vertices {

  private final Event event;
  private final int[] roster;
  private final int[] canonical;

  private Vertices(Event event, int[] roster) {
    this.event = event;
    this.roster = roster;
    canonical = new int[roster.length];
    for (int v = 0; v < roster.length; v++) {
      canonical[roster[v]] = v;
    }
  }

  static Vertices of(Event event) {
    return new Vertices(event, CanonicalOrder.of(event));
  }

  /** The organisations in the order of the roster. */
  static Vertices inOrder(Event event) {
    return new Vertices(event, IntStream.range(0, event.organisations().size()).toArray());
  }

  int count() {
    return roster.length;
  }

  int vertex(String organisation) {
    return canonical[event.position(organisation)];
  }

  Organisation organisation(int v) {
    return event.organisations().get(roster[v]);
  }

  /** The one of two organisations that stands earlier on the roster. */
  Organisation earlier(int v, int w) {
    return event.organisations().get(Math.min(roster[v], roster[w]));
  }

  /** The one of two organisations that stands later on the roster. */
  Organisation later(int v, int w) {
    return event.organisations().get(Math.max(roster[v], roster[w]));
  }
}
