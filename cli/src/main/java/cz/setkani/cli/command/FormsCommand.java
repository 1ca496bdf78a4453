package cz.setkani.cli.command;

import cz.setkani.cli.read.EventFolder;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.write.folder.RequestForms;
import cz.setkani.cli.write.folder.UnwritableException;
import cz.setkani.model.Event;
import cz.setkani.text.Texts;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code setkani forms EVENT}: a sheet for every organisation to say whom it wants to meet. */
@Command(name = "forms", abbreviateSynopsis = true)
final class FormsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.event}", descriptionKey = "roster")
  private Path event;

  @Option(names = "--out", paramLabel = "${bundle:label.folder}", descriptionKey = "formsOut")
  private Path out;

  @Option(names = "--replace", descriptionKey = "replace")
  private boolean isReplacing;

  @Mixin private FileOptions files;

  @Mixin private CommonOptions common;

  FormsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Validation validation =
        Validator.validate(EventFolder.readWithoutRequests(Source.folder(event), files.options()));
    Locale language = common.language(validation, terminal);
    if (validation.event().isEmpty() || !common.isQuiet()) {
      Findings.print(validation, terminal.err(), language);
    }
    return validation
        .event()
        .map(found -> write(found, language))
        .orElseGet(() -> Findings.exitCode(validation))
        .number();
  }

  private ExitCode write(Event found, Locale language) {
    Path folder = out == null ? event.resolve("forms") : out;
    try {
      RequestForms.write(folder, found, language, isReplacing);
    } catch (UnwritableException fault) {
      terminal.err().println(fault.text(language));
      return ExitCode.OUTPUT;
    }
    if (!common.isQuiet()) {
      int count = found.organisations().size();
      Texts texts = Texts.of(FormsCommand.class, language);
      texts
          .text("forms.done", count, folder.resolve(RequestForms.PRINTED), folder)
          .lines()
          .forEach(terminal.out()::println);
    }
    return ExitCode.DONE;
  }
}
