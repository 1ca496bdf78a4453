package cz.setkani.validate.finding;

import cz.setkani.text.Texts;
import java.time.LocalTime;
import java.util.Locale;

/** What a finding can name; {@link FindingCode} says which of these its sentence has. */
public enum Fact {
  /** Another name of an organisation. */
  ALIAS,
  /** How many there are in all. */
  ALL,
  /** The first of those for whom nobody asks. */
  ALONE,
  /** For how many nobody asks. */
  ALONE_COUNT,
  /** How many more nobody asks for. */
  ALONE_MORE,
  /** 1 if numbers are taken for hours, 0 if for rounds. */
  AS_HOURS,
  /** The heading or letter of the column of those who ask. */
  ASKER,
  /** 1 if the column of those who ask has no heading, else 0. */
  ASKER_UNTITLED,
  /** 1 if a time decides, 0 if the order does. */
  BY_TIME,
  /** How many there are. */
  COUNT,
  /** What is needed, by its Czech name. */
  CZECH,
  /** The organisation to be met earlier. */
  EARLIER,
  /** How letters are stored. */
  ENCODING,
  /** What is needed, by its English name. */
  ENGLISH,
  /** What a table has or lacks. */
  FEATURE,
  /** A file. */
  FILE,
  /** Several files. */
  FILES,
  /** How many would fit. */
  FITTING,
  /** A folder. */
  FOLDER,
  /** The heading of a beginning. */
  FROM,
  /** What stands there as a beginning. */
  FROM_TEXT,
  /** The headings of further columns that are read. */
  FURTHER,
  /** How many further columns are read. */
  FURTHER_COUNT,
  /** How many own requests are guaranteed. */
  GUARANTEED,
  /** What was probably meant; empty if nobody can tell. */
  GUESS,
  /** 1 if there is a guess, else 0. */
  GUESSED,
  /** A heading. */
  HEADING,
  /** Several headings. */
  HEADINGS,
  /** 1 if both stand in one row, else 0. */
  IS_SAME_ROW,
  /** 1 if the file is there, else 0. */
  IS_THERE,
  /** The least that is allowed. */
  LEAST,
  /** How many letters there are. */
  LETTERS,
  /** The line of the other place. */
  LINE,
  /** The lines of other places. */
  LINES,
  /** The size in megabytes. */
  MEGABYTES,
  /** How many more there are. */
  MORE,
  /** The most that is allowed. */
  MOST,
  /** Known names that may have been meant. */
  NEAR,
  /** How many known names are near. */
  NEAR_COUNT,
  /** The rounds in which a table is there. */
  OPEN,
  /** The organisation that it is about. */
  ORGANISATION,
  /** Several organisations. */
  ORGANISATIONS,
  /** Another organisation. */
  OTHER,
  /** Another file. */
  OTHER_FILE,
  /** Another heading. */
  OTHER_HEADING,
  /** The part that cannot be read. */
  PART,
  /** A path. */
  PATH,
  /** A person. */
  PERSON,
  /** Another place. */
  PLACE,
  /** The rounds in which somebody is present. */
  PRESENT,
  /** A resource. */
  RESOURCE,
  /** The number of a round. */
  ROUND,
  /** The number of rounds. */
  ROUNDS,
  /** What a row holds. */
  ROW,
  /** The rounds that follow each other. */
  RUN,
  /** What the system says of it, in its own words; empty if it says nothing. */
  SAID,
  /** The name of a session. */
  SESSION,
  /** What the setting says. */
  SET,
  /** The name of a setting. */
  SETTING,
  /** The shape of requests: its number, or its name. */
  SHAPE,
  /** A person or a resource. */
  SHARED,
  /** A sheet of a workbook. */
  SHEET,
  /** Several sheets of a workbook. */
  SHEETS,
  /** A side. */
  SIDE,
  /** The clock time of the start. */
  START,
  /** The tables that suit. */
  SUITABLE,
  /** A table. */
  TABLE,
  /** What was typed. */
  TEXT,
  /** The clock time that would be right. */
  TIME,
  /** The heading of an end. */
  TO,
  /** What stands there as an end. */
  TO_TEXT,
  /** The organisation that is asked for; of columns, their headings. */
  WANTED,
  /** How many columns of those asked for have no heading. */
  WANTED_UNTITLED,
  /** What the value is for: a heading or a setting. */
  WHAT,
  /** What went wrong, as a number by which the words are chosen. */
  WHY,
  /** The rounds that a request allows. */
  WINDOW,
  /** The number of wishes. */
  WISHES;

  /**
   * A fact and what it is in one finding.
   *
   * @param fact the fact
   * @param value its value as it is written in a sentence
   */
  public record Stated(Fact fact, String value) {}

  /** What it is in a finding; a number is written in figures, a clock time as {@code 9:00}. */
  public Stated is(Object value) {
    return new Stated(
        this, value instanceof LocalTime time ? Texts.clock(time) : String.valueOf(value));
  }

  /** What it is called in the patterns of sentences: {@code near_count}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
