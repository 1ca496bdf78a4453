package cz.setkani.cli.write.folder;

import cz.setkani.text.Texts;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be handed out of a programme. */
public enum PrintPart {
  /** The timetables and the tables for spreadsheets, as a run writes them. */
  TIMETABLES(PrintFormat.CSV, PrintFormat.HTML, PrintFormat.PDF),
  /** The moderator's list. */
  ROUNDS(PrintFormat.HTML, PrintFormat.PDF),
  /** The chart for the wall, organisation by organisation. */
  CHART(PrintFormat.HTML, PrintFormat.PDF),
  /** The chart for the wall, round by round. */
  GRID(PrintFormat.HTML, PrintFormat.PDF),
  /** The cards for the tables. */
  CARDS(PrintFormat.HTML, PrintFormat.PDF),
  /** The list for the door. */
  DOOR(PrintFormat.HTML, PrintFormat.PDF),
  /** What guests wear. */
  BADGES(PrintFormat.HTML, PrintFormat.PDF),
  /** The timetables of interpreters and of people who come for several organisations. */
  RESOURCES(PrintFormat.HTML, PrintFormat.PDF),
  /** What is different in an edition: slips, the list of changes, the announcement. */
  CHANGES(PrintFormat.HTML, PrintFormat.PDF),
  /** The clock, for the moderator and the projector. */
  CLOCK(PrintFormat.HTML),
  /** The workbook of the event, to sort, filter and print. */
  WORKBOOK(PrintFormat.XLSX),
  /** The meetings for calendars. */
  CALENDARS(PrintFormat.ICS),
  /** Messages to organisations, with what goes along. */
  MESSAGES(PrintFormat.EML, PrintFormat.CSV, PrintFormat.PDF),
  /** All of it for other programs. */
  DATA(PrintFormat.JSON),
  /** All of these. */
  ALL;

  private final Set<PrintFormat> formats;

  PrintPart(PrintFormat... formats) {
    this.formats = Set.of(formats);
  }

  /** What is asked for, each once, where some of it may be {@link #ALL}. */
  static Set<PrintPart> asked(Collection<PrintPart> parts) {
    EnumSet<PrintPart> asked =
        parts.contains(ALL) ? EnumSet.allOf(PrintPart.class) : EnumSet.copyOf(parts);
    asked.remove(ALL);
    return asked;
  }

  /** {@return in which formats it can be had} */
  public Set<PrintFormat> formats() {
    return formats;
  }

  /** What it is called. */
  public String title(Locale language) {
    return Texts.of(PrintPart.class, language).text("part." + name().toLowerCase(Locale.ROOT));
  }
}
