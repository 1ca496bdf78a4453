package cz.setkani.cli.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The number of a port that any program may listen at. */
final class PortOption implements ITypeConverter<Integer> {

  private static final int FIRST = 1024;
  private static final int LAST = 65_535;

  @Override
  public Integer convert(String text) {
    if (!text.matches("\\d{4,5}")) {
      throw new TypeConversionException(text);
    }
    int port = Integer.parseInt(text);
    if (port < FIRST || port > LAST) {
      throw new TypeConversionException(text);
    }
    return port;
  }
}
