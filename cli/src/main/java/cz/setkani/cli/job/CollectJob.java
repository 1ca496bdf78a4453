package cz.setkani.cli.job;

import cz.setkani.cli.read.Collecting;
import cz.setkani.cli.read.RosterTable;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.folder.RequestsFile;
import cz.setkani.validate.Validation;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.watch.Watch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes one file of requests of the answers in many. */
public final class CollectJob implements Job<CollectedWishes> {

  private final Input input;
  private final Set<String> answered;
  private final Map<String, List<String>> available;
  private final Optional<RosterTable> roster;
  private final Validation validation;
  private final Map<String, AnswerReading> readings;

  private CollectJob(Input input, FaultyAnswers answers) {
    this.input = input;
    answered = answers.collected().answered();
    available = answers.collected().available();
    roster = answers.collected().roster();
    validation = withoutSilent(answers.validation());
    readings =
        AnswerReading.of(
            answers.collected().draft().requests().rows(), answers.validation().names());
  }

  /**
   * Reads and checks an event, with the wishes of answers in place of its own.
   *
   * @param answers answered sheets and exports of forms, the latest last
   */
  public static CollectJob of(Input input, List<SourceFile> answers) {
    return of(input, answers, Collecting.ANEW);
  }

  /**
   * Reads and checks an event, with the wishes of answers.
   *
   * @param answers answered sheets and exports of forms, the latest last
   * @param way what becomes of wishes that are there, and of answers that cannot be read
   */
  public static CollectJob of(Input input, List<SourceFile> answers, Collecting way) {
    return new CollectJob(input, FaultyAnswers.of(input, answers, way));
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

  /** How the files are understood of which a wish counts, by their names as findings tell them. */
  public Map<String, AnswerReading> readings() {
    return readings;
  }

  /** The names of those on the roster who gave an answer, whether the rest is sound or not. */
  public Set<String> answered() {
    return answered;
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
                    available,
                    roster,
                    RequestsFile.NAME,
                    input.source().home()));
  }
}
