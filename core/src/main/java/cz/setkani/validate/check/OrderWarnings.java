package cz.setkani.validate.check;

import cz.setkani.model.Request;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Warns of orders of meetings that have no effect, or that cannot all be kept; linear in their
 * number.
 */
final class OrderWarnings {

  private final Map<Wish, Request> requests;
  private final Map<Wish, Place> places;
  private final Findings findings;

  /**
   * @param places where each request stands first
   */
  OrderWarnings(Map<Wish, Request> requests, Map<Wish, Place> places, Findings findings) {
    this.requests = requests;
    this.places = places;
    this.findings = findings;
  }

  void check() {
    Map<String, List<Request>> ordered = new LinkedHashMap<>();
    for (Request request : requests.values()) {
      request.after().forEach(after -> checkRequested(request, after));
      if (!request.after().isEmpty()) {
        ordered.computeIfAbsent(request.organisation(), who -> new ArrayList<>()).add(request);
      }
    }
    ordered.values().forEach(this::checkCircle);
  }

  private Place place(Request request) {
    return places.get(new Wish(request.organisation(), request.wants()));
  }

  private void checkRequested(Request request, String after) {
    Wish earlier = new Wish(request.organisation(), after);
    if (!requests.containsKey(earlier) && !requests.containsKey(earlier.reversed())) {
      findings.add(
          FindingCode.AFTER_NOT_REQUESTED,
          place(request),
          Fact.ORGANISATION.is(request.organisation()),
          Fact.WANTED.is(request.wants()),
          Fact.EARLIER.is(after));
    }
  }

  /**
   * Warns of the requests of one organisation that come after each other in a circle: those that
   * are left when whatever comes after none of the rest, or before none, is taken out again and
   * again.
   */
  private void checkCircle(List<Request> ordered) {
    Map<String, Request> left = new LinkedHashMap<>();
    ordered.forEach(request -> left.put(request.wants(), request));
    Map<String, List<String>> after = new LinkedHashMap<>();
    Map<String, List<String>> before = new LinkedHashMap<>();
    for (Request request : ordered) {
      for (String earlier : request.after()) {
        after.computeIfAbsent(request.wants(), name -> new ArrayList<>()).add(earlier);
        before.computeIfAbsent(earlier, name -> new ArrayList<>()).add(request.wants());
      }
    }
    takeOut(left, after, before);
    takeOut(left, before, after);
    left.values().stream()
        .findFirst()
        .ifPresent(
            first ->
                findings.add(
                    FindingCode.AFTER_IN_CIRCLE,
                    place(first),
                    Fact.ORGANISATION.is(first.organisation()),
                    Fact.WANTED.is(first.wants()),
                    Fact.COUNT.is(left.size())));
  }

  /** Takes out whatever has no neighbour left in one direction. */
  private static void takeOut(
      Map<String, Request> left,
      Map<String, List<String>> neighbours,
      Map<String, List<String>> back) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String name : left.keySet()) {
      long count =
          neighbours.getOrDefault(name, List.of()).stream().filter(left::containsKey).count();
      counts.put(name, (int) count);
    }
    List<String> free =
        new ArrayList<>(left.keySet().stream().filter(n -> counts.get(n) == 0).toList());
    while (!free.isEmpty()) {
      String name = free.remove(free.size() - 1);
      left.remove(name);
      for (String other : back.getOrDefault(name, List.of())) {
        if (left.containsKey(other) && counts.merge(other, -1, Integer::sum) == 0) {
          free.add(other);
        }
      }
    }
  }
}
