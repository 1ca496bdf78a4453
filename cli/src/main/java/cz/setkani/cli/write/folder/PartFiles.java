package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.book.EventBook;
import cz.setkani.cli.write.clock.ClockHtml;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.handout.Handout;
import cz.setkani.cli.write.json.ScheduleJson;
import cz.setkani.cli.write.page.TimetablePages;
import cz.setkani.cli.write.page.TimetableSheets;
import cz.setkani.cli.write.page.TimetablesHtml;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.pdf.PdfFile;
import cz.setkani.cli.write.sheet.SheetsHtml;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.cli.write.words.Printable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of each part of what is handed out, in each format in which it can be had. */
final class PartFiles {

  private static final String CLOCK = "clock.html";

  private final ScheduleFiles schedule;
  private final Printable printable;
  private final Optional<NextEdition> changed;
  private final Printing printing;
  private final MessageFiles messages;
  private final Map<Handout, Optional<PrintedSheets>> handouts = new EnumMap<>(Handout.class);

  PartFiles(
      ScheduleFiles schedule,
      Printable printable,
      Optional<NextEdition> changed,
      Printing printing) {
    this.schedule = schedule;
    this.changed = changed;
    this.printable = printable;
    this.printing = printing;
    messages = new MessageFiles(printable, printing, () -> TimetableSheets.of(pages()));
  }

  /** The files of a part in all formats that are asked for. */
  List<ResultFile> of(PrintPart part) {
    return printing.formatsOf(part).stream().flatMap(format -> of(part, format).stream()).toList();
  }

  /** What all files of the folder itself can be called. */
  static Stream<String> allNames() {
    Stream<String> handouts =
        Stream.of(Handout.values())
            .map(Handout::key)
            .flatMap(key -> Stream.of(key + ".html", key + ".pdf"));
    Stream<String> others =
        Stream.of(
            ResultFolder.SCHEDULE,
            ResultFolder.TIMETABLES,
            ResultFolder.TIMETABLES_PDF,
            CLOCK,
            ResultFolder.WORKBOOK,
            ResultFolder.CALENDAR,
            MessageFiles.TABLE,
            ResultFolder.DATA);
    return Stream.concat(handouts, others);
  }

  /** The folders in which each organisation has a file, with a slash. */
  static Stream<String> allFolders() {
    return Stream.of(CalendarFiles.FOLDER, MessageFiles.MESSAGES, MessageFiles.PAGES)
        .map(name -> name + "/");
  }

  /** The same output, without what an earlier run wrote for each organisation. */
  Output owned(Output output) {
    Output owning = output;
    if (printing.has(PrintPart.CALENDARS, PrintFormat.ICS)) {
      owning = owning.owning(CalendarFiles.FOLDER, FileNames.withEnding("ics"));
    }
    if (printing.has(PrintPart.MESSAGES, PrintFormat.EML)) {
      owning = owning.owning(MessageFiles.MESSAGES, FileNames.withEnding("eml"));
    }
    return printing.has(PrintPart.MESSAGES, PrintFormat.PDF)
        ? owning.owning(MessageFiles.PAGES, FileNames.withEnding("pdf"))
        : owning;
  }

  /** The names of those who would get a message, but for an address. */
  List<String> unaddressed() {
    return printing.parts().contains(PrintPart.MESSAGES) ? messages.unaddressed() : List.of();
  }

  private List<ResultFile> of(PrintPart part, PrintFormat format) {
    return switch (part) {
      case TIMETABLES -> timetables(format);
      case ROUNDS, CHART, GRID, CARDS, DOOR, BADGES, RESOURCES ->
          handout(Handout.valueOf(part.name()), format);
      case CHANGES ->
          changed
              .map(edition -> EditionFolder.papers(edition, format, printable.language()))
              .orElse(List.of());
      case CLOCK -> List.of(ResultFile.text(CLOCK, out -> ClockHtml.write(printable, out)));
      case WORKBOOK -> List.of(workbook());
      case CALENDARS -> CalendarFiles.of(printable);
      case MESSAGES -> messages.of(format);
      case DATA -> List.of(data());
      case ALL -> throw new IllegalArgumentException("Not a part of its own: " + part);
    };
  }

  private List<ResultFile> timetables(PrintFormat format) {
    return switch (format) {
      case CSV -> schedule.all();
      case HTML -> {
        TimetablePages pages = pages();
        yield List.of(
            ResultFile.text(ResultFolder.TIMETABLES, out -> TimetablesHtml.write(pages, out)));
      }
      case PDF -> List.of(pdf(ResultFolder.TIMETABLES_PDF, TimetableSheets.of(pages())));
      default -> throw new IllegalArgumentException("Not to be had as " + format);
    };
  }

  private ResultFile data() {
    return ResultFile.text(ResultFolder.DATA, out -> ScheduleJson.write(printable, out));
  }

  private ResultFile workbook() {
    return new ResultFile(ResultFolder.WORKBOOK, out -> EventBook.write(printable, out));
  }

  private TimetablePages pages() {
    return TimetablePages.of(
        printable.programme(), printable.edition(), printing.look(), printable.language());
  }

  /** No file where there is nothing to be told. */
  private List<ResultFile> handout(Handout handout, PrintFormat format) {
    return handouts
        .computeIfAbsent(handout, any -> handout.sheets(printable, printing.look()))
        .map(sheets -> drawn(handout.key(), sheets, format))
        .stream()
        .toList();
  }

  private static ResultFile drawn(String name, PrintedSheets sheets, PrintFormat format) {
    return format == PrintFormat.HTML
        ? ResultFile.text(name + ".html", out -> SheetsHtml.write(sheets, out))
        : new ResultFile(name + ".pdf", out -> PdfFile.write(sheets, out));
  }

  private ResultFile pdf(String name, PrintedSheets sheets) {
    PrintedSheets copied = sheets.copied(printing.look().copies());
    return new ResultFile(name, out -> PdfFile.write(copied, out));
  }
}
