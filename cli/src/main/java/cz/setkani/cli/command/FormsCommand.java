package cz.setkani.cli.command;

import cz.setkani.cli.job.Forms;
import cz.setkani.cli.job.FormsJob;
import cz.setkani.cli.job.Input;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.folder.RequestForms;
import cz.setkani.text.Texts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
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

  @Option(
      names = "--out",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "formsOut",
      converter = OutFolder.class)
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
    Input input = files.input(Source.folder(event));
    FormsJob job = Reading.shown(terminal, common, watch -> FormsJob.of(input.under(watch)));
    return new JobRun(terminal, common, Optional.empty()).run(job, this::write).number();
  }

  private ExitCode write(Forms forms, Locale language) throws UnwritableException {
    Path folder = Optional.ofNullable(out).or(forms::folder).orElseThrow();
    forms.output(language, isReplacing).writeTo(folder, common.waiting(terminal, language));
    if (!common.isQuiet()) {
      int count = forms.event().organisations().size();
      Texts texts = Texts.of(FormsCommand.class, language);
      texts
          .text("forms.done", count, folder.resolve(RequestForms.PRINTED), folder)
          .lines()
          .forEach(terminal.out()::println);
    }
    return ExitCode.DONE;
  }
}
