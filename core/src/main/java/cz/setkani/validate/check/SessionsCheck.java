package cz.setkani.validate.check;

import cz.setkani.model.Rounds;
import cz.setkani.model.Table;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.SessionColumn;
import cz.setkani.validate.sheet.Setting;
import cz.setkani.validate.sheet.Sheet;
import cz.setkani.validate.value.Dates;
import cz.setkani.validate.value.Numbers;
import cz.setkani.validate.value.SheetDamage;
import cz.setkani.validate.value.Values;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the sessions of the event, which stand for the settings of when its rounds are. Not for
 * several threads.
 */
public final class SessionsCheck {

  private static final int USUAL_MINUTES = 15;
  private static final int MOST_MINUTES = 240;
  private static final List<Setting> REPLACED =
      List.of(
          Setting.DATE,
          Setting.START,
          Setting.ROUNDS,
          Setting.ROUND_MINUTES,
          Setting.CHANGEOVER_MINUTES,
          Setting.PAUSE);

  private record Read(Session session, Row<SessionColumn> row) {}

  private final Sheet<SessionColumn> sheet;
  private final GivenSettings given;
  private final Findings findings;
  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<LocalDate> dates = new LinkedHashSet<>();

  public SessionsCheck(Sheet<SessionColumn> sheet, GivenSettings given, Findings findings) {
    this.sheet = sheet;
    this.given = given;
    this.findings = findings;
  }

  public SessionPlan check() {
    if (sheet.isDamaged()) {
      return SessionPlan.UNREAD;
    }
    if (sheet.rows().isEmpty()) {
      return SessionPlan.NONE;
    }
    int before = findings.count();
    List<Read> read = new ArrayList<>();
    sheet.rows().forEach(row -> read(row).ifPresent(one -> read.add(new Read(one, row))));
    List<Read> sessions =
        dated(read).stream().sorted(Comparator.comparing(Read::session, Session.BY_TIME)).toList();
    checkOrder(sessions);
    boolean isRead = findings.count() == before;
    REPLACED.forEach(this::reportReplaced);
    List<Session> all = sessions.stream().map(Read::session).toList();
    return isRead ? new SessionPlan(all, true) : SessionPlan.UNREAD;
  }

  private void reportReplaced(Setting setting) {
    given
        .find(setting)
        .ifPresent(
            cell ->
                findings.add(
                    FindingCode.SETTING_OF_SESSIONS,
                    cell.place(),
                    Fact.SETTING.is(given.name(setting)),
                    Fact.FILE.is(sheet.file())));
  }

  private Optional<Session> read(Row<SessionColumn> row) {
    Optional<String> name = needed(row, SessionColumn.SESSION).map(Cell::tidy);
    name.ifPresent(n -> reportTwice(n, row));
    Optional<LocalDate> date = row.find(SessionColumn.DATE).flatMap(this::date);
    Optional<LocalTime> start = needed(row, SessionColumn.START).flatMap(this::time);
    Optional<Integer> rounds =
        needed(row, SessionColumn.ROUNDS)
            .flatMap(c -> Numbers.read(c, c.place().column(), 1, Rounds.MOST, findings));
    int minutes = number(row, SessionColumn.ROUND_MINUTES, 1, MOST_MINUTES).orElse(USUAL_MINUTES);
    int changeover = number(row, SessionColumn.CHANGEOVER_MINUTES, 0, MOST_MINUTES).orElse(0);
    Optional<Integer> tables = number(row, SessionColumn.TABLES, 1, Table.MOST);
    return name.isPresent() && start.isPresent() && rounds.isPresent()
        ? Optional.of(
            new Session(name.get(), date, start.get(), rounds.get(), minutes, changeover, tables))
        : Optional.empty();
  }

  private Optional<Cell> needed(Row<SessionColumn> row, SessionColumn column) {
    Optional<Cell> cell = row.find(column);
    if (cell.isEmpty()) {
      findings.add(
          FindingCode.SESSION_CELL_MISSING,
          row.place(),
          Fact.ENGLISH.is(column.english()),
          Fact.CZECH.is(column.czech()));
    }
    return cell;
  }

  private void reportTwice(String name, Row<SessionColumn> row) {
    Integer before = lines.putIfAbsent(Names.key(name), row.place().line());
    if (before != null) {
      findings.add(
          FindingCode.SESSION_TWICE, row.place(), Fact.SESSION.is(name), Fact.LINE.is(before));
    }
  }

  private Optional<LocalTime> time(Cell cell) {
    Optional<LocalTime> time = Values.time(cell.text());
    if (time.isEmpty()) {
      findings.add(
          FindingCode.TIME_NOT_READ,
          cell.place(),
          Stream.concat(
                  Stream.of(Fact.TEXT.is(cell.text())),
                  SheetDamage.factsOfTime(cell.text()).stream())
              .toList());
    }
    return time;
  }

  private Optional<Integer> number(
      Row<SessionColumn> row, SessionColumn column, int least, int most) {
    return row.find(column)
        .flatMap(c -> Numbers.read(c, c.place().column(), least, most, findings));
  }

  /** The date, where it is said; of several that can be meant, one of another session. */
  private Optional<LocalDate> date(Cell cell) {
    List<LocalDate> possible = Dates.read(cell.text());
    if (possible.isEmpty()) {
      findings.add(
          FindingCode.DATE_NOT_READ,
          cell.place(),
          Stream.concat(
                  Stream.of(Fact.TEXT.is(cell.text())),
                  SheetDamage.factsOfDate(cell.text()).stream())
              .toList());
    }
    Optional<LocalDate> date =
        possible.stream()
            .filter(dates::contains)
            .findFirst()
            .or(() -> possible.stream().findFirst());
    date.ifPresent(dates::add);
    return date;
  }

  /** Where there are several dates, each session must say its own; else all have the one. */
  private List<Read> dated(List<Read> sessions) {
    if (dates.size() > 1) {
      sessions.forEach(read -> needed(read.row(), SessionColumn.DATE));
      return sessions;
    }
    Optional<LocalDate> only = dates.stream().findFirst();
    return sessions.stream().map(read -> new Read(read.session().on(only), read.row())).toList();
  }

  private void checkOrder(List<Read> sessions) {
    int count = sessions.stream().mapToInt(read -> read.session().rounds()).sum();
    if (count > Rounds.MOST) {
      findings.add(
          FindingCode.SESSIONS_TOO_LONG,
          Place.of(sheet.file()),
          Fact.COUNT.is(count),
          Fact.MOST.is(Rounds.MOST));
    }
    for (int i = 0; i < sessions.size(); i++) {
      Session one = sessions.get(i).session();
      Place place = sessions.get(i).row().place();
      if (one.fitting() < one.rounds()) {
        findings.add(
            FindingCode.DAY_TOO_LONG,
            place,
            Fact.ROUNDS.is(one.rounds()),
            Fact.START.is(one.start()),
            Fact.FITTING.is(one.fitting()));
      } else if (i + 1 < sessions.size()
          && sessions.get(i + 1).session().date().equals(one.date())
          && sessions.get(i + 1).session().start().isBefore(one.end())) {
        findings.add(
            FindingCode.SESSION_TOO_EARLY,
            sessions.get(i + 1).row().place(),
            Fact.SESSION.is(sessions.get(i + 1).session().name()),
            Fact.OTHER.is(one.name()),
            Fact.TIME.is(one.end()));
      }
    }
  }
}
