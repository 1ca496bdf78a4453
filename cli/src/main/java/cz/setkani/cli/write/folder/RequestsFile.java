package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.file.Existing;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.table.RequestsCsv;
import cz.setkani.model.Event;
import cz.setkani.model.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code requests.csv}: the wishes of an event, collected from many sheets. */
public final class RequestsFile {

  /** The name of the file. */
  public static final String NAME = "requests.csv";

  private RequestsFile() {}

  /**
   * The wishes in the order of the event. What is replaced is kept beside them.
   *
   * @param refused requests of rows that say no, which are kept
   * @param available when organisations can come, as said beside their wishes
   * @param further what else is written with them
   * @param mayReplace whether the files may be there already
   */
  public static Output of(
      Event event,
      List<Request> refused,
      Map<String, List<String>> available,
      List<ResultFile> further,
      Locale language,
      boolean mayReplace) {
    List<ResultFile> files = new ArrayList<>(further);
    files.add(
        ResultFile.text(
            NAME, out -> RequestsCsv.of(event, refused, available, language).write(out)));
    Output output =
        Output.of(files).where(mayReplace ? Existing.REPLACED : Existing.REFUSED_UNLESS_ASKED);
    for (ResultFile file : files) {
      output = output.keeping(file.name(), old -> true);
    }
    return output;
  }
}
