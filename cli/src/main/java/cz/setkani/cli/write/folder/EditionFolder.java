package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.page.SlipsHtml;
import cz.setkani.cli.write.page.TimetablesHtml;
import cz.setkani.cli.write.table.ChangesCsv;
import cz.setkani.cli.write.table.ScheduleCsv;
import cz.setkani.cli.write.table.SummaryCsv;
import cz.setkani.cli.write.table.UnmetCsv;
import cz.setkani.cli.write.words.Announcement;
import cz.setkani.cli.write.words.NextEdition;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** The files of an edition: what is handed out on the day, and the state that it leaves behind. */
public final class EditionFolder {

  /** The folder of an event in which each edition has a folder named by its number. */
  public static final String DAY = "day";

  /** The file with small papers that tell only what is different. */
  public static final String SLIPS = "slips.html";

  /** The file with what is to be said aloud. */
  public static final String ANNOUNCEMENT = "announce.txt";

  /** The file with everything that is different. */
  public static final String CHANGES = "changes.csv";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private EditionFolder() {}

  /** All files of an edition. */
  public static Output of(NextEdition edition, Locale language) {
    ResultFile schedule =
        ResultFile.text(ResultFolder.SCHEDULE, out -> ScheduleCsv.of(edition, language).write(out))
            .made();
    String checksum = Checksum.of(schedule);
    return Output.of(
        List.of(
            schedule,
            ResultFile.text(
                ResultFolder.UNMET,
                out -> UnmetCsv.of(edition.replan().programme(), language).write(out)),
            ResultFile.text(
                ResultFolder.SUMMARY, out -> SummaryCsv.of(edition, checksum, language).write(out)),
            ResultFile.text(CHANGES, out -> ChangesCsv.of(edition, language).write(out)),
            ResultFile.text(
                ResultFolder.TIMETABLES, out -> TimetablesHtml.write(edition, language, out)),
            ResultFile.text(SLIPS, out -> SlipsHtml.write(edition, language, out)),
            ResultFile.text(ANNOUNCEMENT, out -> announce(edition, language, out))));
  }

  private static void announce(NextEdition edition, Locale language, Writer out)
      throws IOException {
    out.write(BYTE_ORDER_MARK);
    for (String line : Announcement.lines(edition, language)) {
      out.write(line + "\r\n");
    }
  }
}
