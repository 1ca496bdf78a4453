package cz.setkani.validate.finding;

import static cz.setkani.validate.finding.Severity.CONTRADICTION;
import static cz.setkani.validate.finding.Severity.ERROR;
import static cz.setkani.validate.finding.Severity.NOTE;
import static cz.setkani.validate.finding.Severity.WARNING;

/**
 * Every kind of finding, in the order of the work: reading files, then the day, the roster, the
 * tables, the requests and the meetings that stay. The sentences lie in {@code texts.properties}
 * and {@code texts_cs.properties} under the names of the constants; what is said of each constant
 * here ends with the facts of its sentence.
 */
public enum FindingCode {

  // Files: found while reading

  /** There is no such file or folder: its path. */
  FILE_NOT_FOUND(ERROR),
  /** A folder stands where a file is expected. */
  FILE_IS_FOLDER(ERROR),
  /** A document of a kind that is not read, such as PDF or a web page. */
  FILE_OTHER(ERROR),
  /** A folder without requests: its path. */
  REQUESTS_MISSING(ERROR),
  /** The system does not let us read a file: what it says. */
  FILE_NOT_READ(ERROR),
  /** A file is too big: its megabytes, the most. */
  FILE_TOO_BIG(ERROR),
  /** A file needs more memory than there is: its megabytes, those that fit. */
  MEMORY_TOO_SMALL(ERROR),
  /** A file has more rows than are read: the most. */
  TOO_MANY_ROWS(ERROR),
  /** A row has more cells than are read: the most. */
  TOO_MANY_COLUMNS(ERROR),
  /** A cell is longer than a spreadsheet allows: its letters, the most. */
  CELL_TOO_LONG(ERROR),
  /** Two files of one content: the one that is read, the one that is not. */
  FILE_TWICE(WARNING),
  /** Only a file of requests is read, though others of an event lie beside it: these. */
  SIBLINGS_NOT_READ(NOTE),
  /** A workbook of a kind that is not read: its name. */
  WORKBOOK_OTHER(ERROR),
  /** A workbook that cannot be unpacked or understood: what went wrong. */
  WORKBOOK_DAMAGED(ERROR),
  /** A workbook that is too big when unpacked: the most megabytes. */
  WORKBOOK_TOO_BIG(ERROR),
  /** A workbook without the sheet asked for: its name, the sheets there are. */
  SHEET_UNKNOWN(ERROR),
  /** One of several sheets is read: its name, the others. */
  SHEET_TAKEN(NOTE),
  /** A sheet is asked for where there are none, in a text file: its name. */
  SHEET_WITHOUT_EFFECT(NOTE),
  /** Characters that no text holds. */
  NOT_TEXT(ERROR),
  /** The text is not in UTF-8: how its letters are stored. */
  ENCODING_TAKEN(NOTE),
  /** The text is not stored in the way asked for: this. */
  ENCODING_UNFIT(ERROR),
  /** A letter was lost: the text, the number of lines with such texts. */
  TEXT_DAMAGED(WARNING),
  /** A quote that opens and never closes, or only in a later row. */
  QUOTE_NOT_CLOSED(ERROR),
  /** A file without a row: the columns needed in English, in Czech. */
  FILE_EMPTY(ERROR),
  /** No heading is known: the columns needed in English, in Czech, the first row. */
  HEADER_MISSING(ERROR),
  /** The headings stand below a title, which is left out. */
  HEADER_BELOW(NOTE),
  /** A needed column is missing: its name in English, in Czech, the headings. */
  COLUMN_MISSING(ERROR),
  /** Two headings mean the same column: the first, the second. */
  COLUMN_TWICE(ERROR),
  /** Columns that are not read: how many, their headings, how many known ones are near, these. */
  COLUMN_UNKNOWN(NOTE),
  /** A cell without a heading: its text, the number of columns. */
  SURPLUS_CELL(ERROR),

