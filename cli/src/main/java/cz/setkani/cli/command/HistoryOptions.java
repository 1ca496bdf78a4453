package cz.setkani.cli.command;

import cz.setkani.cli.job.GivenSetting;
import cz.setkani.cli.job.Input;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.validate.sheet.Setting;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say who met at earlier events. */
final class HistoryOptions {

  @Option(
      names = "--history",
      paramLabel = "${bundle:label.file}",
      arity = "1..*",
      descriptionKey = "history")
  private List<Path> files = List.of();

  @Option(names = "--repeats", paramLabel = "last|never", descriptionKey = "repeats")
  private String repeats;

  /** An event with earlier schedules, and with what follows from them. */
  Input on(Input event) {
    Optional<GivenSetting> given =
        Optional.ofNullable(repeats)
            .map(value -> new GivenSetting("--repeats", Setting.HISTORY, value));
    return event.withHistory(files.stream().map(SourceFile::at).toList(), given);
  }
}
