package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.handout.ReportSheets;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.pdf.PdfFile;
import cz.setkani.cli.write.sheet.SheetsHtml;
import cz.setkani.cli.write.table.ReportCsv;
import cz.setkani.model.Event;
import cz.setkani.outcome.EventOutcome;
import java.util.List;
import java.util.Locale;

/** The files that tell what came of an event. */
public final class ReportFolder {

  /** The file with a row for each organisation. */
  public static final String TABLE = "report.csv";

  /** The pages with everything. */
  public static final String PAGES = "report.html";

  /** The same pages for a printer. */
  public static final String PAGES_PDF = "report.pdf";

  private ReportFolder() {}

  /** All files. */
  public static Output of(Event event, EventOutcome outcome, Locale language) {
    PrintedSheets sheets = ReportSheets.of(event, outcome, language);
    return Output.of(
        List.of(
            ResultFile.text(TABLE, out -> ReportCsv.of(outcome, language).write(out)),
            ResultFile.text(PAGES, out -> SheetsHtml.write(sheets, out)),
            new ResultFile(PAGES_PDF, out -> PdfFile.write(sheets, out))));
  }
}
