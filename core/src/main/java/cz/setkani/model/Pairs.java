package cz.setkani.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Joins the requests of both directions to pairs; O(r log r) for r requests. */
final class Pairs {

  private Pairs() {}

  static List<Pair> of(Event event) {
    List<Organisation> roster = event.organisations();
    List<Map<Integer, Request[]>> sides = new ArrayList<>();
    roster.forEach(first -> sides.add(new TreeMap<>()));
    for (Request request : event.requests()) {
      int from = event.position(request.organisation());
      int to = event.position(request.wants());
      sides.get(Math.min(from, to))
              .computeIfAbsent(Math.max(from, to), second -> new Request[2])[from < to ? 0 : 1] =
          request;
    }
    List<Pair> pairs = new ArrayList<>(event.requests().size());
    for (Organisation first : roster) {
      sides
          .get(event.position(first.name()))
          .forEach(
              (second, requests) ->
                  pairs.add(
                      pair(
                          event,
                          first.name(),
                          roster.get(second).name(),
                          requests[0],
                          requests[1])));
    }
    return List.copyOf(pairs);
  }

  private static Pair pair(
      Event event, String first, String second, Request byFirst, Request bySecond) {
    Rounds possible = event.reach(first).and(event.reach(second));
    if (byFirst != null) {
      possible = possible.and(byFirst.window());
    }
    if (bySecond != null) {
      possible = possible.and(bySecond.window());
    }
    possible = possible.and(event.openFor(first, second));
    if (event.forbids(first, second)) {
      possible = Rounds.NONE;
    }
    long priority =
        Stream.of(byFirst, bySecond)
            .filter(Objects::nonNull)
            .mapToLong(event.tiers()::weight)
            .sum();
    return new Pair(
        first,
        second,
        Optional.ofNullable(byFirst),
        Optional.ofNullable(bySecond),
        possible,
        priority);
  }
}
