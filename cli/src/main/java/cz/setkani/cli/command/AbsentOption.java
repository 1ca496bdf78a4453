package cz.setkani.cli.command;

import cz.setkani.cli.job.AbsentShare;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many do not come, as it is typed: {@code 10%} or {@code 4}. */
final class AbsentOption implements ITypeConverter<AbsentShare> {

  @Override
  public AbsentShare convert(String text) {
    return AbsentShare.parse(text).orElseThrow(() -> new TypeConversionException(text));
  }
}
