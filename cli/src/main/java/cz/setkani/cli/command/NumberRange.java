package cz.setkani.cli.command;

import cz.setkani.model.Table;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Whole numbers from one to another, as {@code 6..20}, or a single one.
 *
 * @param first the first, from 1
 * @param last the last, not below the first
 */
record NumberRange(int first, int last) {

  private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:(?:\\.\\.|-)(\\d{1,5}))?");

  /** More are no use in one chart. */
  private static final int MOST_NUMBERS = 30;

  private static final int HIGHEST = Table.MOST;

  List<Integer> numbers() {
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  /** Reads a range as it is typed. */
  static final class Converter implements ITypeConverter<NumberRange> {

    @Override
    public NumberRange convert(String text) {
      Matcher range = RANGE.matcher(text.strip());
      if (range.matches()) {
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
        if (first >= 1 && first <= last && last < Math.min(first + MOST_NUMBERS, HIGHEST + 1)) {
          return new NumberRange(first, last);
        }
      }
      throw new TypeConversionException(text);
    }
  }
}
