package cz.setkani.validate.finding;

import static cz.setkani.validate.finding.Fact.*;
import static cz.setkani.validate.finding.Severity.CONTRADICTION;
import static cz.setkani.validate.finding.Severity.ERROR;
import static cz.setkani.validate.finding.Severity.NOTE;
import static cz.setkani.validate.finding.Severity.WARNING;

import java.util.List;

/**
 * Every kind of finding, in the order of the work: reading files, then the day, the roster, the
 * tables, the requests, the meetings that stay and the day itself; with what it means and the facts
 * of its sentence. The sentences lie in {@code texts.properties} and {@code texts_cs.properties}
 * under the names of the constants.
 */
public enum FindingCode {

  // Files: found while reading

  FILE_NOT_FOUND(ERROR, "There is no such file or folder.", PATH),
  FILE_IS_FOLDER(ERROR, "A folder stands where a file is expected."),
  FILE_OTHER(ERROR, "A document of a kind that is not read, such as PDF or a web page."),
  REQUESTS_MISSING(ERROR, "A folder without requests.", FOLDER),
  FILE_NOT_READ(ERROR, "The system does not let us read a file.", WHY, SAID),
  FILE_TOO_BIG(ERROR, "A file is too big.", MEGABYTES, MOST),
  MEMORY_TOO_SMALL(ERROR, "A file needs more memory than there is.", MEGABYTES, MOST),
  TOO_MANY_ROWS(ERROR, "A file has more rows than are read.", MOST),
  TOO_MANY_COLUMNS(ERROR, "A row has more cells than are read.", MOST),
  CELL_TOO_LONG(ERROR, "A cell is longer than a spreadsheet allows.", LETTERS, MOST),
  FILE_TWICE(ERROR, "Two files of one content.", FILE, OTHER_FILE),
  SIBLINGS_NOT_READ(
      NOTE, "Only a file of requests is read, though others of an event lie beside it.", FILES),
  WORKBOOK_OTHER(ERROR, "A workbook of a kind that is not read.", FILE),
  WORKBOOK_LOCKED(ERROR, "A workbook that only a password opens.", FILE),
  WORKBOOK_DAMAGED(ERROR, "A workbook that cannot be unpacked or understood.", WHY),
  WORKBOOK_TOO_BIG(ERROR, "A workbook that is too big when unpacked.", MOST),
  SHEET_UNKNOWN(ERROR, "A workbook without the sheet asked for.", SHEET, SHEETS),
  SHEET_TAKEN(NOTE, "One of several sheets is read.", SHEET, SHEETS),
  SHEET_WITHOUT_EFFECT(NOTE, "A sheet is asked for where there are none, in a text file.", SHEET),
  NOT_TEXT(ERROR, "Characters that no text holds."),
  ENCODING_TAKEN(NOTE, "The text is not in UTF-8.", ENCODING),
  ENCODING_POOR(WARNING, "The text makes little sense, however it is read.", ENCODING, TEXT),
  ENCODING_UNFIT(ERROR, "The text is not stored in the way asked for.", ENCODING),
  TEXT_DAMAGED(WARNING, "A letter was lost.", TEXT, COUNT),
  TEXT_MENDED(NOTE, "Letters that were stored twice over are put right.", TEXT, GUESS, COUNT),
  QUOTE_NOT_CLOSED(ERROR, "A quote that opens and never closes, or only in a later row."),
  FILE_EMPTY(ERROR, "A file without a row.", ENGLISH, CZECH),
  HEADER_MISSING(ERROR, "No heading is known.", ENGLISH, CZECH, ROW),
  HEADER_BELOW(NOTE, "The headings stand below a title, which is left out."),
  COLUMN_MISSING(ERROR, "A needed column is missing.", ENGLISH, CZECH, HEADINGS),
  COLUMN_TWICE(ERROR, "Two headings mean the same column.", HEADING, OTHER_HEADING),
  COLUMN_NOT_COUNTED(
      WARNING, "A column of states, times or numbers that is not read.", HEADING, TEXT),
  COLUMN_UNKNOWN(NOTE, "Columns that are not read.", COUNT, HEADINGS, NEAR_COUNT, NEAR),
  SURPLUS_CELL(ERROR, "A cell without a heading.", TEXT, COUNT),

