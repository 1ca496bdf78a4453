package cz.setkani.index;

import cz.setkani.model.Event;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which meetings of an organisation must come before which, if both take place. */
public final class Precedence {

  /**
   * What somebody asked for.
   *
   * @param organisation the one that asked
   * @param first whom it wants to meet earlier
   * @param then whom it wants to meet later
   */
  public record Order(String organisation, String first, String then) {

    /** The rounds in which a meeting of two would break the order, as a schedule stands. */
    public Rounds brokenBy(Couple couple, Occupancy occupancy) {
      if (couple.equals(Couple.of(organisation, then))) {
        return occupancy
            .round(organisation, first)
            .map(earlier -> Rounds.range(1, earlier))
            .orElse(Rounds.NONE);
      }
      return occupancy
          .round(organisation, then)
          .map(later -> Rounds.range(later, Rounds.MOST))
          .orElse(Rounds.NONE);
    }
  }

  private final Map<Couple, List<Order>> orders = new HashMap<>();

  public Precedence(Event event) {
    List<Order> all = new ArrayList<>();
    for (Request request : event.requests()) {
      request.after().forEach(f -> all.add(new Order(request.organisation(), f, request.wants())));
    }
    all.sort(
        Comparator.<Order>comparingInt(order -> event.position(order.organisation()))
            .thenComparingInt(order -> event.position(order.first()))
            .thenComparingInt(order -> event.position(order.then())));
    all.forEach(
        order -> {
          add(Couple.of(order.organisation(), order.first()), order);
          add(Couple.of(order.organisation(), order.then()), order);
        });
  }

  private void add(Couple couple, Order order) {
    orders.computeIfAbsent(couple, c -> new ArrayList<>()).add(order);
  }

  /** What is asked for of a meeting of two: that it is the first, or that it is the later one. */
  public List<Order> of(String a, String b) {
    return orders.getOrDefault(Couple.of(a, b), List.of());
  }

  /** The rounds in which a meeting of two would break an order, as a schedule stands. */
  public Rounds brokenBy(String a, String b, Occupancy occupancy) {
    return of(a, b).stream()
        .map(order -> order.brokenBy(Couple.of(a, b), occupancy))
        .reduce(Rounds.NONE, Rounds::or);
  }
}
