package cz.setkani.cli.write.folder;

import cz.setkani.Programme;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.handout.Handout;
import cz.setkani.cli.write.page.TimetablePages;
import cz.setkani.cli.write.page.TimetableSheets;
import cz.setkani.cli.write.page.TimetablesHtml;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.pdf.PdfFile;
import cz.setkani.cli.write.table.ScheduleCsv;
import cz.setkani.cli.write.table.SummaryCsv;
import cz.setkani.cli.write.table.TimetablesCsv;
import cz.setkani.cli.write.table.UnmetCsv;
import cz.setkani.cli.write.words.EditionLabel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The files of a run: tables for spreadsheets and scripts, and the timetables to print. */
public final class ResultFolder {

  /** The file with all meetings; it can be read back. */
  public static final String SCHEDULE = "schedule.csv";

  /** The file with one page for every organisation. */
  public static final String TIMETABLES = "timetables.html";

  /** The same pages for a printer. */
  public static final String TIMETABLES_PDF = "timetables.pdf";

  /** The file with the requests that are not met. */
  public static final String UNMET = "unmet.csv";

  private static final String TIMETABLE_ROWS = "timetables.csv";
  static final String SUMMARY = "summary.csv";

  private ResultFolder() {}

  /** All files of a programme that is no edition of the day. */
  public static Output of(Programme programme, Locale language) {
    return of(programme, Optional.empty(), EnumSet.of(PrintPart.TIMETABLES), language);
  }

  /**
   * All files of a programme, which replace those of an earlier one. A schedule that is not as it
   * was written (somebody changed it, or saved it with another program) is kept beside the new one.
   *
   * @param edition which edition of the day it is, if it is one
   * @param parts which of them, and what else
   */
  public static Output of(
      Programme programme, Optional<EditionLabel> edition, Set<PrintPart> parts, Locale language) {
    ResultFile schedule =
        ResultFile.text(SCHEDULE, out -> ScheduleCsv.of(programme, language).write(out)).made();
    String checksum = Checksum.of(schedule);
    List<ResultFile> files = new ArrayList<>();
    if (parts.contains(PrintPart.TIMETABLES)) {
      files.addAll(files(programme, edition, schedule, checksum, language));
    }
    for (Handout handout : PrintPart.handouts(parts)) {
      PrintedSheets sheets = handout.sheets(programme, language);
      files.add(new ResultFile(handout.file(), out -> PdfFile.write(sheets, out)));
    }
    return parts.contains(PrintPart.TIMETABLES)
        ? Output.of(files).keeping(SCHEDULE, old -> isEdited(old, checksum))
        : Output.of(files);
  }

  /** Whether a schedule differs both from what is written now and from what was written before. */
  private static boolean isEdited(Path old, String checksum) throws IOException {
    String found = Checksum.of(old);
    return !found.equals(checksum) && !isToldIn(old.resolveSibling(SUMMARY), found);
  }

  /** Whether a summary holds a checksum, however it was saved since. */
  private static boolean isToldIn(Path summary, String checksum) throws IOException {
    return Files.isRegularFile(summary)
        && new String(Files.readAllBytes(summary), StandardCharsets.ISO_8859_1).contains(checksum);
  }

  private static List<ResultFile> files(
      Programme programme,
      Optional<EditionLabel> edition,
      ResultFile schedule,
      String checksum,
      Locale language) {
    TimetablePages pages = TimetablePages.of(programme, edition, language);
    return List.of(
        schedule,
        ResultFile.text(UNMET, out -> UnmetCsv.of(programme, language).write(out)),
        ResultFile.text(TIMETABLE_ROWS, out -> TimetablesCsv.of(programme, language).write(out)),
        ResultFile.text(SUMMARY, out -> SummaryCsv.of(programme, checksum, language).write(out)),
        ResultFile.text(TIMETABLES, out -> TimetablesHtml.write(pages, out)),
        new ResultFile(TIMETABLES_PDF, out -> PdfFile.write(TimetableSheets.of(pages), out)));
  }
}