  // Files: which wishes their rows, columns and lists are taken for

  /**
   * How requests are read: the shape's number, the heading (or letter) of the column of those who
   * ask, the headings of those who are asked for, how many columns these are, the number of wishes;
   * how many further columns are read, their headings; 1 if the column of those who ask has none;
   * how many of those who are asked for have none.
   */
  SHAPE_TAKEN(NOTE),
  /** Several columns may be those of the wishes: their headings. */
  WISHES_AMBIGUOUS(ERROR),
  /** Several columns may be those who ask: their headings or letters. */
  ASKER_AMBIGUOUS(ERROR),
  /** Columns of marks that are left out, for their headings are not on the roster: these. */
  MARKS_NOT_READ(WARNING),
  /** Columns of marks whose headings are nobody who asks, without a roster: these. */
  MARKS_OF_NOBODY(ERROR),
  /** Requests do not have the shape asked for: the shape, the headings. */
  SHAPE_UNFIT(ERROR),
  /** A mark is neither yes nor no: the text. */
  MARK_NOT_READ(ERROR),
  /** Nobody can tell where the names of a list end: the text. */
  LIST_AMBIGUOUS(ERROR),
  /** A word for nobody where a name is expected, which is no wish: it. */
  WISH_FOR_NOBODY(NOTE),
  /** A text where a name is expected that can hardly be one, without a roster: it. */
  NAME_DOUBTFUL(WARNING),
  /** An organisation answered again: its name, the line that counts, 1 if by its time. */
  ANSWER_REPLACED(WARNING),
  /** Nobody is on the roster, which is needed: 1 if the file is there, its folder. */
  ROSTER_MISSING(ERROR),
  /** Present requests hold wishes of some who are in none of the answers: how many, these. */
  WISHES_LOST(WARNING),
  /** An organisation answered in another file: its name, the file that counts, 1 if by its time. */
  ANSWER_IN_LATER_FILE(WARNING),

  // Columns and values

  /** Not a whole number within its limits: what it is for, the text, the least, the most. */
  NUMBER_WRONG(ERROR),
  /**
   * Neither a round nor a clock time: what it is for, the text, 1 if it can be a time without its
   * format, this time.
   */
  MOMENT_NOT_READ(ERROR),
  /** Not a list of rounds: what it is for, the text, the part that cannot be read. */
  ROUNDS_NOT_READ(ERROR),
  /** A round that the event does not have: what it is for, the round, the number of rounds. */
  ROUND_OUT_OF_RANGE(ERROR),
  /** A time that ends before it begins: from what, the text, to what, the text. */
  WINDOW_CONTRADICTORY(ERROR),

  // The day

  /** A setting that nobody knows: its name, how many known ones are near, these. */
  SETTING_UNKNOWN(WARNING),
  /** A value without a name: the value. */
  SETTING_WITHOUT_NAME(WARNING),
  /** A setting is given twice: its name, the value that counts, the first line. */
  SETTING_TWICE(WARNING),
  /** Not a date: the text, 1 if it can be a date without its format, this date. */
  DATE_NOT_READ(ERROR),
  /** Not a clock time: the text, 1 if it can be a time without its format, this time. */
  TIME_NOT_READ(ERROR),
  /** Not a list of pauses: the text, the part that cannot be read. */
  PAUSE_NOT_READ(ERROR),
  /** A pause after the last round: the round, the number of rounds. */
  PAUSE_WITHOUT_EFFECT(WARNING),
  /** Neither Czech nor English: the text. */
  LANGUAGE_NOT_READ(ERROR),
  /** Neither most nor fair: the text. */
  GOAL_NOT_READ(ERROR),
  /** The rounds do not end before midnight: their number, the start, how many would. */
  DAY_TOO_LONG(ERROR),

  // The roster

