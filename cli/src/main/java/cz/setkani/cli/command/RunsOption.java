package cz.setkani.cli.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many times something is tried, as it is typed: from 1 to 99 999. */
final class RunsOption implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String text) {
    if (!text.matches("0*[1-9]\\d{0,4}")) {
      throw new TypeConversionException(text);
    }
    return Integer.valueOf(text);
  }
}