  // Files: which wishes their rows, columns and lists are taken for

  SHAPE_TAKEN(
      NOTE,
      "How requests are read.",
      SHAPE,
      ASKER,
      WANTED,
      COUNT,
      WISHES,
      FURTHER_COUNT,
      FURTHER,
      ASKER_UNTITLED,
      WANTED_UNTITLED),
  WISHES_AMBIGUOUS(ERROR, "Several columns may be those of the wishes.", HEADINGS),
  ASKER_AMBIGUOUS(ERROR, "Several columns may be those who ask.", HEADINGS),
  MARKS_NOT_READ(
      WARNING, "Columns of marks, left out as nobody on the roster is so called.", HEADINGS),
  MARKS_OF_NOBODY(
      ERROR, "Columns of marks whose headings are nobody who asks, without a roster.", HEADINGS),
  SHAPE_UNFIT(ERROR, "Requests do not have the shape asked for.", SHAPE, HEADINGS),
  MARK_NOT_READ(ERROR, "A mark is neither yes nor no.", TEXT),
  WISH_WITHOUT_MARK(
      WARNING, "A row of a form that has a priority or a limit, but no mark.", WANTED, WHAT, TEXT),
  LIST_AMBIGUOUS(ERROR, "Nobody can tell where the names of a list end.", TEXT),
  WISH_FOR_NOBODY(NOTE, "A word for nobody where a name is expected, which is no wish.", TEXT),
  NAME_DOUBTFUL(
      WARNING, "A text where a name is expected that can hardly be one, without a roster.", TEXT),
  ANSWER_REPLACED(WARNING, "An organisation answered again.", ORGANISATION, LINE, BY_TIME),
  ROSTER_MISSING(ERROR, "Nobody is on the roster, which is needed.", IS_THERE, FOLDER),
  WISHES_LOST(
      WARNING, "Present requests hold wishes of some who did not answer.", COUNT, ORGANISATIONS),
  ANSWER_IN_LATER_FILE(
      WARNING, "An organisation answered in another file.", ORGANISATION, FILE, BY_TIME),

  // Columns and values

  NUMBER_WRONG(
      ERROR, "Not a whole number within its limits.", WHAT, TEXT, LEAST, MOST, GUESSED, GUESS),
  MOMENT_NOT_READ(ERROR, "Neither a round nor a clock time.", WHAT, TEXT, GUESSED, GUESS),
  ROUNDS_NOT_READ(ERROR, "Not a list of rounds.", WHAT, TEXT, PART, GUESSED, GUESS),
  ROUND_OUT_OF_RANGE(ERROR, "A round that the event does not have.", WHAT, ROUND, ROUNDS),
  WINDOW_CONTRADICTORY(ERROR, "A time that ends before it begins.", FROM, FROM_TEXT, TO, TO_TEXT),

  // The day

  SETTING_UNKNOWN(WARNING, "A setting that nobody knows.", SETTING, NEAR_COUNT, NEAR),
  SETTING_WITHOUT_NAME(WARNING, "A value without a name.", TEXT),
  SETTING_TWICE(WARNING, "A setting is given twice.", SETTING, TEXT, LINE),
  DATE_NOT_READ(WARNING, "Not a date; none is printed.", TEXT, GUESSED, GUESS),
  DATE_AMBIGUOUS(
      WARNING, "A date of which day and month cannot be told apart.", TEXT, GUESS, OTHER),
  TIME_NOT_READ(ERROR, "Not a clock time.", TEXT, GUESSED, GUESS),
  PAUSE_NOT_READ(ERROR, "Not a list of pauses.", TEXT, PART),
  PAUSE_WITHOUT_EFFECT(WARNING, "A pause after the last round.", ROUND, ROUNDS),
  LANGUAGE_NOT_READ(ERROR, "Neither Czech nor English.", TEXT),
  RANK_POINTS_NOT_READ(ERROR, "Not the points of ranks.", TEXT),
  GOAL_NOT_READ(ERROR, "Neither most nor fair.", TEXT),
  DAY_TOO_LONG(ERROR, "The rounds do not end before midnight.", ROUNDS, START, FITTING),

