package cz.setkani.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who met at earlier events.
 *
 * @param repeats what becomes of requests of two that met
 * @param metIn for two that met, by their names, where that is known from, such as a file
 */
public record History(Repeats repeats, Map<Set<String>, String> metIn) {

  /** Nobody met anybody before. */
  public static final History NONE = new History(Repeats.LAST, Map.of());

  /** What becomes of requests of two that met before. */
  public enum Repeats {
    /** They are met after all other requests; but for those that must be. */
    LAST,
    /** The two do not meet again. */
    NEVER
  }

  /**
   * @throws IllegalArgumentException if others than two met
   */
  public History {
    metIn = Map.copyOf(metIn);
    for (Set<String> two : metIn.keySet()) {
      if (two.size() != 2) {
        throw new IllegalArgumentException("Those who met (%s) must be two.".formatted(two));
      }
    }
  }

  /** Where it is known from that two met before. */
  public Optional<String> find(String one, String other) {
    return one.equals(other)
        ? Optional.empty()
        : Optional.ofNullable(metIn.get(Set.of(one, other)));
  }

  /** How many meetings of a schedule are of two that met before. */
  public long repeats(Schedule schedule) {
    return schedule.meetings().stream()
        .filter(meeting -> find(meeting.first(), meeting.second()).isPresent())
        .count();
  }

  /** Whether two must not meet again. */
  public boolean forbids(String one, String other) {
    return repeats == Repeats.NEVER && find(one, other).isPresent();
  }

  /** Whether requests of two come after all others. */
  boolean putsLast(String one, String other) {
    return repeats == Repeats.LAST && find(one, other).isPresent();
  }
}
