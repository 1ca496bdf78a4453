package cz.setkani.day;

import java.util.List;

/**
 * What is different between two editions of a programme: those changes that nobody chose (given),
 * and those that were chosen (additional).
 *
 * @param fates all meetings of both editions, in the order of rounds and tables
 * @param alterations what is different on the pages, in the order of the roster and of the rounds
 * @param struck meetings to come that cannot take place: given
 * @param added meetings that are new
 * @param moved promises that were broken by choice: additional
 * @param pagesMoved pages on which a promise was broken by choice
 * @param pagesTouched pages on which anything is different
 */
public record Changes(
    List<Fate> fates,
    List<Alteration> alterations,
    int struck,
    int added,
    int moved,
    int pagesMoved,
    int pagesTouched) {

  public Changes {
    fates = List.copyOf(fates);
    alterations = List.copyOf(alterations);
  }

  /** Whether the next edition is the last one. */
  public boolean isNone() {
    return fates.stream().allMatch(Fate::isAsTold);
  }
}
