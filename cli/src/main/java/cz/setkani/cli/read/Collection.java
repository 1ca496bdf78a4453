package cz.setkani.cli.read;

import cz.setkani.cli.read.requests.Answer;
import cz.setkani.cli.read.requests.WishSheet;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.RequestColumn;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.Sheet;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the answers of several files together: of two answers of one organisation the later counts,
 * or, where nobody knows when they were given, that of the later file.
 */
final class Collection {

  private final NameBook roster;
  private final Findings findings;
  private final Map<String, Answer<List<Row<RequestColumn>>>> answers = new LinkedHashMap<>();
  private final Set<String> answered = new HashSet<>();
  private boolean isDamaged;

  Collection(NameBook roster, Findings findings) {
    this.roster = roster;
    this.findings = findings;
  }

  /** Adds the answers of a file, if they could be read, to those of earlier files. */
  void add(Optional<WishSheet> sheet) {
    isDamaged |= sheet.isEmpty();
    sheet.ifPresent(this::add);
  }

  private void add(WishSheet sheet) {
    Map<String, List<Row<RequestColumn>>> here = new LinkedHashMap<>();
    for (Row<RequestColumn> row : sheet.rows()) {
      String who = row.find(RequestColumn.ORGANISATION).map(Cell::text).orElse("");
      Optional<String> known = roster.resolve(who);
      known.ifPresent(answered::add);
      here.computeIfAbsent(known.orElse(NameBook.key(who)), k -> new ArrayList<>()).add(row);
    }
    here.forEach((who, rows) -> add(who, new Answer<>(time(rows, sheet), rows)));
  }

  private static Optional<LocalDateTime> time(List<Row<RequestColumn>> rows, WishSheet sheet) {
    return rows.stream()
        .flatMap(row -> Optional.ofNullable(sheet.times().get(row.place().line())).stream())
        .max(LocalDateTime::compareTo);
  }

  private void add(String who, Answer<List<Row<RequestColumn>>> answer) {
    Answer<List<Row<RequestColumn>>> before = answers.get(who);
    Answer<List<Row<RequestColumn>>> counting = before == null ? answer : before.orLater(answer);
    answers.put(who, counting);
    if (before != null) {
      Answer<List<Row<RequestColumn>>> other = counting == before ? answer : before;
      findings.add(
          FindingCode.ANSWER_IN_LATER_FILE,
          other.content().get(0).place(),
          Fact.ORGANISATION.is(who),
          Fact.FILE.is(counting.content().get(0).place().file()),
          Fact.BY_TIME.is(before.isTimed(answer) ? 1 : 0));
    }
  }

  /** All answers that count, as one sheet. */
  Sheet<RequestColumn> sheet(String name) {
    return new Sheet<>(
        name,
        isDamaged ? Sheet.State.DAMAGED : Sheet.State.READ,
        answers.values().stream().flatMap(answer -> answer.content().stream()).toList());
  }

  /** Those of the roster who gave an answer. */
  Set<String> answered() {
    return answered;
  }

  /** Those of the roster who wish for somebody. */
  Set<String> wishing() {
    Set<String> wishing = new HashSet<>();
    answers.forEach(
        (who, answer) -> {
          if (answer.content().stream().anyMatch(r -> r.find(RequestColumn.WANTS).isPresent())) {
            wishing.add(who);
          }
        });
    return wishing;
  }
}
