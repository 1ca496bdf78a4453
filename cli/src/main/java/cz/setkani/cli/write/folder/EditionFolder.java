package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.handout.AnnouncementSheets;
import cz.setkani.cli.write.handout.ChangeSheets;
import cz.setkani.cli.write.page.SlipSheets;
import cz.setkani.cli.write.page.TimetablePages;
import cz.setkani.cli.write.page.TimetableSheets;
import cz.setkani.cli.write.page.TimetablesHtml;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.pdf.PdfFile;
import cz.setkani.cli.write.sheet.SheetsHtml;
import cz.setkani.cli.write.table.ChangesCsv;
import cz.setkani.cli.write.table.ScheduleCsv;
import cz.setkani.cli.write.table.SummaryCsv;
import cz.setkani.cli.write.table.UnmetCsv;
import cz.setkani.cli.write.words.Announcement;
import cz.setkani.cli.write.words.NextEdition;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The files of an edition: what is handed out on the day, and the state that it leaves behind. */
public final class EditionFolder {

  /** The folder of an event in which each edition has a folder named by its number. */
  public static final String DAY = "day";

  /** The file with small papers that tell only what is different. */
  public static final String SLIPS = "slips.html";

  /** The same papers for a printer. */
  public static final String SLIPS_PDF = "slips.pdf";

  /** The file with what is to be said aloud. */
  public static final String ANNOUNCEMENT = "announce.txt";

  /** The same in large letters, to be read from paper. */
  public static final String ANNOUNCEMENT_PDF = "announce.pdf";

  /** The file with everything that is different. */
  public static final String CHANGES = "changes.csv";

  /** The same for the moderator, to be read from paper. */
  public static final String CHANGES_PDF = "changes.pdf";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private EditionFolder() {}

  /** All files of an edition. */
  public static Output of(NextEdition edition, Locale language) {
    ResultFile schedule =
        ResultFile.text(ResultFolder.SCHEDULE, out -> ScheduleCsv.of(edition, language).write(out))
            .made();
    String checksum = Checksum.of(schedule);
    TimetablePages pages = TimetablePages.of(edition, language);
    List<ResultFile> files = new ArrayList<>();
    files.add(schedule);
    files.add(
        ResultFile.text(
            ResultFolder.UNMET,
            out -> UnmetCsv.of(edition.replan().programme(), language).write(out)));
    files.add(
        ResultFile.text(
            ResultFolder.SUMMARY, out -> SummaryCsv.of(edition, checksum, language).write(out)));
    files.add(ResultFile.text(CHANGES, out -> ChangesCsv.of(edition, language).write(out)));
    files.add(ResultFile.text(ResultFolder.TIMETABLES, out -> TimetablesHtml.write(pages, out)));
    if (!pages.pages().isEmpty()) {
      files.add(pdf(ResultFolder.TIMETABLES_PDF, TimetableSheets.of(pages)));
    }
    files.addAll(papers(edition, PrintFormat.HTML, language));
    files.addAll(papers(edition, PrintFormat.PDF, language));
    files.add(ResultFile.text(ANNOUNCEMENT, out -> announce(edition, language, out)));
    return Output.of(files);
  }

  /** What tells what is different, to be cut apart, read and said aloud. */
  static List<ResultFile> papers(NextEdition edition, PrintFormat format, Locale language) {
    PrintedSheets slips = SlipSheets.of(edition, language);
    return format == PrintFormat.HTML
        ? List.of(ResultFile.text(SLIPS, out -> SheetsHtml.write(slips, out)))
        : List.of(
            pdf(SLIPS_PDF, slips),
            pdf(CHANGES_PDF, ChangeSheets.of(edition, language)),
            pdf(ANNOUNCEMENT_PDF, AnnouncementSheets.of(edition, language)));
  }

  private static ResultFile pdf(String name, PrintedSheets sheets) {
    return new ResultFile(name, out -> PdfFile.write(sheets, out));
  }

  private static void announce(NextEdition edition, Locale language, Writer out)
      throws IOException {
    out.write(BYTE_ORDER_MARK);
    for (String line : Announcement.lines(edition, language)) {
      out.write(line + "\r\n");
    }
  }
}
