package cz.setkani.cli.write.mail;

import cz.setkani.validate.sheet.Named;
import java.util.List;

/** What stands in a letter in braces, and is another thing in each message. */
enum Placeholder implements Named {
  ORGANISATION("organisation", "organizace", "organization"),
  PEOPLE("people", "osoby"),
  TITLE("title", "akce", "název"),
  /** Which edition of the day it is; empty for a programme that is none. */
  EDITION("edition", "vydání"),
  DATE("date", "datum"),
  PLACE("place", "místo"),
  /** When the first round begins. */
  START("start", "začátek"),
  /** When the last round ends. */
  END("end", "konec"),
  /** When its first meeting begins. */
  FIRST("first", "první"),
  /** When its last meeting ends. */
  LAST("last", "poslední"),
  COUNT("count", "počet"),
  /** A line for each of its meetings. */
  MEETINGS("meetings", "schůzky"),
  /** A line for each organisation that it asked for, and does not meet. */
  UNMET("unmet", "nesplněná", "nesplněné"),
  /** A line for each thing that is not as the last edition told it. */
  CHANGES("changes", "změny"),
  /** What is attached. */
  ATTACHMENTS("attachments", "přílohy");

  private final List<String> names;

  Placeholder(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }

  /** Whether it stands for several lines. */
  boolean isList() {
    return this == MEETINGS || this == UNMET || this == CHANGES;
  }
}
