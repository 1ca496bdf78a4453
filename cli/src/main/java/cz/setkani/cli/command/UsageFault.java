package cz.setkani.cli.command;

import cz.setkani.model.Rounds;
import cz.setkani.text.Texts;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, in the user's language. */
final class UsageFault {

  private UsageFault() {}

  static String text(ParameterException fault, Texts texts) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return new Misspelling(unmatched).text(texts);
    }
    if (fault instanceof MissingParameterException missing) {
      String names =
          missing(missing).map(UsageFault::name).distinct().collect(Collectors.joining(", "));
      return texts.text("usage.missing", names);
    }
    if (fault instanceof OverwrittenOptionException twice) {
      return texts.text("usage.twice", name(twice.getOverwritten()));
    }
    if (fault.getArgSpec() != null) {
      return texts.text(
          "usage.value",
          name(fault.getArgSpec()),
          expected(fault.getArgSpec(), texts),
          found(fault));
    }
    return fault.getMessage().isEmpty() ? texts.text("usage.command") : fault.getMessage();
  }

  /** What is missing; of parameters that have no name, all and not only the first one. */
  private static Stream<ArgSpec> missing(MissingParameterException fault) {
    boolean areNamed = fault.getMissing().stream().anyMatch(ArgSpec::isOption);
    return areNamed
        ? fault.getMissing().stream()
        : fault.getCommandLine().getCommandSpec().positionalParameters().stream()
            .filter(parameter -> parameter.required() && parameter.getValue() == null)
            .map(ArgSpec.class::cast);
  }

  private static String found(ParameterException fault) {
    return fault.getValue() == null ? "" : fault.getValue();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String expected(ArgSpec argument, Texts texts) {
    if (Arrays.stream(argument.converters()).anyMatch(RoundOption.class::isInstance)) {
      return texts.text("usage.round", Rounds.MOST);
    }
    boolean isNumber =
        argument.type() == int.class && argument.converters().length == 0
            || Number.class.isAssignableFrom(argument.type());
    return isNumber ? texts.text("usage.number") : argument.paramLabel();
  }
}
