package cz.setkani.cli.write.folder;

import cz.setkani.Programme;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.page.TimetablesHtml;
import cz.setkani.cli.write.table.ScheduleCsv;
import cz.setkani.cli.write.table.SummaryCsv;
import cz.setkani.cli.write.table.TimetablesCsv;
import cz.setkani.cli.write.table.UnmetCsv;
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

  /** All files of a programme, which replace those of an earlier one. */
  public static Output of(Programme programme, Locale language) {
    return Output.of(files(programme, language));
  }

  private static List<ResultFile> files(Programme programme, Locale language) {
    return List.of(
        ResultFile.text(SCHEDULE, ScheduleCsv.of(programme, language)::write),
        ResultFile.text(UNMET, UnmetCsv.of(programme, language)::write),
        ResultFile.text(TIMETABLE_ROWS, TimetablesCsv.of(programme, language)::write),
        ResultFile.text(SUMMARY, SummaryCsv.of(programme, language)::write),
        ResultFile.text(TIMETABLES, out -> TimetablesHtml.write(programme, language, out)));
  }
}
