package cz.setkani.validate.check;

import cz.setkani.model.Rounds;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.Setting;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the pauses of the day: {@code 4:15,8:30} is 15 minutes after round 4, 30 after 8. */
final class PauseSetting {

  /** A spreadsheet that takes a pause for a clock time adds seconds. */
  private static final Pattern PAUSE = Pattern.compile("(\\d{1,2}):(\\d{1,3})(?::00)?");

  private static final int MOST_MINUTES = 240;

  private final GivenSettings given;
  private final Findings findings;

  PauseSetting(GivenSettings given, Findings findings) {
    this.given = given;
    this.findings = findings;
  }

  /** Minutes by round; empty, with a finding, if they cannot be read. */
  Optional<Map<Integer, Integer>> read(int rounds) {
    Map<Integer, Integer> pauses = new TreeMap<>();
    Optional<Cell> cell = given.find(Setting.PAUSE);
    if (cell.isEmpty()) {
      return Optional.of(pauses);
    }
    for (String part : cell.get().tidy().split("[,;]")) {
      if (!part.isBlank() && !take(part.strip(), pauses)) {
        findings.add(
            FindingCode.PAUSE_NOT_READ,
            cell.get().place(),
            Fact.TEXT.is(cell.get().text()),
            Fact.PART.is(part.strip()));
        return Optional.empty();
      }
    }
    reportUseless(pauses, rounds, cell.get().place());
    return Optional.of(pauses);
  }

  private static boolean take(String part, Map<Integer, Integer> pauses) {
    Matcher pause = PAUSE.matcher(part);
    if (!pause.matches()) {
      return false;
    }
    int round = Integer.parseInt(pause.group(1));
    int minutes = Integer.parseInt(pause.group(2));
    return round >= 1
        && round <= Rounds.MOST
        && minutes >= 1
        && minutes <= MOST_MINUTES
        && pauses.put(round, minutes) == null;
  }

  private void reportUseless(Map<Integer, Integer> pauses, int rounds, Place place) {
    for (int round : pauses.keySet()) {
      if (round >= rounds) {
        findings.add(
            FindingCode.PAUSE_WITHOUT_EFFECT, place, Fact.ROUND.is(round), Fact.ROUNDS.is(rounds));
      }
    }
  }
}
