package cz.setkani.validate.check;

import cz.setkani.model.Everybody;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Lists;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.RequestColumn;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.Sheet;
import cz.setkani.validate.value.Windows;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the requests, one after the other; those that stand twice become one. */
public final class RequestsCheck {

  private final Sheet<RequestColumn> sheet;
  private final Roster known;
  private final Tables tables;
  private final Findings findings;
  private final Windows windows;
  private final Map<Wish, Request> requests = new LinkedHashMap<>();
  private final Map<Wish, Place> places = new LinkedHashMap<>();
  private final Set<String> asking = new HashSet<>();
  private final Set<String> wanted = new HashSet<>();
  private final Set<String> ofThemselves = new HashSet<>();
  private final Map<String, Place> blank = new LinkedHashMap<>();
  private final Weights weights;
  private final boolean isOfEverybody;
  private final Map<Wish, Place> refused = new LinkedHashMap<>();
  private int wishes;

  public RequestsCheck(
      Sheet<RequestColumn> sheet, Roster roster, Frame frame, Tables tables, Findings findings) {
    this.tables = tables;
    this.sheet = sheet;
    known = roster;
    this.findings = findings;
    isOfEverybody = frame.isOfEverybody();
    weights = new Weights(frame.rankPoints(), findings);
    windows = new Windows(frame.clock(), findings);
  }

  /** The requests by who asks for whom, in the order of their first rows. */
  public Map<Wish, Request> check() {
    sheet.rows().stream().filter(row -> !row.isBlank()).forEach(this::take);
    weights.report();
    reportRefused();
    RequestWarnings warnings =
        new RequestWarnings(roster(), tables, windows, requests, places, refused, findings);
    requests.values().forEach(warnings::checkRounds);
    warnings.reportWithinSides();
    new OrderWarnings(requests, places, findings).check();
    blank.forEach(this::reportBlank);
    if (isOfEverybody) {
      Everybody.missing(roster().organisations(), requests.values())
          .forEach(r -> requests.put(new Wish(r.organisation(), r.wants()), r));
    } else if (wishes == 0 && sheet.isRead()) {
      findings.add(FindingCode.NO_REQUESTS, Place.of(sheet.file()));
    } else if (sheet.isRead()) {
      warnings.reportSilent(sheet.file(), asking, wanted);
    }
    return requests;
  }

  /** The roster, where those are kept apart of whom a row says that they are not to meet. */
  public Roster roster() {
    return known.keepingApart(refused.keySet());
  }

  /** What rows that say no would ask for, in the order of the rows. */
  public List<Request> refused() {
    return refused.keySet().stream()
        .map(wish -> Request.of(wish.organisation(), wish.wants()))
        .toList();
  }

  private void reportRefused() {
    refused.entrySet().stream()
        .findFirst()
        .ifPresent(
            first ->
                findings.add(
                    FindingCode.REFUSALS_TAKEN,
                    first.getValue(),
                    Fact.ORGANISATION.is(first.getKey().organisation()),
                    Fact.WANTED.is(first.getKey().wants()),
                    Fact.COUNT.is(refused.size())));
  }

  /** Whoever asks for nobody at all is told of in one sentence with the others. */
  private void reportBlank(String organisation, Place place) {
    if (asking.contains(organisation)) {
      findings.add(FindingCode.REQUEST_WITHOUT_WISH, place, Fact.ORGANISATION.is(organisation));
    }
  }

  private void take(Row<RequestColumn> row) {
    Optional<Cell> who = row.find(RequestColumn.ORGANISATION);
    Optional<Cell> whom = row.find(RequestColumn.WANTS);
    if (who.isEmpty()) {
      findings.add(
          FindingCode.REQUEST_WITHOUT_ORGANISATION,
          row.place(),
          Fact.WANTED.is(whom.map(Cell::text).orElse("")));
    }
    Optional<String> organisation = who.flatMap(known::resolve);
    Optional<String> wants = whom.flatMap(known::resolve);
    if (Weights.isRefusal(row)) {
      refuse(organisation, wants, row.place());
      return;
    }
    if (whom.isPresent()) {
      wishes++;
      organisation.ifPresent(asking::add);
      wants.ifPresent(wanted::add);
    } else if (who.isPresent()) {
      organisation.ifPresent(name -> blank.putIfAbsent(name, row.place()));
    }
    int priority = weights.read(row, organisation);
    Rounds window = windows.read(row.find(RequestColumn.EARLIEST), row.find(RequestColumn.LATEST));
    if (organisation.isPresent() && wants.isPresent()) {
      Wish wish = new Wish(organisation.get(), wants.get());
      take(wish, priority, window, after(wish, row), row.place());
    }
  }

  /** Whom the one that asks must meet earlier. */
  private Set<String> after(Wish wish, Row<RequestColumn> row) {
    Set<String> names = new TreeSet<>();
    for (Cell cell : Lists.names(row.find(RequestColumn.AFTER), known.names().book())) {
      known.resolve(cell).ifPresent(names::add);
    }
    for (String own : List.of(wish.organisation(), wish.wants())) {
      if (names.remove(own) && !wish.organisation().equals(wish.wants())) {
        findings.add(
            FindingCode.AFTER_ITSELF,
            row.place(),
            Fact.ORGANISATION.is(wish.organisation()),
            Fact.WANTED.is(wish.wants()),
            Fact.EARLIER.is(own));
      }
    }
    return names;
  }

  private void refuse(Optional<String> organisation, Optional<String> wants, Place place) {
    if (organisation.isPresent() && wants.isPresent() && !organisation.equals(wants)) {
      refused.putIfAbsent(new Wish(organisation.get(), wants.get()), place);
    }
  }

  private void take(Wish wish, int priority, Rounds window, Set<String> after, Place place) {
    if (wish.organisation().equals(wish.wants())) {
      if (ofThemselves.add(wish.organisation())) {
        findings.add(FindingCode.SELF_REQUEST, place, Fact.ORGANISATION.is(wish.organisation()));
      }
      return;
    }
    Request request = new Request(wish.organisation(), wish.wants(), priority, window, after);
    Request before = requests.get(wish);
    if (before == null) {
      requests.put(wish, request);
      places.put(wish, place);
    } else {
      requests.put(wish, both(before, request));
      reportTwice(wish, places.get(wish), place);
    }
  }

  private void reportTwice(Wish wish, Place first, Place place) {
    int isSameRow = first.line() == place.line() ? 1 : 0;
    findings.add(
        FindingCode.REQUEST_TWICE,
        place,
        Fact.ORGANISATION.is(wish.organisation()),
        Fact.WANTED.is(wish.wants()),
        Fact.LINE.is(first.line()),
        Fact.IS_SAME_ROW.is(isSameRow));
  }

  private static Request both(Request one, Request other) {
    Set<String> after = new TreeSet<>(one.after());
    after.addAll(other.after());
    return one.withPriority(Math.max(one.priority(), other.priority()))
        .withWindow(one.window().and(other.window()))
        .withAfter(after);
  }
}
