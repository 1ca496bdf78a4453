package cz.setkani.cli.web.why;

import cz.setkani.cli.job.ExplainJob;
import cz.setkani.cli.job.Explained;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.desk.Desk;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.watch.Watch;
import java.util.Optional;

/** What was found out of two that do not meet: kept as long as no file of the event changes. */
record PairAnswers(Desk desk, OpenEvent event, String one, String other) {

  static final String KIND = "why";

  static PairAnswers of(Call call, String one, String other) {
    return new PairAnswers(call.desk(), call.event(), one, other);
  }

  private String key() {
    return "why " + one + '\n' + other;
  }

  /** What is known already: all of it, or what an interrupted search found. */
  Optional<Explained> find() {
    Optional<Explained> whole = event.findKnown(key());
    return whole.or(
        () ->
            desk.works()
                .last(event, KIND)
                .flatMap(work -> work.outcome(OfTwo.class))
                .filter(found -> found.stamp().equals(event.stamp()))
                .map(OfTwo::explained)
                .filter(this::isOfThese));
  }

  private boolean isOfThese(Explained found) {
    return found.organisation().equals(one) && found.partner().equals(Optional.of(other));
  }

  /** Finds it out on a thread of its own; false where something else goes on. */
  boolean begin() {
    return desk.works().begin(event, KIND, this::look).isPresent();
  }

  private OfTwo look(Watch watch) {
    Explained found =
        ExplainJob.of(event.input(), one, Optional.of(other)).run(watch).orElseThrow();
    if (isWhole(found)) {
      event.known(key(), () -> found);
    }
    return new OfTwo(event.stamp(), found);
  }

  /** Whether all was looked into. */
  static boolean isWhole(Explained found) {
    return found.answers().stream().allMatch(answer -> answer.advice().isWhole());
  }

  /**
   * What was found out.
   *
   * @param stamp of the files of which it holds
   */
  record OfTwo(String stamp, Explained explained) {}
}
