package cz.setkani.cli.write.text;

import cz.setkani.explain.Unmet;
import cz.setkani.whatif.Proposal;
import java.util.List;

/**
 * What is answered about a request that is not met.
 *
 * @param unmet the request, and why it is not met
 * @param proposals what would let it be met, the cheapest first
 */
public record ExplainedUnmet(Unmet unmet, List<Proposal> proposals) {

  public ExplainedUnmet {
    proposals = List.copyOf(proposals);
  }
}
