package cz.setkani.whatif;

import cz.setkani.explain.Measures;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Pair;
import cz.setkani.model.Request;
import cz.setkani.model.Schedule;
import cz.setkani.rule.Check;
import cz.setkani.rule.Rule;
import cz.setkani.watch.Watch;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds by trying which single change of an event would let a request be met that a schedule does
 * not meet. Each change is made, and the changed event is scheduled anew at {@link
 * cz.setkani.model.Effort#QUICK} with this request before all others; and the meeting is put into
 * the schedule as it stands, where there is room for it then. Locked meetings of the schedule stay.
 * Requests are counted, by priority; the event's goal and what it guarantees are left aside.
 * Immutable, for several threads.
 */
public final class Proposals {

  private static final Comparator<Proposal> CHEAPEST =
      Comparator.<Proposal, Boolean>comparing(proposal -> !proposal.isLossless())
          .thenComparingLong(Proposal::loss)
          .thenComparing(Proposal::remedy);

  private final Event event;
  private final Schedule schedule;
  private final Tally tally;
  private final Watch watch;

  private Proposals(Event event, Schedule schedule, Tally tally, Watch watch) {
    this.event = event;
    this.schedule = schedule;
    this.tally = tally;
    this.watch = watch;
  }

  /**
   * Proposals for a schedule.
   *
   * @throws IllegalArgumentException if the schedule breaks a rule other than {@link
   *     Rule#REQUESTED}
   */
  public static Proposals of(Event event, Schedule schedule) {
    List<Meeting> locked =
        schedule.meetings().stream()
            .filter(m -> m.locked() || event.over().contains(m.round()))
            .toList();
    Event asItStands = event.countingOnly().withLocked(locked);
    if (Check.faults(asItStands, schedule).stream().anyMatch(f -> f.rule() != Rule.REQUESTED)) {
      throw new IllegalArgumentException("The schedule must obey the rules.");
    }
    Event counting = asItStands.toBuilder().suggesting(false).build();
    return new Proposals(counting, schedule, new Tally(counting, schedule), Watch.silent());
  }

  /** Sets who may end the trying before it is done; told nothing. */
  public Proposals withWatch(Watch newWatch) {
    return new Proposals(event, schedule, tally, newWatch);
  }

  /**
   * All changes that let a request be met: those that lose nothing first, then those that lose
   * least, each in the order of {@link Remedy}; of several limits or stays of one organisation the
   * cheapest. A change of the event is among them only where it is needed: it is enough to add the
   * meeting then, or less is lost than by {@link Remedy#REARRANGE}. None for two that must not be
   * put together. Takes some ten times as long as one quick run of the scheduler.
   *
   * @throws NoSuchElementException if the event has no such request
   */
  public Advice forRequest(Request request) {
    return advice(request, false);
  }

  /**
   * The first of {@linkplain #forRequest all} changes, and what would have to go without any, where
   * that is another one. Takes a few times as long as one quick run of the scheduler, and often
   * only as long as one.
   *
   * @throws NoSuchElementException if the event has no such request
   */
  public Advice cheapestForRequest(Request request) {
    List<Proposal> all = advice(request, true).proposals();
    Stream<Proposal> sacrifice =
        all.stream().skip(1).filter(proposal -> proposal.remedy() == Remedy.GIVE_UP);
    return new Advice(Stream.concat(all.stream().limit(1), sacrifice).toList(), !watch.isOver());
  }

  /**
   * @param isForCheapest whether nothing is tried after the first change that lets the meeting be
   *     added, which loses nothing: all that follow are dearer
   */
  private Advice advice(Request request, boolean isForCheapest) {
    Pair pair =
        event.pairs().stream()
            .filter(p -> p.requests().contains(request))
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("There must be %s.".formatted(request)));
    if (event.forbids(pair.first(), pair.second())) {
      return new Advice(List.of(), true);
    }
    List<Variant> variants = variants(pair, isForCheapest);
    boolean isFirstEnough =
        isForCheapest && !variants.isEmpty() && isAddedBy(variants.get(0), pair);
    Optional<Proposal> rearranged =
        isFirstEnough ? Optional.empty() : proposal(Variant.none(event), pair);
    long lossWithout = rearranged.map(Proposal::loss).orElse(Long.MAX_VALUE);
    Stream<Proposal> changes =
        variants.stream()
            .flatMap(variant -> proposal(variant, pair).stream())
            .filter(p -> p.added().isPresent() || p.loss() < lossWithout);
    Stream<Proposal> sacrifice = new Sacrifice(event, schedule, pair, tally).find().stream();
    Map<List<Object>, Proposal> cheapest = new LinkedHashMap<>();
    Stream.of(changes, sacrifice, rearranged.stream())
        .flatMap(proposals -> proposals)
        .sorted(CHEAPEST)
        .forEach(p -> cheapest.putIfAbsent(List.of(p.remedy(), p.organisation()), p));
    return new Advice(List.copyOf(cheapest.values()), !watch.isOver());
  }

  private List<Variant> variants(Pair pair, boolean isForCheapest) {
    List<Variant> all = Variant.of(event, schedule, pair);
    int first = 0;
    while (isForCheapest && first < all.size() && !isAddedBy(all.get(first), pair)) {
      first++;
    }
    return isForCheapest && first < all.size() ? all.subList(0, first + 1) : all;
  }

  private boolean isAddedBy(Variant variant, Pair pair) {
    return new Experiment(variant.event(), pair).added(schedule).isPresent();
  }

  private Optional<Proposal> proposal(Variant variant, Pair pair) {
    if (watch.isOver()) {
      return Optional.empty();
    }
    Experiment experiment = new Experiment(variant.event(), pair);
    Optional<Meeting> added = experiment.added(schedule);
    Optional<Measures> inserted = added.map(m -> experiment.measures(Experiment.with(schedule, m)));
    return Stream.concat(inserted.stream(), experiment.anew(watch).stream())
        .max(Comparator.comparingLong(Measures::priorityMet))
        .map(best -> proposal(variant, added, best));
  }

  private Proposal proposal(Variant variant, Optional<Meeting> added, Measures best) {
    return new Proposal(
        variant.remedy(),
        variant.organisation(),
        variant.number(),
        variant.stay(),
        List.of(),
        added,
        best.requestsMet(),
        Math.max(0, tally.now().requestsMet() - best.requestsMet()),
        Math.max(0, tally.now().mustMet() - best.mustMet()),
        Math.max(0, tally.now().priorityMet() - best.priorityMet()));
  }
}
