package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.table.ScheduleCsv;
import cz.setkani.cli.write.table.SummaryCsv;
import cz.setkani.cli.write.table.TimetablesCsv;
import cz.setkani.cli.write.table.UnmetCsv;
import cz.setkani.cli.write.words.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The tables of a programme. Of the schedule, which somebody may change by hand, the summary tells
 * the checksum.
 */
final class ScheduleFiles {

  private final Printable printable;
  private final ResultFile schedule;
  private final String checksum;

  ScheduleFiles(Printable printable) {
    this.printable = printable;
    schedule =
        ResultFile.text(
                ResultFolder.SCHEDULE,
                out -> ScheduleCsv.of(printable.programme(), printable.language()).write(out))
            .made();
    checksum = Checksum.of(schedule);
  }

  /** All tables. */
  List<ResultFile> all() {
    var programme = printable.programme();
    var language = printable.language();
    return List.of(
        schedule,
        ResultFile.text(ResultFolder.UNMET, out -> UnmetCsv.of(programme, language).write(out)),
        ResultFile.text(
            ResultFolder.TIMETABLE_ROWS, out -> TimetablesCsv.of(programme, language).write(out)),
        ResultFile.text(
            ResultFolder.SUMMARY, out -> SummaryCsv.of(programme, checksum, language).write(out)));
  }

  /**
   * The same output, but a schedule that is not as it was written (somebody changed it, or saved it
   * with another program) is kept beside the new one.
   */
  Output kept(Output output) {
    return output.keeping(ResultFolder.SCHEDULE, this::isEdited);
  }

  /** Whether a folder has the files of another schedule. */
  boolean isOtherIn(Path folder) throws UnwritableException {
    Path there = folder.resolve(ResultFolder.SCHEDULE);
    try {
      return Files.isRegularFile(there) && !Checksum.of(there).equals(checksum);
    } catch (IOException e) {
      throw new UnwritableException(there, e);
    }
  }

  /** Whether a schedule differs both from what is written now and from what was written before. */
  private boolean isEdited(Path old) throws IOException {
    String found = Checksum.of(old);
    return !found.equals(checksum) && !isToldIn(old.resolveSibling(ResultFolder.SUMMARY), found);
  }

  /** Whether the schedule in a folder is not as it was written; not, where none can be read. */
  static boolean isEditedIn(Path folder) {
    Path there = folder.resolve(ResultFolder.SCHEDULE);
    try {
      return Files.isRegularFile(there)
          && !isToldIn(folder.resolve(ResultFolder.SUMMARY), Checksum.of(there));
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a summary holds a checksum, however it was saved since. */
  private static boolean isToldIn(Path summary, String checksum) throws IOException {
    return Files.isRegularFile(summary)
        && new String(Files.readAllBytes(summary), StandardCharsets.ISO_8859_1).contains(checksum);
  }
}
