package cz.setkani.cli.command;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the folder of {@code --out} as it is typed. An empty one, such as a script gives for a
 * variable that is not set, would be the current folder, and is none.
 */
final class OutFolder implements ITypeConverter<Path> {

  @Override
  public Path convert(String text) {
    if (text.isEmpty()) {
      throw new TypeConversionException(text);
    }
    return Path.of(text);
  }
}
