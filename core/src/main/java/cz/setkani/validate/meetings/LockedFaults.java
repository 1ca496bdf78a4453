package cz.setkani.validate.meetings;

import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import cz.setkani.model.Table;
import cz.setkani.model.TableRules;
import cz.setkani.rule.Check;
import cz.setkani.rule.Fault;
import cz.setkani.rule.FaultFact;
import cz.setkani.rule.Rule;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells what the check says of meetings that must stay, each fault with its line. Where two rows
 * clash, that is the later one, and the line of the other is named.
 */
final class LockedFaults {

  private final Event event;
  private final TableRules tables;
  private final Findings findings;

  /** By identity: two rows may hold equal meetings. */
  private final Map<Meeting, Place> places = new IdentityHashMap<>();

  private final Set<Place> atWrongTable = new HashSet<>();

  /**
   * @param event what the meetings are checked against; it holds none of them yet
   */
  LockedFaults(Event event, Findings findings) {
    this.event = event;
    tables = new TableRules(event.tables());
    this.findings = findings;
  }

  /**
   * Checks meetings, in time linear in them and in the event.
   *
   * @param rows where each of them stands
   */
  void check(List<Meeting> meetings, List<SeatedRow> rows) {
    for (int i = 0; i < meetings.size(); i++) {
      places.put(meetings.get(i), rows.get(i).row().place());
    }
    Check.faults(event, new Schedule(meetings)).stream()
        .filter(fault -> fault.rule() == Rule.ONCE || !isOfOnePair(fault))
        .sorted(Comparator.comparingInt(fault -> place(fault).line()))
        .forEach(this::tell);
  }

  /** A pair that stands twice is told as that, whatever else its two rows do to each other. */
  private static boolean isOfOnePair(Fault fault) {
    Meeting meeting = fault.meeting();
    return fault
        .other()
        .filter(other -> other.has(meeting.first()) && other.has(meeting.second()))
        .isPresent();
  }

  private void tell(Fault fault) {
    FindingCode code = code(fault.rule());
    if (code != FindingCode.LOCKED_AT_WRONG_TABLE || atWrongTable.add(place(fault))) {
      findings.add(
          code, place(fault), code.facts().stream().map(f -> f.is(value(f, fault))).toList());
    }
  }

  private static FindingCode code(Rule rule) {
    return switch (rule) {
      case ONE_MEETING_PER_ORGANISATION -> FindingCode.LOCKED_ORGANISATION_TWICE;
      case ONE_MEETING_PER_TABLE -> FindingCode.LOCKED_TABLE_TWICE;
      case OWN_TABLE, FEATURES -> FindingCode.LOCKED_AT_WRONG_TABLE;
      case OPEN_TABLE -> FindingCode.LOCKED_TABLE_CLOSED;
      case PRESENCE -> FindingCode.LOCKED_NOT_PRESENT;
      case SHARED -> FindingCode.LOCKED_SHARED_TWICE;
      case RESOURCE_HOURS -> FindingCode.LOCKED_RESOURCE_AWAY;
      case MAX_MEETINGS -> FindingCode.LOCKED_TOO_MANY;
      case REST -> FindingCode.LOCKED_WITHOUT_REST;
      case ORDER -> FindingCode.LOCKED_OUT_OF_ORDER;
      case WINDOW -> FindingCode.LOCKED_OUTSIDE_WINDOW;
      case ONCE -> FindingCode.LOCKED_PAIR_TWICE;
      case REQUESTED -> FindingCode.LOCKED_NOT_REQUESTED;
      case NEVER_WITH -> FindingCode.LOCKED_NEVER_WITH;
      case SIDES -> FindingCode.LOCKED_WITHIN_SIDE;
      case NEVER_AGAIN -> FindingCode.LOCKED_NEVER_AGAIN;
      case KNOWN, OVER, LOCKED ->
          throw new IllegalArgumentException("No row can break the rule %s.".formatted(rule));
    };
  }

  /** What a finding names, taken from what the fault names. */
  private Object value(Fact fact, Fault fault) {
    return switch (fact) {
      case ORGANISATION -> organisation(fault);
      case OTHER -> fault.meeting().partnerOf(organisation(fault));
      case WANTED ->
          fault
              .findFact(FaultFact.LATER)
              .orElseGet(() -> fault.meeting().partnerOf(organisation(fault)));
      case ROUND -> fault.meeting().round();
      case TABLE -> event.getTable(fault.meeting().table()).name();
      case SHARED -> named(fault, FaultFact.SHARED);
      case SIDE -> named(fault, FaultFact.SIDE);
      case MOST -> named(fault, FaultFact.LIMIT);
      case COUNT -> named(fault, FaultFact.ROUND_COUNT);
      case FILE -> named(fault, FaultFact.SOURCE);
      case EARLIER -> named(fault, FaultFact.EARLIER);
      case RUN, PRESENT, OPEN, WINDOW -> orDash(named(fault, FaultFact.ROUNDS));
      case SUITABLE -> orDash(suitable(fault.meeting()));
      case LINE -> firstLine(fault);
      default -> throw new IllegalArgumentException("No fault names %s.".formatted(fact));
    };
  }

  private static String organisation(Fault fault) {
    return fault.findFact(FaultFact.ORGANISATION).orElse(fault.meeting().first());
  }

  private static String named(Fault fault, FaultFact fact) {
    return fault.findFact(fact).orElseThrow();
  }

  private static String orDash(String list) {
    return list.isEmpty() ? "-" : list;
  }

  private String suitable(Meeting meeting) {
    return tables
        .suitable(event.getOrganisation(meeting.first()), event.getOrganisation(meeting.second()))
        .stream()
        .map(event::getTable)
        .map(Table::name)
        .collect(Collectors.joining(", "));
  }

  private Place place(Fault fault) {
    Place own = places.get(fault.meeting());
    return fault.other().map(places::get).filter(p -> p.line() > own.line()).orElse(own);
  }

  private int firstLine(Fault fault) {
    int own = places.get(fault.meeting()).line();
    return Math.min(own, places.get(fault.other().orElseThrow()).line());
  }
}
