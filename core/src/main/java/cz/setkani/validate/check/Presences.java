package cz.setkani.validate.check;

import cz.setkani.model.Rounds;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.AvailabilityColumn;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.RequestColumn;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.Sheet;
import cz.setkani.validate.value.Availability;
import cz.setkani.validate.value.Clock;
import cz.setkani.validate.value.Windows;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads in which rounds each organisation can have meetings: those that everything allows which is
 * said of it, on the roster, beside its wishes, and in a list of its own. Not for several threads.
 */
public final class Presences {

  private final SessionPlan sessions;
  private final Sheet<AvailabilityColumn> list;
  private final Sheet<RequestColumn> requests;
  private final Findings findings;
  private final Windows windows;
  private final Availability onRoster;
  private final Availability inList;
  private final Availability atWishes;
  private final Map<String, Rounds> elsewhere = new HashMap<>();

  /**
   * @param sessions the sessions for which they may sign up
   * @param roster who takes part
   * @param list when organisations can come, in a file of its own
   * @param requests the wishes, beside which those who ask may say when they can come
   */
  public Presences(
      Clock clock,
      SessionPlan sessions,
      Sheet<OrganisationColumn> roster,
      Sheet<AvailabilityColumn> list,
      Sheet<RequestColumn> requests,
      Findings findings) {
    this.sessions = sessions;
    this.list = list;
    this.requests = requests;
    this.findings = findings;
    windows = new Windows(clock, findings);
    onRoster = new Availability(clock, cells(roster, OrganisationColumn.AVAILABLE), findings);
    inList = new Availability(clock, cells(list, AvailabilityColumn.AVAILABLE), findings);
    atWishes = new Availability(clock, cells(requests, RequestColumn.AVAILABLE), findings);
  }

  private static <C extends Enum<C>> List<Cell> cells(Sheet<C> sheet, C column) {
    return sheet.rows().stream().flatMap(row -> row.find(column).stream()).toList();
  }

  /** Reads what stands elsewhere than on the roster; the names on the roster are known by now. */
  void find(Doubts names) {
    Map<String, Integer> lines = new HashMap<>();
    for (Row<AvailabilityColumn> row : list.rows()) {
      Optional<Cell> cell = row.find(AvailabilityColumn.AVAILABLE);
      row.find(AvailabilityColumn.ORGANISATION)
          .flatMap(names::resolve)
          .filter(name -> cell.isPresent())
          .ifPresent(
              name -> {
                limit(name, inList.read(cell.get()));
                reportAgain(name, lines.put(name, row.place().line()), row);
              });
    }
    Set<List<String>> seen = new LinkedHashSet<>();
    for (Row<RequestColumn> row : requests.rows()) {
      Optional<Cell> cell = row.find(RequestColumn.AVAILABLE);
      row.find(RequestColumn.ORGANISATION)
          .filter(who -> cell.isPresent())
          .flatMap(who -> names.book().resolve(who.text()))
          .filter(name -> seen.add(List.of(name, cell.get().text())))
          .ifPresent(name -> limit(name, atWishes.read(cell.get())));
    }
  }

  private void reportAgain(String name, Integer before, Row<AvailabilityColumn> row) {
    if (before != null) {
      findings.add(
          FindingCode.AVAILABLE_TWICE,
          row.place(),
          Fact.ORGANISATION.is(name),
          Fact.LINE.is(before));
    }
  }

  private void limit(String name, Rounds rounds) {
    elsewhere.merge(name, rounds, Rounds::and);
  }

  /** The rounds in which an organisation can have meetings, whether the event has them or not. */
  Rounds of(String name, Row<OrganisationColumn> row) {
    int before = findings.count();
    Rounds there =
        windows.read(row.find(OrganisationColumn.ARRIVES), row.find(OrganisationColumn.LEAVES));
    Rounds blocked = windows.readList(row.find(OrganisationColumn.BLOCKED_ROUNDS));
    Optional<Rounds> available = row.find(OrganisationColumn.AVAILABLE).map(onRoster::read);
    Optional<Rounds> signedUp =
        row.find(OrganisationColumn.SESSIONS).map(cell -> sessions.named(cell, findings));
    Rounds present =
        Stream.of(available, signedUp, Optional.ofNullable(elsewhere.get(name)))
            .flatMap(Optional::stream)
            .reduce(there.minus(blocked), Rounds::and);
    if (findings.count() == before && windows.inEvent(present).isEmpty()) {
      findings.add(FindingCode.NEVER_PRESENT, row.place(), Fact.ORGANISATION.is(name));
    }
    return present;
  }

  /** Says what was made of numbers that could have been taken for something else. */
  void report() {
    Stream.of(onRoster, inList, atWishes).forEach(Availability::report);
  }
}
