package cz.setkani.whatif;

import cz.setkani.model.Meeting;
import cz.setkani.model.Rounds;
import java.util.List;
import java.util.Optional;

/**
 * A change after which a request is met, and what the schedule is worth that was found with it.
 *
 * @param remedy what is changed
 * @param organisation whose limit, stay or table is changed; empty for other remedies
 * @param number the new limit, number of tables or number of rounds; 0 for other remedies
 * @param stay the rounds by which a stay is longer; none for other remedies
 * @param gone the meetings that go; empty for other remedies
 * @param added the meeting that meets the request, where it is enough to add it to the schedule as
 *     it stands
 * @param requestsMet requests met by the best schedule found with the change, this one among them
 * @param fewerMet by how many fewer requests that schedule meets than the one without the change; 0
 *     if no fewer
 * @param fewerMust by how many fewer of those that must be met; 0 if no fewer
 * @param loss by how much less priority that schedule meets than the one without the change; 0 if
 *     no less
 */
public record Proposal(
    Remedy remedy,
    String organisation,
    int number,
    Rounds stay,
    List<Meeting> gone,
    Optional<Meeting> added,
    int requestsMet,
    int fewerMet,
    int fewerMust,
    long loss) {

  public Proposal {
    gone = List.copyOf(gone);
  }

  /**
   * Whether no priority is lost. Where priorities differ, {@linkplain #fewerMet fewer} requests may
   * be met all the same.
   */
  public boolean isLossless() {
    return loss == 0;
  }
}
