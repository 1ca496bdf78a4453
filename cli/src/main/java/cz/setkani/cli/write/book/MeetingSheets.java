package cz.setkani.cli.write.book;

import cz.setkani.Programme;
import cz.setkani.cli.write.book.BookCell.ClockCell;
import cz.setkani.cli.write.book.BookCell.DateCell;
import cz.setkani.cli.write.book.BookCell.NumberCell;
import cz.setkani.cli.write.book.BookCell.RoomCell;
import cz.setkani.cli.write.table.ColumnNames;
import cz.setkani.cli.write.table.ScheduleCsv;
import cz.setkani.cli.write.table.TimetablesCsv;
import cz.setkani.cli.write.table.UnmetCsv;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.RoundTime;
import cz.setkani.text.Texts;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The sheets of who meets whom, and of who does not. */
final class MeetingSheets {

  private static final Comparator<Meeting> BY_TABLE =
      Comparator.comparingInt(Meeting::table).thenComparing(Meeting.BY_PLACE);

  private static final double ROOM_FOR_YES = 8;
  private static final double ROOM_FOR_WORDS = 30;

  private final Programme programme;
  private final Event event;
  private final Texts texts;
  private final Locale language;

  MeetingSheets(Programme programme, Locale language) {
    this.programme = programme;
    this.language = language;
    event = programme.event();
    texts = Texts.of(MeetingSheets.class, language);
  }

  /**
   * A row for each organisation and round, also where it is free; with room to write in afterwards
   * what came of the meeting, which is read again.
   */
  BookSheet byOrganisation() {
    BookSheet sheet =
        dated(
            BookSheet.of(
                texts.text("sheet.by_organisation"),
                TimetablesCsv.of(programme, language),
                language));
    return withRoom("follows", ROOM_FOR_WORDS, withRoom("took_place", ROOM_FOR_YES, sheet));
  }

  private BookSheet withRoom(String column, double width, BookSheet sheet) {
    return sheet.with(
        sheet.headings().size(),
        BookSheet.heading(ColumnNames.named(language, column).get(0)),
        Collections.nCopies(sheet.rows().size(), new RoomCell(width)));
  }

  /** A row for each meeting; the one sheet that can be read again. */
  BookSheet byRound() {
    return dated(
        BookSheet.of(texts.text("sheet.by_round"), ScheduleCsv.of(programme, language), language));
  }

  /**
   * A row for each meeting, the tables in their order. Its columns are not those of a schedule, so
   * that it is never read instead of the sheet by round.
   */
  BookSheet byTable() {
    return dated(
        new BookSheet(
            texts.text("sheet.by_table"),
            ColumnNames.named(language, "table", "round", "start", "end", "organisation", "partner")
                .stream()
                .map(BookSheet::heading)
                .toList(),
            programme.schedule().meetings().stream().sorted(BY_TABLE).map(this::row).toList()));
  }

  private List<BookCell> row(Meeting meeting) {
    RoundTime time = event.day().time(meeting.round());
    return List.of(
        BookCell.name(event.getTable(meeting.table()).name()),
        new NumberCell(meeting.round()),
        new ClockCell(time.start()),
        new ClockCell(time.end()),
        BookCell.text(meeting.first()),
        BookCell.text(meeting.second()));
  }

  /** A row for each request that is not met. */
  BookSheet unmet() {
    return BookSheet.of(texts.text("sheet.unmet"), UnmetCsv.of(programme, language), language);
  }

  /** A sheet with the date of each round behind it, where there are several dates. */
  private BookSheet dated(BookSheet sheet) {
    if (event.day().laterDates().isEmpty()) {
      return sheet;
    }
    String round = BookSheet.heading(ColumnNames.named(language, "round").get(0));
    int place = sheet.headings().indexOf(round);
    return sheet.with(
        place + 1,
        texts.text("date"),
        sheet.rows().stream().map(row -> date((NumberCell) row.get(place))).toList());
  }

  private BookCell date(NumberCell round) {
    return Stream.of((int) round.number())
        .flatMap(number -> event.day().dateOf(number).stream())
        .<BookCell>map(DateCell::new)
        .findFirst()
        .orElse(BookCell.BLANK);
  }
}
