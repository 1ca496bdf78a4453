package cz.setkani.cli.job;

import cz.setkani.Verified;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.words.UnmetAnswer;
import cz.setkani.day.Concessions;
import cz.setkani.explain.Unmet;
import cz.setkani.model.Event;
import cz.setkani.model.Request;
import cz.setkani.validate.Validation;
import cz.setkani.watch.PartsDone;
import cz.setkani.watch.Watch;
import cz.setkani.whatif.Advice;
import cz.setkani.whatif.Proposals;
import java.util.List;
import java.util.Optional;

/** Says why requests of an organisation are not met by a schedule, and what would help. */
public final class ExplainJob implements Job<Explained> {

  private final SourceFile schedule;
  private final EditionFiles.LookedInto lookedInto;
  private final NameInQuestion organisation;
  private final Optional<NameInQuestion> other;

  private ExplainJob(
      SourceFile schedule,
      EditionFiles.LookedInto lookedInto,
      String organisation,
      Optional<String> other) {
    this.schedule = schedule;
    this.lookedInto = lookedInto;
    this.organisation = NameInQuestion.of(organisation, validation().names());
    this.other = other.map(name -> NameInQuestion.of(name, validation().names()));
  }

  /**
   * Reads and checks an event and a schedule of it.
   *
   * @param organisation the name of the one that asks, as somebody wrote it
   * @param other the name of the one that it asks about; if empty, about all its requests
   */
  public static ExplainJob of(
      Input input, SourceFile schedule, String organisation, Optional<String> other) {
    return new ExplainJob(schedule, EditionFiles.of(input).lookInto(schedule), organisation, other);
  }

  /** The same of the last edition; before the day of the schedule among the results. */
  public static ExplainJob of(Input input, String organisation, Optional<String> other) {
    return of(input, EditionFiles.of(input).last(), organisation, other);
  }

  @Override
  public Validation validation() {
    return lookedInto.validation();
  }

  /** The one that asks. */
  public NameInQuestion organisation() {
    return organisation;
  }

  /** The one that it asks about. */
  public Optional<NameInQuestion> other() {
    return other;
  }

  /**
   * {@inheritDoc} Of a schedule that breaks rules nothing is explained.
   *
   * @throws java.util.NoSuchElementException if there is an event and a name is unknown in it
   */
  @Override
  public Optional<Explained> run(Watch watch) {
    return validation().event().map(event -> explain(event, watch));
  }

  private Explained explain(Event event, Watch watch) {
    Verified verified = Verified.of(event, schedule.shown(), validation().schedule(), watch);
    String asking = organisation.known().orElseThrow();
    Optional<String> partner = other.map(name -> name.known().orElseThrow());
    List<Unmet> unmet =
        partner
            .map(name -> between(verified, asking, name))
            .orElseGet(
                () -> verified.explanation().timetables().get(event.position(asking)).unmet());
    return new Explained(
        verified,
        asking,
        partner,
        verified.faults().isEmpty() ? answers(verified, unmet, watch) : List.of());
  }

  /** The request of one of the two for the other that is not met, the first one's own first. */
  private static List<Unmet> between(Verified verified, String one, String two) {
    return List.of(List.of(one, two), List.of(two, one)).stream()
        .flatMap(
            names ->
                verified.explanation().unmet().stream()
                    .filter(u -> u.request().organisation().equals(names.get(0)))
                    .filter(u -> u.request().wants().equals(names.get(1))))
        .limit(1)
        .toList();
  }

  /** About a single request all that would help, about all of somebody the cheapest. */
  private List<UnmetAnswer> answers(Verified verified, List<Unmet> unmet, Watch watch) {
    Proposals proposals = Proposals.of(verified.event(), verified.schedule()).withWatch(watch);
    Optional<Concessions> concessions =
        lookedInto
            .day()
            .map(day -> Concessions.of(day.event(), verified.schedule(), day.standing()))
            .map(all -> all.withWatch(watch));
    PartsDone parts = new PartsDone(watch, unmet.size());
    return unmet.parallelStream()
        .map(
            u ->
                new UnmetAnswer(
                    u,
                    advice(proposals, u.request(), parts),
                    concessions.map(all -> all.forRequest(u.request())).orElse(List.of())))
        .toList();
  }

  private Advice advice(Proposals proposals, Request request, PartsDone parts) {
    Advice advice =
        other.isPresent() ? proposals.forRequest(request) : proposals.cheapestForRequest(request);
    parts.done();
    return advice;
  }
}