  // The roster

  TOO_MANY_ORGANISATIONS(ERROR, "More organisations than an event can have.", MOST),
  ORGANISATION_WITHOUT_NAME(ERROR, "A row without a name."),
  ORGANISATION_TWICE(ERROR, "Two rows of one name.", ORGANISATION, OTHER, LINE),
  ALIAS_TAKEN(ERROR, "Another name that is taken already.", ALIAS, ORGANISATION, OTHER),
  TOO_MANY_PEOPLE(ERROR, "More people than may come.", ORGANISATION, COUNT, MOST),
  PEOPLE_NOT_READ(ERROR, "Neither names nor a number of people.", ORGANISATION, TEXT, MOST),
  PERSON_TWICE(NOTE, "A person stands twice at one organisation.", PERSON, ORGANISATION),
  PERSON_SHARED(NOTE, "A person stands at several organisations.", PERSON, ORGANISATIONS),
  TEAMS_TOO_FEW(ERROR, "Two teams, but not the people for them.", ORGANISATION, COUNT),
  TEAMS_AT_TABLE(ERROR, "Two teams, but a table of its own.", ORGANISATION, TABLE),
  TEAMS_WITH_SHARED(
      ERROR, "Two teams, but somebody else's person.", ORGANISATION, PERSON, ORGANISATIONS),
  TEAMS_WITH_RESOURCE(WARNING, "Two teams that need something together.", ORGANISATION, RESOURCE),
  NEVER_PRESENT(WARNING, "No round in which it could meet somebody.", ORGANISATION),
  OWN_TABLE_UNKNOWN(
      ERROR, "A table at which it should stay is not there.", ORGANISATION, TABLE, COUNT),
  OWN_TABLE_CLOSED(
      WARNING, "An own table that is there in some rounds only.", ORGANISATION, TABLE, OPEN),
  FEATURE_MISSING(ERROR, "No table has what is needed.", ORGANISATION, FEATURE),
  OWN_TABLE_LACKS(ERROR, "Its own table lacks what it needs itself.", ORGANISATION, TABLE, FEATURE),
  WALKS_NOT_READ(ERROR, "Neither yes nor no.", ORGANISATION, TEXT),
  NEVER_WITH_ITSELF(WARNING, "An organisation must not be put with itself.", ORGANISATION),
  ROSTER_FROM_REQUESTS(NOTE, "The roster is made of the names in the requests.", COUNT, FILE),
  NAMES_ALIKE(
      WARNING, "Two names of a roster made of requests that may be one.", ORGANISATION, OTHER),
  NAME_CORRECTED(NOTE, "A misspelt name.", TEXT, ORGANISATION, MORE, LINES),

  // The tables

  TABLE_WITHOUT_NAME(ERROR, "A row without a table."),
  TABLE_TWICE(ERROR, "Two tables of one name.", TABLE, LINE),
  NO_TABLES(ERROR, "A list of tables without a table."),
  TOO_MANY_TABLES(ERROR, "More tables than an event can have.", COUNT, MOST),
  TABLES_NOT_READ(ERROR, "Not a number of tables for the rounds.", TEXT, PART),
  TABLES_DIFFER(WARNING, "The list and the setting differ.", COUNT, SET, PLACE),

  // The requests

