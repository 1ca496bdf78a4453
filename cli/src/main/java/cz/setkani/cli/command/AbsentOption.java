package cz.setkani.cli.command;

import cz.setkani.cli.job.AbsentShare;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many do not come, as it is typed: {@code 10%} or {@code 4}. */
final class AbsentOption implements ITypeConverter<AbsentShare> {

  private static final Pattern SHARE = Pattern.compile("(\\d{1,5}) ?(%?)");

  @Override
  public AbsentShare convert(String text) {
    Matcher share = SHARE.matcher(text.strip());
    if (!share.matches()) {
      throw new TypeConversionException(text);
    }
    int number = Integer.parseInt(share.group(1));
    boolean isPercent = !share.group(2).isEmpty();
    if (isPercent && number > 100) {
      throw new TypeConversionException(text);
    }
    return new AbsentShare(number, isPercent);
  }
}
