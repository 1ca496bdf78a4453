package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.table.RequestsCsv;
import cz.setkani.model.Event;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code requests.csv}: the wishes of an event, collected from many sheets. */
public final class RequestsFile {

  private static final String OLD = "requests.old.csv";

  private RequestsFile() {}

  /**
   * Writes the wishes in the order of the event. What is replaced stays beside it, as {@code
   * requests.old.csv}.
   *
   * @param mayReplace whether the file may be there already
   * @throws UnwritableException if it could not be written, or is there and must not be replaced
   */
  public static void write(Path file, Event event, Locale language, boolean mayReplace)
      throws UnwritableException {
    Path whole = file.toAbsolutePath();
    List<ResultFile> files = new ArrayList<>();
    if (mayReplace && Files.isRegularFile(whole)) {
      files.add(new ResultFile(OLD, out -> Files.copy(whole, out)));
    }
    files.add(
        ResultFile.table(String.valueOf(whole.getFileName()), RequestsCsv.of(event, language)));
    Replacement.write(whole.getParent(), files, mayReplace);
  }
}