  /** More organisations than an event can have: the most. */
  TOO_MANY_ORGANISATIONS(ERROR),
  /** A row without a name. */
  ORGANISATION_WITHOUT_NAME(ERROR),
  /** Two rows of one name: the name here, the name there, the line there. */
  ORGANISATION_TWICE(ERROR),
  /** Another name that is taken already: it, the organisation here, the one that has it. */
  ALIAS_TAKEN(ERROR),
  /** More people than may come: the organisation, their number, the most. */
  TOO_MANY_PEOPLE(ERROR),
  /** Neither names nor a number of people: the organisation, the text, the most. */
  PEOPLE_NOT_READ(ERROR),
  /** A person stands twice at one organisation: the person, the organisation. */
  PERSON_TWICE(NOTE),
  /** A person stands at several organisations: the person, the organisations. */
  PERSON_SHARED(NOTE),
  /** Two teams, but not the people for them: the organisation, their number. */
  TEAMS_TOO_FEW(ERROR),
  /** Two teams, but a table of its own: the organisation, the table. */
  TEAMS_AT_TABLE(ERROR),
  /**
   * Two teams, but somebody else's person: the organisation, the person, how many others, these.
   */
  TEAMS_WITH_SHARED(ERROR),
  /** Two teams that need something together: the organisation, the resource. */
  TEAMS_WITH_RESOURCE(WARNING),
  /** No round in which it could meet somebody: the organisation. */
  NEVER_PRESENT(WARNING),
  /** A table at which it should stay is not there: the organisation, the table, their number. */
  OWN_TABLE_UNKNOWN(ERROR),
  /** An own table that is there in some rounds only: the organisation, the table, its rounds. */
  OWN_TABLE_CLOSED(WARNING),
  /** No table has what is needed: the organisation, the feature. */
  FEATURE_MISSING(ERROR),
  /** Its own table lacks what it needs itself: the organisation, the table, the feature. */
  OWN_TABLE_LACKS(ERROR),
  /** An organisation must not be put with itself: its name. */
  NEVER_WITH_ITSELF(WARNING),
  /** The roster is made of the names in the requests: their number, the roster's file. */
  ROSTER_FROM_REQUESTS(NOTE),
  /** Two names of a roster made of requests that may be one: the first, the second. */
  NAMES_ALIKE(WARNING),
  /** A misspelt name: it, whom it is taken for, in how many other places it stands, their lines. */
  NAME_CORRECTED(NOTE),

  // The tables

  /** A row without a table. */
  TABLE_WITHOUT_NAME(ERROR),
  /** Two tables of one name: the name, the line of the other. */
  TABLE_TWICE(ERROR),
  /** A list of tables without a table. */
  NO_TABLES(ERROR),
  /** More tables than an event can have: their number, the most. */
  TOO_MANY_TABLES(ERROR),
  /** Not a number of tables for the rounds: the text, the part that cannot be read. */
  TABLES_NOT_READ(ERROR),
  /** The list and the setting differ: the tables in the list, in the setting, its file and line. */
  TABLES_DIFFER(WARNING),

  // The requests

