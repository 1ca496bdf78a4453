package cz.setkani.cli.web.papers;

import cz.setkani.cli.write.folder.PrintFormat;
import cz.setkani.cli.write.folder.PrintPart;
import cz.setkani.cli.write.paper.Look;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Papers that are needed at one moment of the work. */
public enum PaperSet {
  /** All that is printed the evening before. */
  EVENING(
      EnumSet.of(PrintFormat.PDF),
      PrintPart.TIMETABLES,
      PrintPart.ROUNDS,
      PrintPart.CHART,
      PrintPart.CARDS,
      PrintPart.DOOR),
  /** What tells of changes while the event goes on. */
  DAY(EnumSet.of(PrintFormat.PDF), PrintPart.ROUNDS, PrintPart.CHANGES),
  /** What goes out by mail. */
  MAIL(EnumSet.of(PrintFormat.CSV, PrintFormat.PDF), PrintPart.CALENDARS, PrintPart.MESSAGES),
  /** What other programs read. */
  TABLES(EnumSet.of(PrintFormat.CSV), PrintPart.TIMETABLES, PrintPart.WORKBOOK, PrintPart.DATA);

  private final PaperWish wish;

  PaperSet(Set<PrintFormat> formats, PrintPart... parts) {
    wish = new PaperWish(EnumSet.copyOf(List.of(parts)), formats, Look.USUAL);
  }

  /** What is asked for. */
  public PaperWish wish() {
    return wish;
  }

  /** The last part of the keys of its texts. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
