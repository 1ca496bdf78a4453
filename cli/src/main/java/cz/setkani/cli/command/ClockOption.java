package cz.setkani.cli.command;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A clock time as it is typed: {@code 9:30}. */
final class ClockOption implements ITypeConverter<LocalTime> {

  private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");

  @Override
  public LocalTime convert(String text) {
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      throw new TypeConversionException(text);
    }
    return LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
  }
}
