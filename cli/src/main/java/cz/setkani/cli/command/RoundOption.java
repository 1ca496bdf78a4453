package cz.setkani.cli.command;

import cz.setkani.model.Rounds;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The number of a round as it is typed, from 1. */
final class RoundOption implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String text) {
    if (!text.matches("\\d{1,2}") || !isRound(Integer.parseInt(text))) {
      throw new TypeConversionException(text);
    }
    return Integer.valueOf(text);
  }

  private static boolean isRound(int number) {
    return number >= 1 && number <= Rounds.MOST;
  }
}
