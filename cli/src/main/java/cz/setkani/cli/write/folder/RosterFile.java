package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.table.CsvTable;
import java.util.List;

/** The roster as it stands, with some cells that are new. */
public final class RosterFile {

  private RosterFile() {}

  /**
   * The file.
   *
   * @param name its name
   * @param rows its cells, those of the headings first
   */
  public static ResultFile of(String name, List<List<String>> rows) {
    return ResultFile.text(
        name, out -> new CsvTable(rows.get(0), rows.stream().skip(1)).write(out));
  }
}
