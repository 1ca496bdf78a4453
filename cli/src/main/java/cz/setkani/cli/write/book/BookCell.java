package cz.setkani.cli.write.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** What stands in a cell, of the kind by which a spreadsheet sorts and filters it. */
sealed interface BookCell {

  /** Nothing. */
  BookCell BLANK = new TextCell("");

  /** A number as people write it, so that it is the same when it is read again. */
  Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");

  /** How wide it is, in digits. */
  double width();

  /** Words; never a formula, whatever they begin with. */
  record TextCell(String text) implements BookCell {
    @Override
    public double width() {
      return ColumnWidths.width(text);
    }
  }

  /** A whole number. */
  record NumberCell(long number) implements BookCell {
    @Override
    public double width() {
      return Long.toString(number).length();
    }
  }

  /** A clock time. */
  record ClockCell(LocalTime time) implements BookCell {
    @Override
    public double width() {
      return 5;
    }
  }

  /** A date. */
  record DateCell(LocalDate date) implements BookCell {
    @Override
    public double width() {
      return 12;
    }
  }

  /** A part of a whole, from 0 to 1. */
  record PartCell(BigDecimal part) implements BookCell {
    @Override
    public double width() {
      return 5;
    }
  }

  /** Room to write something in by hand. */
  record RoomCell(double width) implements BookCell {}

  /** Words, or nothing. */
  static BookCell text(String text) {
    return text.isEmpty() ? BLANK : new TextCell(text);
  }

  /** A number where it is written as one, so that 2 comes before 10; else words. */
  static BookCell name(String text) {
    return NUMBER.matcher(text).matches() ? new NumberCell(Long.parseLong(text)) : text(text);
  }

  /** A clock time as files tell it, or nothing. */
  static BookCell clock(String time) {
    return time.isEmpty() ? BLANK : new ClockCell(LocalTime.parse(time));
  }
}
