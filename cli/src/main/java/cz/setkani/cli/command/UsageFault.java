package cz.setkani.cli.command;

import cz.setkani.text.Texts;
import java.util.stream.Collectors;
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
      return texts.text("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
    }
    if (fault instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(UsageFault::name).collect(Collectors.joining(", "));
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

  private static String found(ParameterException fault) {
    return fault.getValue() == null ? "" : fault.getValue();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String expected(ArgSpec argument, Texts texts) {
    boolean isNumber = Number.class.isAssignableFrom(argument.type());
    return isNumber ? texts.text("usage.number") : argument.paramLabel();
  }
}
