package cz.setkani.cli.write.folder;

import cz.setkani.Programme;
import cz.setkani.cli.write.page.TimetablesHtml;
import cz.setkani.cli.write.table.ScheduleCsv;
import cz.setkani.cli.write.table.SummaryCsv;
import cz.setkani.cli.write.table.TimetablesCsv;
import cz.setkani.cli.write.table.UnmetCsv;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The files of a run: tables for spreadsheets and scripts, and the timetables to print. */
public final class ResultFolder {

  /** The file with all meetings; it can be read back. */
  public static final String SCHEDULE = "schedule.csv";

  /** The file with one page for every organisation. */
  public static final String TIMETABLES = "timetables.html";

  /** The file with the requests that are not met. */
  public static final String UNMET = "unmet.csv";

  private static final String TIMETABLE_ROWS = "timetables.csv";
  private static final String SUMMARY = "summary.csv";

  private ResultFolder() {}

  /**
   * Writes all files of a programme: either all of them are new afterwards, or all are as they
   * were. Other files of the folder are left alone.
   *
   * @param folder where to; made if it does not exist
   * @throws UnwritableException if one of the files could not be written
   */
  public static void write(Path folder, Programme programme, Locale language)
      throws UnwritableException {
    Replacement.replace(folder, files(programme, language));
  }

  /**
   * Renders all files of a programme, and writes none.
   *
   * @throws IOException never, as nothing is written
   */
  public static void rehearse(Programme programme, Locale language) throws IOException {
    for (ResultFile file : files(programme, language)) {
      file.content().write(OutputStream.nullOutputStream());
    }
  }

  private static List<ResultFile> files(Programme programme, Locale language) {
    return List.of(
        ResultFile.table(SCHEDULE, ScheduleCsv.of(programme, language)),
        ResultFile.table(UNMET, UnmetCsv.of(programme, language)),
        ResultFile.table(TIMETABLE_ROWS, TimetablesCsv.of(programme, language)),
        ResultFile.table(SUMMARY, SummaryCsv.of(programme, language)),
        ResultFile.text(TIMETABLES, out -> TimetablesHtml.write(programme, language, out)));
  }
}
