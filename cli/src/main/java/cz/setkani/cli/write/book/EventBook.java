package cz.setkani.cli.write.book;

import cz.setkani.Programme;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.model.Day;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/**
 * The workbook of an event: what an organiser wants to sort, filter and print. Its sheet by round
 * can be changed and read again as a schedule.
 */
public final class EventBook {

  private EventBook() {}

  /** Writes the workbook of a programme; equal input gives equal bytes. */
  public static void write(Printable printable, OutputStream out) throws IOException {
    TimelessWorkbook.write(book -> fill(book, printable), out);
  }

  private static void fill(Workbook book, Printable printable) {
    Programme programme = printable.programme();
    Locale language = printable.language();
    OverviewSheet overview = new OverviewSheet(printable);
    overview.draw(book.newWorksheet(overview.name()));
    MeetingSheets meetings = new MeetingSheets(programme, language);
    RosterSheets roster = new RosterSheets(programme, language);
    String title = title(programme.event().day(), language);
    for (BookSheet sheet :
        List.of(
            meetings.byOrganisation(),
            meetings.byRound(),
            meetings.byTable(),
            meetings.unmet(),
            roster.door(),
            roster.mail())) {
      SheetDrawing.draw(book.newWorksheet(sheet.name()), sheet, title);
    }
  }

  private static String title(Day day, Locale language) {
    return Stream.of(day.title(), DateText.span(day.dates(), language))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }
}
