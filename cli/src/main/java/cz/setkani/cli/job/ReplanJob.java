package cz.setkani.cli.job;

import cz.setkani.Verified;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.day.Obstacle;
import cz.setkani.journal.Happening;
import cz.setkani.model.Event;
import cz.setkani.validate.Validation;
import cz.setkani.watch.Watch;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes the next edition of a programme, from the last one and what happened since. */
public final class ReplanJob implements Job<Replanned> {

  private final ReplanSettings settings;
  private final JournalInHand journal;
  private final DayBook book;

  private ReplanJob(Input input, Optional<SourceFile> first, ReplanSettings settings) {
    this.settings = settings;
    journal = JournalInHand.of(input);
    book = DayBook.of(input, first);
  }

  /**
   * Reads and checks an event, what happened on the day, and the editions of its programme.
   *
   * @param first the first edition, where it is not kept among the editions yet; if empty, the
   *     programme of the results
   */
  public static ReplanJob of(Input input, Optional<SourceFile> first, ReplanSettings settings) {
    return new ReplanJob(input, first, settings);
  }

  @Override
  public Validation validation() {
    return book.validation();
  }

  @Override
  public Optional<Replanned> run(Watch watch) {
    return book.validation().event().map(event -> replan(event, watch));
  }

  /** Whether a time was said that several dates have. */
  public boolean isTimeOfSeveralDates() {
    return settings.now().isPresent()
        && book.validation().event().filter(e -> e.day().dates().size() > 1).isPresent();
  }

  private Replanned replan(Event planned, Watch watch) {
    boolean isAsked = settings.pages() > 0 || settings.isFrontier();
    if (!hasNews() && !isAsked) {
      return nothingNew(watch);
    }
    OptionalInt firstOpen = settings.firstOpen(book.validation().journal(), planned.day());
    if (firstOpen.isEmpty()) {
      return new Replanned.TooLate();
    }
    Optional<Verified> last = book.verified(watch);
    return last.filter(verified -> !verified.faults().isEmpty())
        .<Replanned>map(Replanned.Broken::new)
        .orElseGet(() -> planned(firstOpen.getAsInt(), watch));
  }

  private boolean hasNews() {
    return book.validation().journal().hasNews();
  }

  private Replanned nothingNew(Watch watch) {
    EditionsOut missing = book.missing(watch);
    return new Replanned.NothingNew(book.last(), book.last() == 1 ? missing.unbegun() : missing);
  }

  private Replanned planned(int firstOpen, Watch watch) {
    Happening.Edition noted = settings.edition(book.last() + 1, firstOpen);
    if (settings.isFrontier()) {
      return new Replanned.PagesWeighed(book.frontier(noted, watch));
    }
    List<Obstacle> obstacles = book.obstacles(firstOpen, watch);
    if (!obstacles.isEmpty()) {
      return new Replanned.Blocked(book.next(noted, watch), obstacles);
    }
    NextEdition next = book.next(noted, watch);
    return hasNews() || !next.replan().changes().isNone()
        ? new Replanned.Planned(next, noted, book.missing(watch).with(next), journal)
        : nothingNew(watch);
  }
}