  /**
   * A name that is not on the roster: it, the roster's file, how many are near, these; in how many
   * other places it stands, their lines.
   */
  ORGANISATION_UNKNOWN(ERROR),
  /** A request without the one that asks: the one that is wanted. */
  REQUEST_WITHOUT_ORGANISATION(ERROR),
  /** A request without the one that is wanted: the one that asks. */
  REQUEST_WITHOUT_WISH(WARNING),
  /** A request for oneself: the organisation. */
  SELF_REQUEST(WARNING),
  /** A request that stands twice: who asks, for whom, the first line, 1 if it is this one. */
  REQUEST_TWICE(NOTE),
  /** No round for a request: who asks, for whom. */
  REQUEST_IMPOSSIBLE(WARNING),
  /** Requests of two for each other that leave no round: who asks, for whom, the other line. */
  WINDOWS_DISJOINT(WARNING),
  /** No table suits both: who asks, for whom. */
  REQUEST_WITHOUT_TABLE(WARNING),
  /** An order that a meeting has with itself: who asks, for whom, the name that is left out. */
  AFTER_ITSELF(WARNING),
  /** An order without effect, for those two do not ask for each other: who asks, for whom, whom. */
  AFTER_NOT_REQUESTED(WARNING),
  /**
   * Each of several meetings is to come after another one: who asks, for whom, how many these are.
   */
  AFTER_IN_CIRCLE(WARNING),
  /** Tables that suit both are there in other rounds: who asks, for whom, the tables' rounds. */
  REQUEST_TABLE_CLOSED(WARNING),
  /** Both stay at a table of their own: the one that walks, its host, the host's table. */
  RESIDENT_WALKS(NOTE),
  /** A request for one that the asker rules out itself: who asks, for whom, the roster's file. */
  WANTED_AND_RULED_OUT(WARNING),
  /** No request at all. */
  NO_REQUESTS(ERROR),
  /**
   * Organisations that ask for nobody: how many, the first, how many more; how many of them nobody
   * asks for, the first of these, how many more.
   */
  ASKED_NOBODY(NOTE),

  /**
   * More requests guaranteed than some can have in any schedule: how many, how many organisations
   * these are, the first of them and what they can have at most, how many more.
   */
  GUARANTEE_TOO_HIGH(WARNING),

  // Meetings that stay

  /** How many meetings stay: their number, the number of all. */
  LOCKED_TAKEN(NOTE),
  /** Neither yes nor no: the text. */
  LOCKED_NOT_READ(ERROR),
  /** A cell that is needed: the column in English, in Czech. */
  VALUE_MISSING(ERROR),
  /** A table that the event does not have: its name, the number of tables. */
  TABLE_UNKNOWN(ERROR),
  /** An organisation meets itself: its name. */
  LOCKED_WITH_ITSELF(ERROR),
  /** An organisation twice in a round: the organisation, the round, the other line. */
  LOCKED_ORGANISATION_TWICE(CONTRADICTION),
  /** A table twice in a round: the table, the round, the other line. */
  LOCKED_TABLE_TWICE(CONTRADICTION),
  /** Two meet twice: the first, the second, the other line. */
  LOCKED_PAIR_TWICE(CONTRADICTION),
  /** A person or a resource twice in a round: it, the round, the other line. */
  LOCKED_SHARED_TWICE(CONTRADICTION),
  /** An organisation is not there: the organisation, the round, when it is. */
  LOCKED_NOT_PRESENT(CONTRADICTION),
  /** Too many meetings running: the organisation, how many, the rounds, the most. */
  LOCKED_WITHOUT_REST(CONTRADICTION),
  /** Not later than what must be earlier: who asks, for whom, whom earlier, the other line. */
  LOCKED_OUT_OF_ORDER(CONTRADICTION),
  /** Outside the window of a request: who asks, for whom, the round, the window. */
  LOCKED_OUTSIDE_WINDOW(CONTRADICTION),
  /** A meeting at a table that does not suit: the first, the second, the table, those that do. */
  LOCKED_AT_WRONG_TABLE(CONTRADICTION),
  /** A meeting at a table that is not there then: the table, the round, the table's rounds. */
  LOCKED_TABLE_CLOSED(CONTRADICTION),
  /** More meetings than an organisation may have: the organisation, the most. */
  LOCKED_TOO_MANY(CONTRADICTION),
  /** Two that must not be put together: the first, the second. */
  LOCKED_NEVER_WITH(CONTRADICTION),
  /** Two of which nobody asked for the other: the first, the second. */
  LOCKED_NOT_REQUESTED(NOTE),

  // All

  /** More findings of a kind than are listed: how many more. */
  MORE_OF_A_KIND(NOTE);

  private final Severity severity;

  FindingCode(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }
}
