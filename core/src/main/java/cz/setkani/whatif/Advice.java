package cz.setkani.whatif;

import java.util.List;

/**
 * What would let a request be met.
 *
 * @param proposals the changes, the best first
 * @param isWhole whether all was tried; false if the watch ended it before, and what is there holds
 *     all the same
 */
public record Advice(List<Proposal> proposals, boolean isWhole) {

  public Advice {
    proposals = List.copyOf(proposals);
  }
}
