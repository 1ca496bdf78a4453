package cz.setkani.validate;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import cz.setkani.rule.Check;
import cz.setkani.rule.Fault;
import cz.setkani.rule.Rule;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Severity;
import cz.setkani.validate.sheet.ScheduleRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is said of meetings that stay is what the independent check says of a schedule of them. */
class LockedLawTest {

  private static final Map<Rule, FindingCode> TOLD_AS = new EnumMap<>(Rule.class);

  static {
    TOLD_AS.put(Rule.ONE_MEETING_PER_ORGANISATION, FindingCode.LOCKED_ORGANISATION_TWICE);
    TOLD_AS.put(Rule.ONE_MEETING_PER_TABLE, FindingCode.LOCKED_TABLE_TWICE);
    TOLD_AS.put(Rule.OWN_TABLE, FindingCode.LOCKED_AT_WRONG_TABLE);
    TOLD_AS.put(Rule.FEATURES, FindingCode.LOCKED_AT_WRONG_TABLE);
    TOLD_AS.put(Rule.OPEN_TABLE, FindingCode.LOCKED_TABLE_CLOSED);
    TOLD_AS.put(Rule.PRESENCE, FindingCode.LOCKED_NOT_PRESENT);
    TOLD_AS.put(Rule.SHARED, FindingCode.LOCKED_SHARED_TWICE);
    TOLD_AS.put(Rule.RESOURCE_HOURS, FindingCode.LOCKED_RESOURCE_AWAY);
    TOLD_AS.put(Rule.MAX_MEETINGS, FindingCode.LOCKED_TOO_MANY);
    TOLD_AS.put(Rule.REST, FindingCode.LOCKED_WITHOUT_REST);
    TOLD_AS.put(Rule.ORDER, FindingCode.LOCKED_OUT_OF_ORDER);
    TOLD_AS.put(Rule.WINDOW, FindingCode.LOCKED_OUTSIDE_WINDOW);
    TOLD_AS.put(Rule.ONCE, FindingCode.LOCKED_PAIR_TWICE);
    TOLD_AS.put(Rule.REQUESTED, FindingCode.LOCKED_NOT_REQUESTED);
    TOLD_AS.put(Rule.NEVER_WITH, FindingCode.LOCKED_NEVER_WITH);
    TOLD_AS.put(Rule.NEVER_AGAIN, FindingCode.LOCKED_NEVER_AGAIN);
    TOLD_AS.put(Rule.SIDES, FindingCode.LOCKED_WITHIN_SIDE);
  }

  private static final String[] NAMES = {"Alfa", "Beta", "Gama", "Delta", "Eta"};

  /** Five organisations, six rounds and three tables, with a bit of every rule. */
  private static Typed typed(SplittableRandom random) {
    List<String> roster = new ArrayList<>();
    for (String name : NAMES) {
      boolean isParted = random.nextInt(4) == 0;
      String people = isParted ? "2" : random.nextInt(3) == 0 ? "Eva" : "";
      String blocked = random.nextInt(3) == 0 ? "" + (1 + random.nextInt(6)) : "";
      String most = random.nextInt(4) == 0 ? "1" : "";
      String table = !isParted && random.nextInt(4) == 0 ? "" + (1 + random.nextInt(3)) : "";
      String needs = table.isEmpty() && random.nextInt(4) == 0 ? "quiet" : "";
      String resource = random.nextInt(3) == 0 ? "UA" : "";
      String never = random.nextInt(6) == 0 ? other(name, random) : "";
      String side = random.nextInt(4) == 0 ? "buyers" : "";
      roster.add(
          String.join(
              ";",
              name,
              "",
              people,
              "",
              "",
              blocked,
              most,
              table,
              needs,
              isParted ? "2" : "1",
              resource,
              never,
              "",
              side));
    }
    List<String> requests = new ArrayList<>();
    for (String name : NAMES) {
      String wanted = other(name, random);
      String earliest = random.nextInt(3) == 0 ? "" + (1 + random.nextInt(6)) : "";
      String after = random.nextInt(3) == 0 ? other(name, random) : "";
      requests.add(String.join(";", name, wanted, "", earliest, "", after));
    }
    return Typed.ring()
        .settings(
            "rounds;6",
            "changeover_minutes;5",
            "pause;3:10",
            "max_in_a_row;2",
            "between_sides;yes",
            "history;never")
        .organisations(roster.toArray(String[]::new))
        .history("2025.csv", "Alfa;Beta", "Gama;Eta")
        .resources(
            roster.stream()
                .filter(row -> row.contains(";UA;"))
                .limit(1)
                .map(r -> "UA;1-4")
                .toArray(String[]::new))
        .tables("1;quiet", "2;;1-4", "3;quiet")
        .more(requests.toArray(String[]::new));
  }

  private static String other(String name, SplittableRandom random) {
    String other = NAMES[random.nextInt(NAMES.length)];
    return other.equals(name) ? other(name, random) : other;
  }

  private static String[] rows(SplittableRandom random) {
    List<String> rows = new ArrayList<>();
    for (int i = random.nextInt(8); i >= 0; i--) {
      String first = NAMES[random.nextInt(NAMES.length)];
      int round = 1 + random.nextInt(6);
      int table = 1 + random.nextInt(3);
      rows.add(round + ";" + table + ";" + first + ";" + other(first, random) + ";yes");
    }
    return rows.toArray(String[]::new);
  }

  @Test
  void meetingsThatStayAreFaultyWhereTheCheckSaysSo() {
    Set<FindingCode> seen = EnumSet.noneOf(FindingCode.class);
    for (long seed = 0; seed < 200; seed++) {
      Typed typed = typed(new SplittableRandom(seed));
      String[] rows = rows(new SplittableRandom(~seed));
      Validation given = typed.schedule(rows).validation();
      Event event = given.event().orElseThrow();
      List<Meeting> meetings = given.schedule().stream().map(ScheduleRow::meeting).toList();
      Set<Rule> broken =
          Check.faults(event, new Schedule(meetings)).stream()
              .filter(fault -> fault.rule() == Rule.ONCE || !isOfOnePair(fault))
              .map(Fault::rule)
              .collect(Collectors.toSet());

      Validation kept = typed(new SplittableRandom(seed)).keep(rows).validation();

      assertThat(kept.event().isEmpty())
          .as("seed %d: %s, %s", seed, List.of(rows), broken)
          .isEqualTo(broken.stream().anyMatch(rule -> rule != Rule.REQUESTED));
      Set<FindingCode> told = told(kept);
      assertThat(told).as("seed %d: %s", seed, List.of(rows)).isEqualTo(codes(broken));
      seen.addAll(told);
    }
    assertThat(seen).containsAll(new HashSet<>(TOLD_AS.values()));
  }

  /** That a pair stands twice says already that its two rows clash in everything they share. */
  private static boolean isOfOnePair(Fault fault) {
    return fault.other().filter(other -> pair(other).equals(pair(fault.meeting()))).isPresent();
  }

  private static Set<String> pair(Meeting meeting) {
    return Set.of(meeting.first(), meeting.second());
  }

  private static Set<FindingCode> codes(Set<Rule> rules) {
    return rules.stream().map(TOLD_AS::get).collect(Collectors.toSet());
  }

  private static Set<FindingCode> told(Validation validation) {
    return validation.findings().stream()
        .filter(
            finding ->
                finding.severity() == Severity.CONTRADICTION
                    || finding.code() == FindingCode.LOCKED_NOT_REQUESTED)
        .map(Finding::code)
        .collect(Collectors.toSet());
  }
}
