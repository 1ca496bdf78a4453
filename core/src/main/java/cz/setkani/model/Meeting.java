package cz.setkani.model;

/**
 * One meeting of a schedule.
 *
 * @param round the round, from 1
 * @param table the table's position in {@link Event#tables()}, from 1
 * @param first the organisation that stands earlier in the roster
 * @param second the organisation that stands later in the roster
 * @param locked whether it must stay where it is
 */
public record Meeting(int round, int table, String first, String second, boolean locked) {

  /**
   * @throws IllegalArgumentException if the round or the table is not positive
   */
  public Meeting {
    if (round < 1 || table < 1) {
      throw new IllegalArgumentException(
          "The round (%d) and the table (%d) must be positive.".formatted(round, table));
    }
  }

  /** Whether the organisation sits in this meeting. */
  public boolean has(String organisation) {
    return first.equals(organisation) || second.equals(organisation);
  }

  /**
   * The one that an organisation meets here.
   *
   * @throws IllegalArgumentException if the organisation does not sit in this meeting
   */
  public String partnerOf(String organisation) {
    if (!has(organisation)) {
      throw new IllegalArgumentException("%s is not in %s.".formatted(organisation, this));
    }
    return first.equals(organisation) ? second : first;
  }
}
