package cz.setkani.explain;

import cz.setkani.model.Event;
import cz.setkani.model.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which meetings of an organisation must come before which, if both take place. */
final class Orders {

  /**
   * What somebody asked for.
   *
   * @param organisation the one that asked
   * @param first whom it wants to meet earlier
   * @param then whom it wants to meet later
   */
  record Order(String organisation, String first, String then) {}

  private final Map<Couple, List<Order>> orders = new HashMap<>();

  Orders(Event event) {
    for (Request request : event.requests()) {
      for (String first : request.after()) {
        Order order = new Order(request.organisation(), first, request.wants());
        add(Couple.of(order.organisation(), order.first()), order);
        add(Couple.of(order.organisation(), order.then()), order);
      }
    }
  }

  private void add(Couple couple, Order order) {
    orders.computeIfAbsent(couple, c -> new ArrayList<>()).add(order);
  }

  /** What is asked for of a meeting of two: that it is the first, or that it is the later one. */
  List<Order> of(String a, String b) {
    return orders.getOrDefault(Couple.of(a, b), List.of());
  }
}
