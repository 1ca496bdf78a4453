package cz.setkani.outcome;

/**
 * What an organisation said after an event of its meeting with another one.
 *
 * @param organisation the name of who says it
 * @param partner the name of the other one
 * @param tookPlace whether the two met
 * @param follows what is to follow from it, in the organisation's own words; mostly empty
 */
public record Statement(String organisation, String partner, boolean tookPlace, String follows) {

  /** Whether it is of the same meeting, said by the same organisation. */
  public boolean isOfTheSame(Statement other) {
    return organisation.equals(other.organisation) && partner.equals(other.partner);
  }
}
