package cz.setkani.cli.command;

import cz.setkani.cli.job.InitJob;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.text.Texts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code setkani init DIR}: the folder of an event to begin with. */
@Command(name = "init", abbreviateSynopsis = true)
final class InitCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.folder}", descriptionKey = "newEvent")
  private Path folder;

  @Mixin private CommonOptions common;

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Locale language = common.language(terminal);
    try {
      InitJob.output(language).writeTo(folder, common.waiting(terminal, language));
    } catch (UnwritableException fault) {
      terminal.err().println(fault.text(language));
      return ExitCode.OUTPUT.number();
    }
    if (!common.isQuiet()) {
      Texts texts = Texts.of(InitCommand.class, language);
      texts.text("init.done", folder).lines().forEach(terminal.out()::println);
    }
    return ExitCode.DONE.number();
  }
}
