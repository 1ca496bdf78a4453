package cz.setkani.cli.read.requests;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One of several answers of an organisation, of which only one counts.
 *
 * @param time when it was given, as far as that is known
 * @param content what was answered
 */
public record Answer<T>(Optional<LocalDateTime> time, T content) {

  /** The one that counts: the later one; where the time of one is unknown, the other one. */
  public Answer<T> orLater(Answer<T> other) {
    return isTimed(other) && other.time().get().isBefore(time.get()) ? this : other;
  }

  /** Whether the times of both are known. */
  public boolean isTimed(Answer<T> other) {
    return time.isPresent() && other.time().isPresent();
  }
}
