package cz.setkani.cli.write.text;

import cz.setkani.cli.write.folder.PrintPart;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What was written of a programme.
 *
 * @param folder where, as it is to be shown
 * @param kept files that somebody had changed, kept beside the new ones
 * @param parts which parts
 */
public record WrittenFiles(Path folder, List<Path> kept, Set<PrintPart> parts) {

  public WrittenFiles {
    kept = List.copyOf(kept);
    parts = Set.copyOf(parts);
  }

  /** The files of an ordinary run. */
  static WrittenFiles ofRun(Path folder, List<Path> kept) {
    return new WrittenFiles(folder, kept, Set.of(PrintPart.TIMETABLES));
  }
}
