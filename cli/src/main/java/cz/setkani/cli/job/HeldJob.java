package cz.setkani.cli.job;

import cz.setkani.cli.read.OutcomeFiles;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.outcome.Statement;
import cz.setkani.validate.Statements;
import cz.setkani.validate.Validation;
import cz.setkani.watch.Watch;
import java.util.List;
import java.util.Optional;

/** Puts together what organisations say after an event of their meetings. */
public final class HeldJob implements Job<HeldStatements> {

  private final Input input;
  private final AfterEvent after;
  private final List<Statement> before;

  private HeldJob(Input input, List<SourceFile> answers, boolean isAdded, boolean isFaultySkipped) {
    this.input = input;
    after =
        AfterEvent.of(
            input,
            Optional.empty(),
            OutcomeFiles.of(input.source(), answers, input.known(), isAdded),
            isFaultySkipped);
    before = isAdded ? before() : List.of();
  }

  /** What was said until now. */
  private List<Statement> before() {
    OutcomeFiles.Read said = OutcomeFiles.of(input.source(), List.of(), input.known(), true);
    return Statements.read(said.sheets(), validation().names(), AfterEvent.ROSTER).statements();
  }

  /** Whether a file tells what took place, and not who wishes for whom. */
  public static boolean isOne(SourceFile file, Input input) {
    return OutcomeFiles.isOne(file, input.known());
  }

  /**
   * Reads and checks an event with what comes back after it.
   *
   * @param answers what comes back, the latest last
   * @param isAdded whether what was said until now stays, as far as nobody says anything else
   * @param isFaultySkipped whether rows that cannot be read are left out
   */
  public static HeldJob of(
      Input input, List<SourceFile> answers, boolean isAdded, boolean isFaultySkipped) {
    return new HeldJob(input, answers, isAdded, isFaultySkipped);
  }

  @Override
  public Validation validation() {
    return after.validation();
  }

  @Override
  public Optional<HeldStatements> run(Watch watch) {
    return after
        .event()
        .map(
            event ->
                new HeldStatements(
                    event, after.statements().statements(), before, input.source().home()));
  }
}
