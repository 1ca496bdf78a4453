package cz.setkani.cli.job;

import cz.setkani.cli.read.grid.MendRefusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of a wish to mend a cell.
 *
 * @param change the wish
 * @param result whether it was done
 * @param stands the text that stands in the cell now
 * @param isInUtf8 whether the file is stored anew in UTF-8, as it lacked a letter of the text
 * @param refusal why it was not done, where that lies in the file or the text
 * @param copies the copies of the file as it was before it was first mended
 */
public record Mended(
    CellChange change,
    MendResult result,
    String stands,
    boolean isInUtf8,
    Optional<MendRefusal> refusal,
    List<Path> copies) {

  /** Whether a cell was mended. */
  public enum MendResult {
    /** The text is in the file. */
    WRITTEN,
    /** It stood there already; nothing was written. */
    SAME,
    /** Something else stands there than somebody saw; nothing was written. */
    CHANGED,
    /** It cannot be done; nothing was written. */
    REFUSED
  }

  public Mended {
    copies = List.copyOf(copies);
  }
}
