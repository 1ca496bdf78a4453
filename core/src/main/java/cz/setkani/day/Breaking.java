package cz.setkani.day;

import cz.setkani.index.Couple;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The promises that a schedule breaks.
 *
 * @param broken these promises, in the order of rounds and tables
 */
record Breaking(List<Promise> broken) {

  private static final Comparator<Promise> ORDER =
      Comparator.comparing(Promise::told, Meeting.BY_PLACE);

  /** All promises stand. */
  static final Breaking NONE = new Breaking(List.of());

  Breaking {
    broken = broken.stream().sorted(ORDER).toList();
  }

  /** What a schedule of the day breaks. */
  static Breaking of(Promises promises, Schedule schedule) {
    Map<Couple, Meeting> next = new HashMap<>();
    schedule.meetings().forEach(meeting -> next.put(Couple.of(meeting), meeting));
    return new Breaking(
        promises.promises().stream()
            .filter(
                promise ->
                    Optional.ofNullable(next.get(Couple.of(promise.told())))
                        .filter(promise::isKeptBy)
                        .isEmpty())
            .toList());
  }

  /** On how many pages something is broken. */
  int pageCount() {
    return byPages().size();
  }

  /** The pages on which something is broken, those with least first. */
  List<TeamPage> pages() {
    Map<TeamPage, Integer> counts = byPages();
    List<TeamPage> pages = new ArrayList<>(counts.keySet());
    pages.sort(Comparator.comparing(counts::get));
    return pages;
  }

  private Map<TeamPage, Integer> byPages() {
    Map<TeamPage, Integer> counts = new LinkedHashMap<>();
    for (Promise promise : broken) {
      TeamPage.of(promise.told()).forEach(page -> counts.merge(page, 1, Integer::sum));
    }
    return counts;
  }

  /** The same, where everything on some pages is kept. */
  Breaking without(Collection<TeamPage> pages) {
    return new Breaking(
        broken.stream()
            .filter(promise -> TeamPage.of(promise.told()).stream().noneMatch(pages::contains))
            .toList());
  }
}
