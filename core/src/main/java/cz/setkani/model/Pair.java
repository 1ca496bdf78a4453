package cz.setkani.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two organisations of which at least one asked for the other; one meeting meets the requests of
 * both.
 *
 * @param first the name of the one that stands earlier in the roster
 * @param second the name of the one that stands later
 * @param byFirst the request of the first, if it asked
 * @param bySecond the request of the second, if it asked
 * @param possible the rounds in which the two may meet: both are present, within the windows of the
 *     requests, and a table that suits them and the resources that they need are there; none where
 *     they are never to be put together
 * @param priority what a meeting of the two counts: what the requests count that it meets, by
 *     {@link Tiers}
 */
public record Pair(
    String first,
    String second,
    Optional<Request> byFirst,
    Optional<Request> bySecond,
    Rounds possible,
    long priority) {

  /** The one or two requests that a meeting of the two meets. */
  public List<Request> requests() {
    return Stream.of(byFirst, bySecond).flatMap(Optional::stream).toList();
  }
}
