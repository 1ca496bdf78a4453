package cz.setkani.validate.finding;

import cz.setkani.validate.sheet.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Collects findings. Of each kind it keeps the first {@link #MOST_OF_A_KIND} and counts the others,
 * so that a file of a million faults can still be reported. Not for several threads.
 */
public final class Findings {

  /** How many findings of one kind are kept. */
  public static final int MOST_OF_A_KIND = 20_000;

  private final List<Finding> findings = new ArrayList<>();
  private final Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);
  private final Map<FindingCode, Place> last = new EnumMap<>(FindingCode.class);

  /**
   * Adds a finding of these facts.
   *
   * @throws IllegalArgumentException if they are not those of the kind
   */
  public void add(FindingCode code, Place place, Fact.Stated... facts) {
    add(Finding.of(code, place, facts));
  }

  /**
   * Adds a finding of these facts.
   *
   * @throws IllegalArgumentException if they are not those of the kind
   */
  public void add(FindingCode code, Place place, List<Fact.Stated> facts) {
    add(Finding.of(code, place, facts));
  }

  /** Adds a finding. */
  public void add(Finding finding) {
    if (counts.merge(finding.code(), 1, Integer::sum) <= MOST_OF_A_KIND) {
      findings.add(finding);
      last.put(finding.code(), finding.place());
    }
  }

  /** Whether there is a finding of this severity. */
  public boolean has(Severity severity) {
    return counts.keySet().stream().anyMatch(code -> code.severity() == severity);
  }

  /** How many findings were added, kept or not. */
  public int count() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * The findings in the order in which they were added; those not kept are summed up at the end.
   */
  public List<Finding> toList() {
    List<Finding> all = new ArrayList<>(findings);
    counts.forEach(
        (code, count) -> {
          if (count > MOST_OF_A_KIND) {
            String more = Integer.toString(count - MOST_OF_A_KIND);
            all.add(Finding.of(FindingCode.MORE_OF_A_KIND, last.get(code), Fact.MORE.is(more)));
          }
        });
    return all;
  }
}
