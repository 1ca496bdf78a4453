package cz.setkani.cli.write.words;

import cz.setkani.day.Concession;
import cz.setkani.explain.Unmet;
import cz.setkani.whatif.Advice;
import java.util.List;

/**
 * What is answered about a request that is not met.
 *
 * @param unmet the request, and why it is not met
 * @param advice what would let it be met, the cheapest first
 * @param concessions of an edition of the day, which moved promises would
 */
public record UnmetAnswer(Unmet unmet, Advice advice, List<Concession> concessions) {

  public UnmetAnswer {
    concessions = List.copyOf(concessions);
  }
}
