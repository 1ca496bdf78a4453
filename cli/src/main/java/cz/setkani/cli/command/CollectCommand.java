package cz.setkani.cli.command;

import cz.setkani.cli.job.CollectJob;
import cz.setkani.cli.job.CollectedWishes;
import cz.setkani.cli.job.HeldJob;
import cz.setkani.cli.job.HeldStatements;
import cz.setkani.cli.job.Input;
import cz.setkani.cli.read.Collecting;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.text.CollectText;
import cz.setkani.cli.write.text.HeldText;
import cz.setkani.watch.Watch;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  @Option(names = "--add", descriptionKey = "add")
  private boolean areAdded;

  @Option(names = "--roster", descriptionKey = "rosterTaken")
  private boolean isRosterTaken;

  @Option(names = "--skip-faulty", descriptionKey = "skipFaulty")
  private boolean isFaultySkipped;

  @Mixin private FileOptions files;

  @Mixin private CommonOptions common;

  CollectCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Input input = files.input(Source.folder(event));
    if (answers.stream().map(SourceFile::at).anyMatch(file -> HeldJob.isOne(file, input))) {
      HeldJob job = Reading.shown(terminal, common, watch -> heldJob(input, watch));
      return new JobRun(terminal, common, Optional.empty()).run(job, this::write).number();
    }
    CollectJob job = Reading.shown(terminal, common, watch -> job(input, watch));
    return new JobRun(terminal, common, Optional.empty()).run(job, this::write).number();
  }

  private HeldJob heldJob(Input input, Watch watch) {
    return HeldJob.of(input.under(watch), files(watch), !isReplacing, isFaultySkipped);
  }

  private List<SourceFile> files(Watch watch) {
    return answers.stream().map(path -> SourceFile.at(path).under(watch)).toList();
  }

  private CollectJob job(Input input, Watch watch) {
    return CollectJob.of(
        input.under(watch), files(watch), new Collecting(areAdded, isFaultySkipped, isRosterTaken));
  }

  private ExitCode write(HeldStatements told, Locale language) throws UnwritableException {
    Path folder = told.folder().orElseThrow();
    List<Path> kept = told.output(language).writeTo(folder, common.waiting(terminal, language));
    if (!common.isQuiet()) {
      HeldText.lines(
              told.statements(),
              told.before(),
              folder.resolve(told.file()),
              kept,
              told.event().organisations().size(),
              language)
          .forEach(terminal.out()::println);
    }
    return ExitCode.DONE;
  }

  private ExitCode write(CollectedWishes wishes, Locale language) throws UnwritableException {
    Path folder = wishes.folder().orElseThrow();
    List<Path> kept =
        wishes
            .output(language, isReplacing || areAdded)
            .writeTo(folder, common.waiting(terminal, language));
    if (!common.isQuiet()) {
      Path file = folder.resolve(wishes.file());
      CollectText.lines(
              wishes.event(),
              wishes.answered(),
              file,
              wishes.rosterFile().map(folder::resolve),
              kept,
              language)
          .forEach(terminal.out()::println);
    }
    return ExitCode.DONE;
  }
}
