package cz.setkani.cli.command;

import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option of commands that may take long. */
final class TimeLimitOption {

  private static final String NAME = "--time-limit";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private Optional<Duration> limit = Optional.empty();

  @Option(names = NAME, paramLabel = "S", descriptionKey = "timeLimit")
  private void setLimit(Integer seconds) {
    if (seconds < 1) {
      throw new ParameterException(
          spec.commandLine(), "", null, spec.findOption(NAME), seconds.toString());
    }
    limit = Optional.of(Duration.ofSeconds(seconds));
  }

  /** How long the work may take, if that is limited. */
  Optional<Duration> limit() {
    return limit;
  }
}
