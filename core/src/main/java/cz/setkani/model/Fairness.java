package cz.setkani.model;

import java.util.List;
import java.util.Optional;

/**
 * How evenly a schedule meets requests, and what no schedule can exceed in that.
 *
 * @param least the least share of own requests met, of those organisations that can have anything
 *     met at all; {@link Share#NONE} if there is none
 * @param mostLeast the share that no schedule can give to all of these (that keeps {@code atLeast}
 *     as well as this one, where something is guaranteed); empty if that was not looked into
 * @param hopeless the names of the organisations that ask, but none of whose requests can be met in
 *     any schedule, in the order of the roster
 * @param missing how many own requests are missing to what is guaranteed, in all
 * @param fewestMissing how many are missing at least in every schedule
 */
public record Fairness(
    Share least, Optional<Share> mostLeast, List<String> hopeless, int missing, int fewestMissing) {

  public Fairness {
    hopeless = List.copyOf(hopeless);
  }

  /** Whether no schedule can give its least satisfied organisation a larger share. */
  public boolean isProvenFairest() {
    return mostLeast.filter(most -> most.compareTo(least) <= 0).isPresent();
  }
}
