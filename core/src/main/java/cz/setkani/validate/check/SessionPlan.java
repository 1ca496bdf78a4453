package cz.setkani.validate.check;

import cz.setkani.model.RoundTime;
import cz.setkani.model.Rounds;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The sessions of the event, in the order in which they begin; their rounds are numbered on.
 *
 * @param sessions the sessions; none, where the day is one, or where they cannot be read
 * @param isRead whether nothing is wrong with them
 */
public record SessionPlan(List<Session> sessions, boolean isRead) {

  /** A day that is one session. */
  public static final SessionPlan NONE = new SessionPlan(List.of(), true);

  /** Sessions of which something is wrong. */
  static final SessionPlan UNREAD = new SessionPlan(List.of(), false);

  public SessionPlan {
    sessions = List.copyOf(sessions);
  }

  /** Whether the sessions say when the rounds are. */
  boolean isGiven() {
    return !sessions.isEmpty() || !isRead;
  }

  int roundCount() {
    return sessions.stream().mapToInt(Session::rounds).sum();
  }

  List<RoundTime> times() {
    return sessions.stream().flatMap(session -> session.times().stream()).toList();
  }

  /** What lies between two rounds of one session is no pause. */
  int changeover() {
    return sessions.stream().mapToInt(Session::changeover).max().orElse(0);
  }

  /** The first date, where it is said. */
  Optional<LocalDate> date() {
    return sessions.stream().flatMap(session -> session.date().stream()).findFirst();
  }

  /** Each date after the first one, by its first round. */
  Map<Integer, LocalDate> laterDates() {
    Map<Integer, LocalDate> later = new TreeMap<>();
    for (Session session : sessions) {
      session
          .date()
          .filter(date -> !date().equals(Optional.of(date)) && !later.containsValue(date))
          .ifPresent(date -> later.put(of(session).stream().min().orElseThrow(), date));
    }
    return later;
  }

  private Rounds of(Session session) {
    int before = sessions.stream().takeWhile(one -> one != session).mapToInt(Session::rounds).sum();
    return Rounds.range(before + 1, before + session.rounds());
  }

  /** The last rounds of all sessions but the last one. */
  Rounds ends() {
    return Rounds.of(
        sessions.stream()
            .mapToInt(session -> of(session).stream().max().orElseThrow())
            .filter(round -> round < roundCount())
            .toArray());
  }

  /** How many tables there are in the rounds of each session that says so, as a setting says it. */
  Optional<String> tables(Optional<String> usual) {
    List<String> said =
        sessions.stream()
            .filter(session -> session.tables().isPresent())
            .map(session -> range(of(session)) + ": " + session.tables().get())
            .toList();
    boolean isForAll = said.size() == sessions.size();
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(
            (isForAll ? "" : usual.map(count -> count + ", ").orElse(""))
                + String.join(", ", said));
  }

  private static String range(Rounds rounds) {
    int first = rounds.stream().min().orElseThrow();
    return first + "-" + (first + rounds.size() - 1);
  }

  /** The rounds of the sessions that a cell names; all, with a finding, if one is not known. */
  Rounds named(Cell cell, Findings findings) {
    Rounds rounds = Rounds.NONE;
    for (Cell part : Lists.split(Optional.of(cell), "[,;|\n]")) {
      Optional<Session> session =
          sessions.stream()
              .filter(one -> Names.key(one.name()).equals(Names.key(part.text())))
              .findFirst();
      if (session.isEmpty()) {
        reportUnknown(part, findings);
        return Rounds.first(Rounds.MOST);
      }
      rounds = rounds.or(of(session.get()));
    }
    return rounds;
  }

  private void reportUnknown(Cell part, Findings findings) {
    if (isRead) {
      findings.add(
          FindingCode.SESSION_UNKNOWN,
          part.place(),
          Fact.TEXT.is(part.text()),
          Fact.NEAR_COUNT.is(sessions.size()),
          Fact.NEAR.is(NameBook.quoted(sessions.stream().map(Session::name).toList())));
    }
  }
}
