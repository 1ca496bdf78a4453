package cz.setkani.cli.job;

import cz.setkani.cli.read.AnswerFiles;
import cz.setkani.cli.read.Collected;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.folder.RequestsFile;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.watch.Watch;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes one file of requests of the answers in many. */
public final class CollectJob implements Job<CollectedWishes> {

  private final Input input;
  private final Set<String> answered;
  private final Validation validation;

  private CollectJob(Input input, List<SourceFile> answers) {
    this.input = input;
    Collected collected = AnswerFiles.collect(input.source(), answers, input.known());
    answered = collected.answered();
    validation = withoutSilent(Validator.validate(collected.draft()));
  }

  /**
   * Reads and checks an event, with the wishes of answers in place of its own.
   *
   * @param answers answered sheets and exports of forms, the latest last
   */
  public static CollectJob of(Input input, List<SourceFile> answers) {
    return new CollectJob(input, answers);
  }

  /** Who is silent is told by name afterwards. */
  private static Validation withoutSilent(Validation validation) {
    return validation.withFindings(
        validation.findings().stream()
            .filter(finding -> finding.code() != FindingCode.ASKED_NOBODY)
            .toList());
  }

  @Override
  public Validation validation() {
    return validation;
  }

  @Override
  public Optional<CollectedWishes> run(Watch watch) {
    return validation
        .event()
        .map(
            event ->
                new CollectedWishes(
                    event,
                    validation.refused(),
                    answered,
                    RequestsFile.NAME,
                    input.source().home()));
  }
}
