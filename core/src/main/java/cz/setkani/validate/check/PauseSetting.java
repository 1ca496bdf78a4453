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

/**
 * Reads the pauses of the day: {@code 4:15,8:30 lunch} is 15 minutes after round 4 and 30 after 8,
 * which are called lunch.
 */
final class PauseSetting {

  /**
   * The pauses that were set, by the round that they follow.
   *
   * @param minutes how long they are
   * @param names what they are called, where that is said
   */
  record Given(Map<Integer, Integer> minutes, Map<Integer, String> names) {

    Given {
      minutes = Map.copyOf(minutes);
      names = Map.copyOf(names);
    }
  }

  /** A spreadsheet that takes a pause for a clock time adds seconds. */
  private static final Pattern PAUSE =
      Pattern.compile("(\\d{1,2}):(\\d{1,3})(?::00)?(?:\\s+\\(?(.*?)\\)?)?");

  private static final int MOST_MINUTES = 240;

  private final GivenSettings given;
  private final Findings findings;

  PauseSetting(GivenSettings given, Findings findings) {
    this.given = given;
    this.findings = findings;
  }

  /** The pauses; empty, with a finding, if they cannot be read. */
  Optional<Given> read(int rounds) {
    Map<Integer, Integer> pauses = new TreeMap<>();
    Map<Integer, String> names = new TreeMap<>();
    Optional<Cell> cell = given.find(Setting.PAUSE);
    if (cell.isEmpty()) {
      return Optional.of(new Given(pauses, names));
    }
    for (String part : cell.get().tidy().split("[,;]")) {
      if (!part.isBlank() && !take(part.strip(), pauses, names)) {
        findings.add(
            FindingCode.PAUSE_NOT_READ,
            cell.get().place(),
            Fact.TEXT.is(cell.get().text()),
            Fact.PART.is(part.strip()));
        return Optional.empty();
      }
    }
    reportUseless(pauses, rounds, cell.get().place());
    return Optional.of(new Given(pauses, names));
  }

  private static boolean take(
      String part, Map<Integer, Integer> pauses, Map<Integer, String> names) {
    Matcher pause = PAUSE.matcher(part);
    if (!pause.matches()) {
      return false;
    }
    int round = Integer.parseInt(pause.group(1));
    int minutes = Integer.parseInt(pause.group(2));
    Optional.ofNullable(pause.group(3))
        .filter(name -> !name.isBlank())
        .ifPresent(name -> names.put(round, name.strip()));
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
