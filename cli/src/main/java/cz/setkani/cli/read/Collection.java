package cz.setkani.cli.read;

import cz.setkani.validate.Cell;
import cz.setkani.validate.FindingCode;
import cz.setkani.validate.Findings;
import cz.setkani.validate.NameBook;
import cz.setkani.validate.Place;
import cz.setkani.validate.RequestColumn;
import cz.setkani.validate.Row;
import cz.setkani.validate.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the answers of several files together: of two answers of one organisation the later counts.
 */
final class Collection {

  private final Findings findings;
  private final Map<String, List<Row<RequestColumn>>> rows = new LinkedHashMap<>();
  private final Set<String> answered = new HashSet<>();
  private boolean isDamaged;

  Collection(Findings findings) {
    this.findings = findings;
  }

  /** Adds the answers of a file to those of earlier files. */
  void add(Sheet<RequestColumn> sheet, NameBook roster) {
    isDamaged |= sheet.isDamaged();
    Map<String, List<Row<RequestColumn>>> here = new LinkedHashMap<>();
    for (Row<RequestColumn> row : sheet.rows()) {
      String who = row.find(RequestColumn.ORGANISATION).map(Cell::text).orElse("");
      Optional<String> known = roster.find(who).or(() -> roster.findMisspelt(who));
      known.ifPresent(answered::add);
      here.computeIfAbsent(known.orElse(NameBook.key(who)), k -> new ArrayList<>()).add(row);
    }
    here.forEach((who, answer) -> replace(who, answer, sheet.file()));
  }

  private void replace(String who, List<Row<RequestColumn>> answer, String file) {
    List<Row<RequestColumn>> before = rows.put(who, answer);
    if (before != null) {
      Place place = before.get(0).place();
      findings.add(FindingCode.ANSWER_IN_LATER_FILE, place, who, file);
    }
  }

  /** All answers that count, as one sheet. */
  Sheet<RequestColumn> sheet(String name) {
    return new Sheet<>(
        name,
        isDamaged ? Sheet.State.DAMAGED : Sheet.State.READ,
        rows.values().stream().flatMap(List::stream).toList());
  }

  Set<String> answered() {
    return answered;
  }
}
