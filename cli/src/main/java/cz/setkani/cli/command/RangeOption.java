package cz.setkani.cli.command;

import cz.setkani.cli.job.NumberRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a range of numbers as it is typed: {@code 6..20}. */
final class RangeOption implements ITypeConverter<NumberRange> {

  @Override
  public NumberRange convert(String text) {
    return NumberRange.parse(text).orElseThrow(() -> new TypeConversionException(text));
  }
}
