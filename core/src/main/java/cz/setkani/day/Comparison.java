package cz.setkani.day;

import cz.setkani.index.Couple;
import cz.setkani.model.Meeting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what became of each meeting from one edition to the next. */
final class Comparison {

  private static final Comparator<Fate> ORDER =
      Comparator.<Fate, Meeting>comparing(Fate::meeting, Meeting.BY_PLACE)
          .thenComparing(Fate::status);

  private final Promises promises;
  private final Map<Couple, Meeting> next = new HashMap<>();

  private Comparison(Promises promises, List<Meeting> meetings) {
    this.promises = promises;
    meetings.forEach(meeting -> next.put(Couple.of(meeting), meeting));
  }

  /**
   * What is different.
   *
   * @param meetings all meetings of the next edition, told in the order of the roster
   */
  static Changes of(Promises promises, List<Meeting> meetings) {
    return new Comparison(promises, meetings).changes();
  }

  private Changes changes() {
    List<Fate> fates = fates();
    List<Alteration> alterations = Alterations.of(promises, toCome(fates));
    Set<TeamPage> moved = new HashSet<>();
    fates.stream()
        .filter(fate -> fate.status() == Status.MOVED)
        .forEach(fate -> moved.addAll(TeamPage.of(fate.before().orElseThrow())));
    Set<TeamPage> touched = new HashSet<>();
    alterations.forEach(one -> touched.add(new TeamPage(one.organisation(), one.team())));
    return new Changes(
        fates,
        alterations,
        count(fates, Status.STRUCK),
        count(fates, Status.ADDED),
        count(fates, Status.MOVED),
        moved.size(),
        touched.size());
  }

  private List<Fate> fates() {
    Map<Couple, Meeting> added = new HashMap<>(next);
    List<Fate> fates = new ArrayList<>();
    for (Fate struck : promises.struck()) {
      Fate fate = isBack(struck) ? back(struck) : struck;
      fate.after().ifPresent(meeting -> added.remove(Couple.of(meeting)));
      fates.add(fate);
    }
    for (Meeting held : promises.held()) {
      added.remove(Couple.of(held));
      fates.add(held(held));
    }
    for (Promise promise : promises.promises()) {
      added.remove(Couple.of(promise.told()));
      fates.add(fate(promise));
    }
    added.values().stream()
        .map(
            meeting ->
                new Fate(
                    Optional.empty(),
                    Optional.of(meeting),
                    Status.ADDED,
                    Optional.of(Grounds.FILLED)))
        .forEach(fates::add);
    fates.sort(ORDER);
    return fates;
  }

  /** Whether something that could not stay where all else did has its place after all. */
  private boolean isBack(Fate struck) {
    Meeting told = struck.meeting();
    return Optional.ofNullable(next.get(Couple.of(told)))
        .filter(after -> !promises.event().over().contains(told.round()))
        .filter(after -> Promise.isAtTheSameTime(told, after))
        .isPresent();
  }

  private Fate back(Fate struck) {
    Meeting after = next.get(Couple.of(struck.meeting()));
    boolean isAtItsTable = after.table() == struck.meeting().table();
    return new Fate(
        struck.before(),
        Optional.of(after),
        Status.KEPT,
        struck.grounds().filter(grounds -> !isAtItsTable));
  }

  private Fate held(Meeting held) {
    Optional<Meeting> after = Optional.of(next.get(Couple.of(held)));
    return new Fate(Optional.of(held), after, Status.HELD, Optional.empty());
  }

  private Fate fate(Promise promise) {
    Optional<Meeting> told = Optional.of(promise.told());
    Optional<Meeting> after = Optional.ofNullable(next.get(Couple.of(promise.told())));
    if (after.filter(promise::isKeptBy).isEmpty()) {
      return new Fate(told, after, Status.MOVED, Optional.of(Grounds.MADE_ROOM));
    }
    boolean isAtItsTable = after.get().table() == promise.told().table();
    return new Fate(
        told,
        after,
        Status.KEPT,
        isAtItsTable ? Optional.empty() : Optional.of(Grounds.TABLE_LOST));
  }

  private List<Fate> toCome(List<Fate> fates) {
    return fates.stream()
        .filter(fate -> !promises.event().over().contains(fate.meeting().round()))
        .toList();
  }

  private int count(List<Fate> fates, Status status) {
    return (int) toCome(fates).stream().filter(fate -> fate.status() == status).count();
  }
}
