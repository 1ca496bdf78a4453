package cz.setkani.validate.check;

import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Table;
import cz.setkani.model.TableRules;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.value.Windows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Warns of requests that are written as they should be, but can hardly be meant so. */
final class RequestWarnings {

  private static final int MOST_NAMES = 5;

  private final Roster roster;
  private final Windows windows;
  private final List<Table> tables;
  private final TableRules tableRules;
  private final boolean areTablesKnown;
  private final Map<Wish, Request> requests;
  private final Map<Wish, Place> places;
  private final Map<Wish, Place> refused;
  private final Findings findings;
  private final Set<Set<String>> walking = new HashSet<>();
  private final List<Request> withinSides = new ArrayList<>();

  /**
   * @param places where each request stands first
   * @param refused where rows say no that ask for nobody
   */
  RequestWarnings(
      Roster roster,
      Tables tables,
      Windows windows,
      Map<Wish, Request> requests,
      Map<Wish, Place> places,
      Map<Wish, Place> refused,
      Findings findings) {
    this.roster = roster;
    this.windows = windows;
    this.tables = tables.names(roster.teamCount());
    tableRules = new TableRules(this.tables);
    areTablesKnown = tables.state() != Tables.Knowledge.UNKNOWN;
    this.requests = requests;
    this.places = places;
    this.refused = refused;
    this.findings = findings;
  }

  /** Warns of a request that no round can meet; what the other one rules out stays with it. */
  void checkRounds(Request request) {
    Wish wish = new Wish(request.organisation(), request.wants());
    Place place = places.get(wish);
    Organisation who = roster.get(wish.organisation());
    Organisation whom = roster.get(wish.wants());
    Rounds common = windows.inEvent(who.present().and(whom.present()));
    if (who.neverWith().contains(whom.name())) {
      findings.add(
          FindingCode.WANTED_AND_RULED_OUT,
          place,
          Fact.ORGANISATION.is(who.name()),
          Fact.WANTED.is(whom.name()),
          Fact.FILE.is(refused.containsKey(wish) ? refused.get(wish).file() : roster.file()));
    } else if (who.isOnSideOf(whom)) {
      withinSides.add(request);
    } else if (common.and(request.window()).isEmpty()) {
      findings.add(
          FindingCode.REQUEST_IMPOSSIBLE,
          place,
          Fact.ORGANISATION.is(who.name()),
          Fact.WANTED.is(whom.name()));
    } else if (areTablesKnown && tableRules.suitable(who, whom).isEmpty()) {
      findings.add(
          FindingCode.REQUEST_WITHOUT_TABLE,
          place,
          Fact.ORGANISATION.is(who.name()),
          Fact.WANTED.is(whom.name()));
    } else if (areTablesKnown && open(who, whom).and(common).and(request.window()).isEmpty()) {
      String open = open(who, whom).isEmpty() ? "-" : open(who, whom).toString();
      findings.add(
          FindingCode.REQUEST_TABLE_CLOSED,
          place,
          Fact.ORGANISATION.is(who.name()),
          Fact.WANTED.is(whom.name()),
          Fact.OPEN.is(open));
    } else {
      reportWalk(request, who, whom, place);
      checkReverse(wish, place, common.and(request.window()), common);
    }
  }

  private Rounds open(Organisation who, Organisation whom) {
    return windows.inEvent(tableRules.open(tableRules.suitable(who, whom)));
  }

  /** Says at which tables two can meet that both have one: one of them walks to the other. */
  private void reportWalk(Request request, Organisation who, Organisation whom, Place place) {
    boolean areBothResident = who.table().isPresent() && whom.table().isPresent();
    if (!areBothResident
        || who.table().equals(whom.table())
        || !walking.add(Set.of(who.name(), whom.name()))) {
      return;
    }
    Request reverse = requests.get(new Wish(whom.name(), who.name()));
    Rounds possible =
        windows
            .inEvent(who.present().and(whom.present()))
            .and(request.window())
            .and(reverse == null ? request.window() : reverse.window());
    String usable =
        tableRules.suitable(who, whom).stream()
            .sorted()
            .map(number -> tables.get(number - 1))
            .filter(table -> isOwn(table, who) || isOwn(table, whom))
            .filter(table -> !table.open().and(possible).isEmpty())
            .map(Table::name)
            .collect(Collectors.joining(", "));
    if (!usable.isEmpty()) {
      findings.add(
          FindingCode.RESIDENT_WALKS,
          place,
          Fact.ORGANISATION.is(who.name()),
          Fact.OTHER.is(whom.name()),
          Fact.TABLE.is(usable));
    }
  }

  private static boolean isOwn(Table table, Organisation organisation) {
    return organisation.table().filter(table.name()::equals).isPresent();
  }

  /** Warns at the later one of two requests for each other. */
  private void checkReverse(Wish wish, Place place, Rounds possible, Rounds common) {
    Request reverse = requests.get(wish.reversed());
    if (reverse == null || places.get(wish.reversed()).line() > place.line()) {
      return;
    }
    boolean isPossible = !common.and(reverse.window()).isEmpty();
    if (isPossible && possible.and(reverse.window()).isEmpty()) {
      int line = places.get(wish.reversed()).line();
      findings.add(
          FindingCode.WINDOWS_DISJOINT,
          place,
          Fact.ORGANISATION.is(wish.organisation()),
          Fact.WANTED.is(wish.wants()),
          Fact.LINE.is(line));
    }
  }

  /** Sums up the requests for somebody of the own side. */
  void reportWithinSides() {
    withinSides.stream()
        .findFirst()
        .ifPresent(
            first ->
                findings.add(
                    FindingCode.REQUESTS_WITHIN_SIDE,
                    places.get(new Wish(first.organisation(), first.wants())),
                    Fact.ORGANISATION.is(first.organisation()),
                    Fact.WANTED.is(first.wants()),
                    Fact.SIDE.is(roster.get(first.wants()).side().orElseThrow()),
                    Fact.COUNT.is(withinSides.size())));
  }

  /** Sums up who asks for nobody, and for whom nobody asks either. */
  void reportSilent(String file, Set<String> asking, Set<String> wanted) {
    List<String> silent =
        roster.byName().keySet().stream().filter(name -> !asking.contains(name)).toList();
    List<String> alone = silent.stream().filter(name -> !wanted.contains(name)).toList();
    if (!silent.isEmpty()) {
      findings.add(
          FindingCode.ASKED_NOBODY,
          Place.of(file),
          Fact.COUNT.is(silent.size()),
          Fact.ORGANISATIONS.is(first(silent)),
          Fact.MORE.is(Math.max(0, silent.size() - MOST_NAMES)),
          Fact.ALONE_COUNT.is(alone.size()),
          Fact.ALONE.is(first(alone)),
          Fact.ALONE_MORE.is(Math.max(0, alone.size() - MOST_NAMES)));
    }
  }

  private static String first(List<String> names) {
    return NameBook.quoted(names.subList(0, Math.min(MOST_NAMES, names.size())));
  }
}