  ORGANISATION_UNKNOWN(
      ERROR, "A name that is not on the roster.", TEXT, FILE, NEAR_COUNT, NEAR, MORE, LINES),
  REQUEST_WITHOUT_ORGANISATION(ERROR, "A request without the one that asks.", WANTED),
  REQUEST_WITHOUT_WISH(WARNING, "A request without the one that is wanted.", ORGANISATION),
  RANKS_TAKEN(NOTE, "What requests count by their rank.", HEADING, TEXT),
  RANK_AND_PRIORITY(ERROR, "Ranks and priorities in one file.", HEADING, OTHER_HEADING),
  PRIORITY_LIKE_RANK(WARNING, "Priorities that look like ranks.", HEADING, COUNT, ALL),
  REFUSALS_TAKEN(
      NOTE, "Rows that are no wishes and keep the two apart.", ORGANISATION, WANTED, COUNT),
  SELF_REQUEST(WARNING, "A request for oneself.", ORGANISATION),
  REQUEST_TWICE(NOTE, "A request that stands twice.", ORGANISATION, WANTED, LINE, IS_SAME_ROW),
  REQUEST_IMPOSSIBLE(WARNING, "No round for a request.", ORGANISATION, WANTED),
  WINDOWS_DISJOINT(
      WARNING, "Requests of two for each other that leave no round.", ORGANISATION, WANTED, LINE),
  REQUEST_WITHOUT_TABLE(WARNING, "No table suits both.", ORGANISATION, WANTED),
  AFTER_ITSELF(WARNING, "An order that a meeting has with itself.", ORGANISATION, WANTED, EARLIER),
  AFTER_NOT_REQUESTED(
      WARNING,
      "An order without effect, for those two do not ask for each other.",
      ORGANISATION,
      WANTED,
      EARLIER),
  AFTER_IN_CIRCLE(
      WARNING,
      "Each of several meetings is to come after another one.",
      ORGANISATION,
      WANTED,
      COUNT),
  REQUEST_TABLE_CLOSED(
      WARNING, "Tables that suit both are there in other rounds.", ORGANISATION, WANTED, OPEN),
  RESIDENT_WALKS(NOTE, "Both stay at a table of their own.", ORGANISATION, OTHER, TABLE),
  WANTED_AND_RULED_OUT(
      WARNING, "A request for one that the asker rules out itself.", ORGANISATION, WANTED, FILE),
  NO_REQUESTS(ERROR, "No request at all."),
  ASKED_NOBODY(
      NOTE,
      "Organisations that ask for nobody.",
      COUNT,
      ORGANISATIONS,
      MORE,
      ALONE_COUNT,
      ALONE,
      ALONE_MORE),

  GUARANTEE_TOO_HIGH(
      WARNING,
      "More requests guaranteed than some can have in any schedule.",
      GUARANTEED,
      COUNT,
      ORGANISATIONS,
      MORE),

  // Meetings that stay

