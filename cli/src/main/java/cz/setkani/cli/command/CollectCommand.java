package cz.setkani.cli.command;

import cz.setkani.cli.read.AnswerFiles;
import cz.setkani.cli.read.Collected;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.folder.RequestsFile;
import cz.setkani.cli.write.folder.UnwritableException;
import cz.setkani.cli.write.text.CollectText;
import cz.setkani.model.Event;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import cz.setkani.validate.finding.FindingCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code setkani collect EVENT FILE...}: the answers of many files as one file of requests. */
@Command(name = "collect", abbreviateSynopsis = true)
final class CollectCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "${bundle:label.event}", descriptionKey = "roster")
  private Path event;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "answers")
  private List<Path> answers;

  @Option(names = "--replace", descriptionKey = "replace")
  private boolean isReplacing;

  @Mixin private FileOptions files;

  @Mixin private CommonOptions common;

  CollectCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Collected collected =
        AnswerFiles.collect(
            Source.folder(event), answers.stream().map(SourceFile::at).toList(), files.options());
    Validation validation = withoutSilent(Validator.validate(collected.draft()));
    Locale language = common.language(validation, terminal);
    if (validation.event().isEmpty() || !common.isQuiet()) {
      Findings.print(validation, terminal.err(), language);
    }
    return validation
        .event()
        .map(found -> write(found, collected.answered(), language))
        .orElseGet(() -> Findings.exitCode(validation))
        .number();
  }

  /** Who is silent is told by name afterwards. */
  private static Validation withoutSilent(Validation validation) {
    return validation.withFindings(
        validation.findings().stream()
            .filter(finding -> finding.code() != FindingCode.ASKED_NOBODY)
            .toList());
  }

  private ExitCode write(Event found, Set<String> answered, Locale language) {
    Path file = event.resolve("requests.csv");
    try {
      RequestsFile.write(file, found, language, isReplacing);
    } catch (UnwritableException fault) {
      terminal.err().println(fault.text(language));
      return ExitCode.OUTPUT;
    }
    if (!common.isQuiet()) {
      CollectText.lines(found, answered, file, language).forEach(terminal.out()::println);
    }
    return ExitCode.DONE;
  }
}
