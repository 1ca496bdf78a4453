package cz.setkani.cli.web.call;

import java.util.List;

/**
 * What is said at the top of the next page.
 *
 * @param isGood whether something was done; else, why it was not
 */
public record Notice(boolean isGood, List<String> lines) {

  public Notice {
    lines = List.copyOf(lines);
  }

  /** Something was done. */
  public static Notice done(String... lines) {
    return new Notice(true, List.of(lines));
  }

  /** Something was not done. */
  public static Notice refused(String... lines) {
    return new Notice(false, List.of(lines));
  }
}