  LOCKED_TAKEN(NOTE, "How many meetings stay.", COUNT, ALL),
  LOCKED_NOT_READ(ERROR, "Neither yes nor no.", TEXT),
  VALUE_MISSING(ERROR, "A cell that is needed.", ENGLISH, CZECH),
  CLOCK_TIME_DIFFERS(
      WARNING,
      "A clock time that is not that of the round beside it.",
      WHAT,
      TEXT,
      ROUND,
      TIME,
      MORE,
      LINES),
  TABLE_UNKNOWN(ERROR, "A table that the event does not have.", TABLE, COUNT),
  LOCKED_WITH_ITSELF(ERROR, "An organisation meets itself.", ORGANISATION),
  LOCKED_ORGANISATION_TWICE(
      CONTRADICTION, "An organisation twice in a round.", ORGANISATION, ROUND, LINE),
  LOCKED_TABLE_TWICE(CONTRADICTION, "A table twice in a round.", TABLE, ROUND, LINE),
  LOCKED_PAIR_TWICE(CONTRADICTION, "Two meet twice.", ORGANISATION, OTHER, LINE),
  LOCKED_SHARED_TWICE(
      CONTRADICTION, "A person or a resource twice in a round.", SHARED, ROUND, LINE),
  LOCKED_NOT_PRESENT(CONTRADICTION, "An organisation is not there.", ORGANISATION, ROUND, PRESENT),
  LOCKED_WITHOUT_REST(CONTRADICTION, "Too many meetings running.", ORGANISATION, COUNT, RUN, MOST),
  LOCKED_OUT_OF_ORDER(
      CONTRADICTION, "Not later than what must be earlier.", ORGANISATION, WANTED, EARLIER, LINE),
  LOCKED_OUTSIDE_WINDOW(
      CONTRADICTION, "Outside the window of a request.", ORGANISATION, WANTED, ROUND, WINDOW),
  LOCKED_AT_WRONG_TABLE(
      CONTRADICTION,
      "A meeting at a table that does not suit.",
      ORGANISATION,
      OTHER,
      TABLE,
      SUITABLE),
  LOCKED_TABLE_CLOSED(
      CONTRADICTION, "A meeting at a table that is not there then.", TABLE, ROUND, OPEN),
  LOCKED_TOO_MANY(
      CONTRADICTION, "More meetings than an organisation may have.", ORGANISATION, MOST),
  LOCKED_NEVER_WITH(CONTRADICTION, "Two that must not be put together.", ORGANISATION, OTHER),
  LOCKED_NOT_REQUESTED(NOTE, "Two of which nobody asked for the other.", ORGANISATION, OTHER),

  // The day itself

  DAY_WORD_UNKNOWN(ERROR, "A row that says no word of the journal.", TEXT, NEAR_COUNT, NEAR),
  DAY_CELL_MISSING(ERROR, "A cell that such a row needs.", WHAT, ENGLISH, CZECH),
  DAY_CELL_UNUSED(WARNING, "A cell that such a row does not need.", WHAT, TEXT),
  DELAY_NOT_READ(ERROR, "Neither minutes nor minutes and pauses.", TEXT),
  PAUSE_NOT_AHEAD(ERROR, "No pause lies ahead after that round.", TEXT, COUNT, OPEN),
  DAY_PAST_MIDNIGHT(ERROR, "The rounds would no longer end before midnight.", WHAT),
  NOT_YET_HERE(ERROR, "Somebody who comes only in a later row.", ORGANISATION, LINE),
  WALK_IN_KNOWN(ERROR, "Somebody who comes besides is known already.", ORGANISATION),
  WALK_IN_ALIKE(WARNING, "Somebody who comes besides has a known name.", ORGANISATION, OTHER),
  DAY_WITH_ITSELF(ERROR, "An organisation and itself.", ORGANISATION),
  WISH_NOT_THERE(ERROR, "A wish taken back that nobody has.", ORGANISATION, WANTED),
  RESOURCE_UNKNOWN(ERROR, "A resource that nobody needs.", RESOURCE, NEAR_COUNT, NEAR),
  MEETING_NOT_THERE(
      ERROR, "A meeting that the last edition does not have.", ORGANISATION, OTHER, ROUND, WHY),
  UNDO_NOT_POSSIBLE(ERROR, "A row that cannot be undone.", LINE, WHY),
  EDITION_NOT_NEXT(ERROR, "Not the edition that comes next.", TEXT, COUNT),

  // All

  MORE_OF_A_KIND(NOTE, "More findings of a kind than are listed.", MORE);

  private final Severity severity;
  private final String meaning;
  private final List<Fact> facts;

  FindingCode(Severity severity, String meaning, Fact... facts) {
    this.severity = severity;
    this.meaning = meaning;
    this.facts = List.of(facts);
  }

  /** How much it weighs. */
  public Severity severity() {
    return severity;
  }

  /** What it says of any event, in English; a sentence. */
  public String meaning() {
    return meaning;
  }

  /** What its sentence names, in the order in which it is told; all of it is always given. */
  public List<Fact> facts() {
    return facts;
  }
}
