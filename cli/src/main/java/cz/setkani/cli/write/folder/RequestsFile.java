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

  /** The name of the file. */
  public static final String NAME = "requests.csv";

  private static final String OLD = "requests.old.csv";

  private RequestsFile() {}

  /**
   * The wishes in the order of the event. What is replaced stays beside them, as {@code
   * requests.old.csv}.
   *
   * @param mayReplace whether the file may be there already
   */
  public static Output of(Event event, Locale language, boolean mayReplace) {
    return new Output(
        List.of(ResultFile.table(NAME, RequestsCsv.of(event, language))),
        (folder, files) ->
            Replacement.write(folder, withOld(folder, files, mayReplace), mayReplace));
  }

  private static List<ResultFile> withOld(Path folder, List<ResultFile> files, boolean mayReplace) {
    Path present = folder.resolve(NAME);
    List<ResultFile> all = new ArrayList<>();
    if (mayReplace && Files.isRegularFile(present)) {
      all.add(new ResultFile(OLD, out -> Files.copy(present, out)));
    }
    all.addAll(files);
    return all;
  }
}
