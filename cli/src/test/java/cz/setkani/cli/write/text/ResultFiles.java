package cz.setkani.cli.write.text;

import cz.setkani.cli.write.folder.PrintPart;
import cz.setkani.cli.write.folder.WrittenFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What an ordinary run writes. */
final class ResultFiles {

  static final WrittenFiles WRITTEN =
      new WrittenFiles(
          Path.of("result"),
          List.of(),
          List.of(),
          List.of(),
          Map.of(
              PrintPart.TIMETABLES,
              List.of("schedule.csv", "unmet.csv", "timetables.html", "timetables.pdf")),
          List.of());

  private ResultFiles() {}
}
