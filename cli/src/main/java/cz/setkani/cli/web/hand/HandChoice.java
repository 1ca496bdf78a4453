package cz.setkani.cli.web.hand;

import cz.setkani.cli.web.call.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is chosen on the page.
 *
 * @param meeting the number of a meeting with which something is to be done
 * @param moved the number of the meeting with which something was done last
 * @param round where it is to go, to be asked about
 * @param table where it is to go, to be asked about
 * @param first the place on the roster, from 0, of one of two that do not meet
 * @param second that of the other one
 */
public record HandChoice(
    Optional<Integer> meeting,
    Optional<Integer> moved,
    Optional<Integer> round,
    Optional<Integer> table,
    Optional<Integer> first,
    Optional<Integer> second) {

  /** What the address says. */
  static HandChoice asked(Call call) {
    return of(call.query());
  }

  /** What was filled in. */
  static HandChoice filledIn(Call call) {
    return of(call.form());
  }

  private static HandChoice of(Map<String, List<String>> fields) {
    return new HandChoice(
        number(fields, "meeting"),
        number(fields, "moved"),
        number(fields, "round"),
        number(fields, "table"),
        number(fields, "first"),
        number(fields, "second"));
  }

  private static Optional<Integer> number(Map<String, List<String>> fields, String name) {
    return fields.getOrDefault(name, List.of()).stream()
        .filter(text -> text.matches("\\d{1,6}"))
        .map(Integer::valueOf)
        .findFirst();
  }

  /** The meeting that is to be seen on the board. */
  Optional<Integer> shown() {
    return meeting.or(() -> moved);
  }

  /** The same as the question of an address. */
  String query() {
    List<String> said = new ArrayList<>();
    meeting.ifPresent(number -> said.add("meeting=" + number));
    round.ifPresent(number -> said.add("round=" + number));
    table.ifPresent(number -> said.add("table=" + number));
    first.ifPresent(number -> said.add("first=" + number));
    second.ifPresent(number -> said.add("second=" + number));
    return said.isEmpty() ? "" : "?" + String.join("&", said);
  }
}
