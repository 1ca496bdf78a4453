package cz.setkani.cli.write.folder;

/** A format in which something is handed out. */
public enum PrintFormat {
  /** Tables for scripts and spreadsheets. */
  CSV,
  /** Pages for a browser. */
  HTML,
  /** Pages for a printer. */
  PDF,
  /** A workbook for a spreadsheet. */
  XLSX,
  /** Calendars to import. */
  ICS,
  /** Messages to be looked through and sent. */
  EML,
  /** Data for other programs. */
  JSON
}
