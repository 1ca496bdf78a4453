package cz.setkani.cli.command;

import cz.setkani.day.Replanner;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** On how many pages promises may be moved: a number from 0, or {@code any}. */
final class PageLimit implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String text) {
    if (text.equalsIgnoreCase("any")) {
      return Replanner.ANY;
    }
    if (!text.matches("\\d{1,6}")) {
      throw new TypeConversionException(text);
    }
    return Integer.valueOf(text);
  }
}
