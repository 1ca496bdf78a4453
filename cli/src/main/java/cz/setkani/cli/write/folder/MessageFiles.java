package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.calendar.CalendarFile;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.mail.Attachment;
import cz.setkani.cli.write.mail.MailDraft;
import cz.setkani.cli.write.mail.Message;
import cz.setkani.cli.write.mail.Messages;
import cz.setkani.cli.write.mail.MessagesCsv;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.pdf.PdfFile;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.model.Event;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Messages, and the pages that go with them. Not for several threads. */
final class MessageFiles {

  /** The folder with a message to each organisation. */
  static final String MESSAGES = "messages";

  /** The folder with the page of each organisation. */
  static final String PAGES = "pages";

  static final String TABLE = "messages.csv";

  private final Printable printable;
  private final Event event;
  private final Printing printing;
  private final Supplier<PrintedSheets> timetables;
  private Optional<List<Message>> messages = Optional.empty();
  private Optional<PrintedSheets> sheets = Optional.empty();
  private Optional<CalendarFile> calendars = Optional.empty();
  private final Map<String, byte[]> pages = new HashMap<>();

  /**
   * @param timetables the page of each organisation
   */
  MessageFiles(Printable printable, Printing printing, Supplier<PrintedSheets> timetables) {
    this.printable = printable;
    this.printing = printing;
    this.timetables = timetables;
    event = printable.programme().event();
  }

  /** The drafts, the table or the pages; none of them if nobody gets a message. */
  List<ResultFile> of(PrintFormat format) {
    return switch (format) {
      case EML -> messages().stream().filter(Message::isAddressed).map(this::draft).toList();
      case CSV -> messages().stream().limit(1).map(any -> table()).toList();
      case PDF ->
          messages().stream()
              .map(m -> new ResultFile(name(m.to().name()), out -> out.write(page(m.to().name()))))
              .toList();
      default -> throw new IllegalArgumentException("Not to be had as " + format);
    };
  }

  /** The names of those who would get one, but for an address. */
  List<String> unaddressed() {
    return messages().stream()
        .filter(message -> !message.isAddressed())
        .map(message -> message.to().name())
        .toList();
  }

  private List<Message> messages() {
    if (messages.isEmpty()) {
      messages = Optional.of(Messages.of(printable, printing.letter()));
    }
    return messages.get();
  }

  private ResultFile draft(Message message) {
    String name = FileNames.of(event, message.to().name());
    return new ResultFile(
        MESSAGES + "/" + name + ".eml",
        out -> MailDraft.write(message, attachments(name, message.to().name()), out));
  }

  private List<Attachment> attachments(String name, String organisation) throws IOException {
    List<Attachment> all = new ArrayList<>();
    all.add(new Attachment(name + ".pdf", "application/pdf", page(organisation)));
    if (CalendarFile.isPossible(event)) {
      ByteArrayOutputStream calendar = new ByteArrayOutputStream();
      calendars().write(organisation, calendar);
      all.add(new Attachment(name + ".ics", "text/calendar", calendar.toByteArray()));
    }
    return all;
  }

  private CalendarFile calendars() {
    if (calendars.isEmpty()) {
      calendars = Optional.of(CalendarFile.of(printable));
    }
    return calendars.get();
  }

  /** The page of an organisation, made once. */
  private byte[] page(String organisation) throws IOException {
    if (!pages.containsKey(organisation)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writePage(organisation, out);
      pages.put(organisation, out.toByteArray());
    }
    return pages.get(organisation);
  }

  private void writePage(String organisation, OutputStream out) throws IOException {
    if (sheets.isEmpty()) {
      sheets = Optional.of(timetables.get());
    }
    PrintedSheets all = sheets.get();
    List<PrintedSheet> own =
        all.sheets().stream().filter(sheet -> sheet.title().equals(organisation)).toList();
    PdfFile.write(new PrintedSheets(organisation, all.language(), own), out);
  }

  private String name(String organisation) {
    return PAGES + "/" + FileNames.of(event, organisation) + ".pdf";
  }

  private ResultFile table() {
    return ResultFile.text(
        TABLE, out -> MessagesCsv.of(messages(), this::written, printable.language()).write(out));
  }

  /** The files that are written with a message and can be attached to it. */
  private List<String> written(Message message) {
    List<String> files = new ArrayList<>();
    if (printing.formatsOf(PrintPart.MESSAGES).contains(PrintFormat.PDF)) {
      files.add(name(message.to().name()));
    }
    boolean areCalendars =
        printing.parts().contains(PrintPart.CALENDARS)
            && !printing.formatsOf(PrintPart.CALENDARS).isEmpty()
            && CalendarFile.isPossible(event);
    if (areCalendars) {
      files.add(CalendarFiles.name(event, message.to().name()));
    }
    return files;
  }
}
