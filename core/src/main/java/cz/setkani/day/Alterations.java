package cz.setkani.day;

import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells page by page and round by round what is different on paper. */
final class Alterations {

  /** What becomes of one round of a page: of what stood there, and of what comes there. */
  private static final class Line {
    private Optional<Fate> gone = Optional.empty();
    private Optional<Fate> come = Optional.empty();

    private Alteration told(TeamPage page, int round) {
      Fate fate = decisive();
      return new Alteration(
          page.organisation(),
          page.team(),
          round,
          gone.flatMap(Fate::before),
          come.flatMap(Fate::after),
          status(),
          fate.grounds().orElseThrow());
    }

    private Status status() {
      boolean isMoved = gone.or(() -> come).map(Fate::status).orElseThrow() == Status.MOVED;
      return isMoved ? Status.MOVED : come.or(() -> gone).map(Fate::status).orElseThrow();
    }

    /** What went away is why something else comes. */
    private Fate decisive() {
      return gone.or(() -> come).orElseThrow();
    }
  }

  private final Promises promises;
  private final Map<TeamPage, Map<Integer, Line>> lines = new HashMap<>();

  private Alterations(Promises promises) {
    this.promises = promises;
  }

  /**
   * All that is different, in the order of the roster and of the rounds. Who is away in a round is
   * not told of it.
   *
   * @param fates of meetings to come
   */
  static List<Alteration> of(Promises promises, List<Fate> fates) {
    Alterations all = new Alterations(promises);
    fates.stream().filter(fate -> !fate.isAsTold()).forEach(all::add);
    List<Alteration> told = new ArrayList<>();
    promises.event().organisations().forEach(organisation -> all.tell(organisation, told));
    return told;
  }

  private void add(Fate fate) {
    for (Meeting before : fate.before().stream().toList()) {
      TeamPage.of(before).forEach(page -> line(page, before).gone = Optional.of(fate));
    }
    for (Meeting after : fate.after().stream().toList()) {
      TeamPage.of(after).forEach(page -> line(page, after).come = Optional.of(fate));
    }
  }

  private Line line(TeamPage page, Meeting meeting) {
    return lines
        .computeIfAbsent(page, p -> new TreeMap<>())
        .computeIfAbsent(meeting.round(), round -> new Line());
  }

  private void tell(Organisation organisation, List<Alteration> told) {
    for (int team = 1; team <= organisation.teams(); team++) {
      TeamPage page = new TeamPage(organisation.name(), team);
      lines.getOrDefault(page, Map.of()).entrySet().stream()
          .filter(line -> isHere(organisation, line.getKey()))
          .map(line -> line.getValue().told(page, line.getKey()))
          .forEach(told::add);
    }
  }

  private boolean isHere(Organisation organisation, int round) {
    return !promises.away().getOrDefault(organisation.name(), Rounds.NONE).contains(round);
  }
}
