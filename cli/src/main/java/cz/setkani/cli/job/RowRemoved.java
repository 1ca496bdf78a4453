package cz.setkani.cli.job;

import cz.setkani.cli.read.grid.MendRefusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of a wish that a row goes.
 *
 * @param removal the wish
 * @param result whether it was done
 * @param refusal why it was not done, where that lies in the file
 * @param copies the copies of the file that are kept
 */
public record RowRemoved(
    RowRemoval removal,
    Mended.MendResult result,
    Optional<MendRefusal> refusal,
    List<Path> copies) {

  public RowRemoved {
    copies = List.copyOf(copies);
  }

  static RowRemoved not(RowRemoval removal, Mended.MendResult result, MendRefusal... why) {
    return new RowRemoved(removal, result, List.of(why).stream().findFirst(), List.of());
  }
}
