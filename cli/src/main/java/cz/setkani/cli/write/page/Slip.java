package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.PrintedText;
import java.util.List;

/**
 * A small paper that tells one organisation, or one of its teams, only what is different. Sizes of
 * letters in points.
 *
 * @param name who gets it
 * @param team which of its teams; empty where there is one
 * @param part which of its slips this is, where it gets several, and that it stands for its page,
 *     where it does; else empty
 * @param lines what is different, in the order of rounds
 */
public record Slip(PrintedText name, String team, String part, List<SlipLine> lines) {

  public Slip {
    lines = List.copyOf(lines);
  }
}
