package cz.setkani.cli.job;

import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.words.KnownDay;
import cz.setkani.day.Fit;
import cz.setkani.day.Fitting;
import cz.setkani.day.Slot;
import cz.setkani.model.Event;
import cz.setkani.model.Pair;
import cz.setkani.model.Schedule;
import cz.setkani.validate.Validation;
import cz.setkani.watch.Watch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says where wishes of an organisation could still be met with nobody else moved. */
public final class FitJob implements Job<Fitted> {

  private final DayBook book;
  private final FitQuestion question;
  private final NameInQuestion organisation;
  private final Optional<NameInQuestion> other;

  private FitJob(Input input, Optional<SourceFile> first, FitQuestion question) {
    this.question = question;
    book = DayBook.of(input, first);
    organisation = NameInQuestion.of(question.organisation(), validation().names());
    other = question.other().map(name -> NameInQuestion.of(name, validation().names()));
  }

  /**
   * Reads and checks an event, what happened on the day, and the editions of its programme.
   *
   * @param first the first edition, where it is not kept among the editions yet; if empty, the
   *     programme of the results
   */
  public static FitJob of(Input input, Optional<SourceFile> first, FitQuestion question) {
    return new FitJob(input, first, question);
  }

  @Override
  public Validation validation() {
    return book.validation();
  }

  /** The one that is asked about. */
  public NameInQuestion organisation() {
    return organisation;
  }

  /** The one that it might meet. */
  public Optional<NameInQuestion> other() {
    return other;
  }

  /**
   * {@inheritDoc}
   *
   * @throws java.util.NoSuchElementException if there is an event and a name is unknown in it
   */
  @Override
  public Optional<Fitted> run(Watch watch) {
    return validation().event().map(planned -> fitted(planned, watch));
  }

  private Fitted fitted(Event planned, Watch watch) {
    int from = question.from().orElse(book.lastOpen());
    int open = Math.min(from, validation().journal().dayOf(planned.day()).rounds().size());
    KnownDay now = book.now(open, watch);
    Schedule edition = book.edition(book.last(), watch);
    Fitting fitting = Fitting.of(now.event(), edition, now.standing());
    String one = organisation.known().orElseThrow();
    Optional<String> partner = other.map(name -> name.known().orElseThrow());
    Map<String, List<Slot>> slots = new LinkedHashMap<>();
    partner.ifPresentOrElse(
        name -> slots.put(name, fitting.slots(one, name)),
        () -> fitting.wishes(one).forEach(fit -> slots.put(partner(fit, one), fit.slots())));
    return new Fitted(
        now.event(),
        from,
        one,
        slots,
        partner.flatMap(
            name ->
                edition.meetingsOf(one).stream().filter(meeting -> meeting.has(name)).findFirst()));
  }

  private static String partner(Fit fit, String one) {
    Pair pair = fit.pair();
    return pair.first().equals(one) ? pair.second() : pair.first();
  }
}
