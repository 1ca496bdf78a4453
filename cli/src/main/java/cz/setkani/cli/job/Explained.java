package cz.setkani.cli.job;

import cz.setkani.Verified;
import cz.setkani.cli.write.words.UnmetAnswer;
import java.util.List;
import java.util.Optional;

/**
 * Why requests of an organisation are not met, and what would help.
 *
 * @param verified the schedule; if it breaks rules, nothing is explained
 * @param organisation the name of the one that asks
 * @param partner the name of the one that it asks about; if empty, about all its requests
 * @param answers the requests in question that are not met
 */
public record Explained(
    Verified verified, String organisation, Optional<String> partner, List<UnmetAnswer> answers) {

  public Explained {
    answers = List.copyOf(answers);
  }
}
