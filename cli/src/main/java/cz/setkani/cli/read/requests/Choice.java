package cz.setkani.cli.read.requests;

import static java.util.stream.Collectors.joining;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Chooses what is left alone, and says so where there are several.
 *
 * @param header where the headings stand
 */
record Choice(Place header, Findings findings) {

  /** The first of some lists with anything in it; an empty one, if there is none. */
  @SafeVarargs
  static <T> List<T> best(List<T>... candidates) {
    for (List<T> list : candidates) {
      if (!list.isEmpty()) {
        return list;
      }
    }
    return List.of();
  }

  /**
   * The only one; empty where there is none, and with a finding where there are several.
   *
   * @param several the kind of that finding; it names headings
   * @param column the column that is named in the finding
   */
  <T> Optional<T> only(List<T> candidates, FindingCode several, Function<T, ColumnProfile> column) {
    if (candidates.size() > 1) {
      findings.add(
          several,
          header,
          Fact.HEADINGS.is(
              candidates.stream().map(column).map(ColumnProfile::shown).collect(joining(", "))));
    }
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }
}
