package cz.setkani.cli.web.papers;

import java.util.Map;

/** What a browser calls the kinds of files that papers are. */
final class PaperTypes {

  private static final Map<String, String> BY_ENDING =
      Map.of(
          "pdf", "application/pdf",
          "html", "text/html; charset=utf-8",
          "csv", "text/csv; charset=utf-8",
          "json", "application/json",
          "ics", "text/calendar; charset=utf-8",
          "eml", "message/rfc822",
          "zip", "application/zip",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private PaperTypes() {}

  /** That of a file. */
  static String of(String name) {
    return BY_ENDING.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }
}
