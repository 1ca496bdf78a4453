package cz.setkani.cli.write.text;

import cz.setkani.cli.write.folder.ResultFolder;
import cz.setkani.text.Texts;
import java.nio.file.Path;
import java.util.List;

/** Which files of a programme were written, and which were kept. */
final class WrittenText {

  private WrittenText() {}

  /**
   * Adds a line for the pages, one for the tables, and one for each file that was kept.
   *
   * @param folder where the files were written, as it is to be shown
   * @param kept files that somebody had changed, kept beside the new ones
   */
  static void add(LabelledLines lines, Path folder, List<Path> kept, Texts texts) {
    lines.add(
        texts.text("summary.label.timetables"),
        texts.text("summary.timetables", folder.resolve(ResultFolder.TIMETABLES)));
    lines.add(
        texts.text("summary.label.lists"),
        texts.text("summary.lists", folder.resolve(ResultFolder.SCHEDULE), ResultFolder.UNMET));
    lines.add(
        texts.text("summary.label.kept"),
        kept.stream()
            .map(file -> texts.text("summary.kept", file, ResultFolder.SCHEDULE))
            .toList());
  }
}
