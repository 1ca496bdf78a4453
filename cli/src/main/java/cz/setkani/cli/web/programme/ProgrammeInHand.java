package cz.setkani.cli.web.programme;

import cz.setkani.Verified;
import cz.setkani.cli.job.Verification;
import cz.setkani.cli.job.VerifyJob;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.watch.Watch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A programme that lies in the folder of an event.
 *
 * @param job what reads and checks it
 * @param verified what it is worth; empty if it, or the event, cannot be read
 */
public record ProgrammeInHand(VerifyJob job, Optional<Verified> verified) {

  /** The file of the programme before the day. */
  public static final String RESULT = "result/schedule.csv";

  /** A page waits so long for a bound that nobody has found before. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final String BOUND = "bound of the results";

  /** The file of the programme before the day, if it is there. */
  public static Optional<SourceFile> file(OpenEvent event) {
    return event.source().find(RESULT);
  }

  /** The programme before the day, if there is one. */
  public static Optional<ProgrammeInHand> ofResult(OpenEvent event) {
    return event.known(
        "programme of the results",
        () -> file(event).map(file -> of(VerifyJob.of(event.input(), file))));
  }

  /** The last edition of the day, before the day the programme, if there is one. */
  public static Optional<ProgrammeInHand> last(OpenEvent event) {
    return event.known(
        "programme in hand",
        () ->
            Optional.of(VerifyJob.of(event.input()))
                .filter(job -> isThere(job.validation().findings()))
                .map(ProgrammeInHand::of));
  }

  private static ProgrammeInHand of(VerifyJob job) {
    return new ProgrammeInHand(job, job.verified(Watch.silent()));
  }

  private static boolean isThere(List<Finding> findings) {
    return findings.stream().noneMatch(one -> one.code() == FindingCode.PROGRAMME_MISSING);
  }

  /** What is found of the programme of the results beside what is possible, if it is known yet. */
  public static Optional<Verification> findVerification(OpenEvent event) {
    return event.<Optional<Verification>>findKnown(BOUND).flatMap(known -> known);
  }

  /** The same, found out now, which may take some seconds. */
  public Optional<Verification> verification(OpenEvent event) {
    return event.known(BOUND, () -> job.run(Watch.silent().within(PATIENCE)));
  }
}
