package cz.setkani.model;

import java.util.Map;

/**
 * When resources such as an interpreter can be had.
 *
 * @param byName the rounds in which each can be had, whether an event has them or not; those that
 *     are not named can be had in all rounds
 */
public record ResourceHours(Map<String, Rounds> byName) {

  /** Everything can be had in all rounds. */
  public static final ResourceHours ALWAYS = new ResourceHours(Map.of());

  public ResourceHours {
    byName = Map.copyOf(byName);
  }

  /** The rounds in which a resource can be had. */
  public Rounds of(String resource) {
    return byName.getOrDefault(resource, Rounds.first(Rounds.MOST));
  }

  /** The rounds in which all can be had that the meetings of an organisation occupy. */
  public Rounds of(Organisation organisation) {
    return organisation.resources().stream()
        .map(this::of)
        .reduce(Rounds.first(Rounds.MOST), Rounds::and);
  }
}
