package cz.setkani.cli.read;

import cz.setkani.cli.read.requests.Answer;
import cz.setkani.cli.read.requests.WishSheet;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.RequestColumn;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.Sheet;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
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

  /**
   * What one organisation answered.
   *
   * @param rows its wishes
   * @param form what else it says of itself
   */
  private record Given(List<Row<RequestColumn>> rows, Map<OrganisationColumn, Cell> form) {

    Place place() {
      return rows.get(0).place();
    }
  }

  private final NameBook roster;
  private final Findings findings;
  private final Set<Place> faulty;
  private final Set<Place> lines = new HashSet<>();
  private final Map<String, Answer<Given>> answers = new LinkedHashMap<>();
  private final Set<String> answered = new HashSet<>();
  private boolean isDamaged;

  /**
   * @param faulty lines of answers that are left out
   */
  Collection(NameBook roster, Findings findings, Set<Place> faulty) {
    this.roster = roster;
    this.findings = findings;
    this.faulty = faulty;
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
      lines.add(row.place());
      here.computeIfAbsent(known.orElse(NameBook.key(who)), k -> new ArrayList<>()).add(row);
    }
    here.forEach(
        (who, rows) -> {
          if (rows.stream().anyMatch(row -> faulty.contains(row.place()))) {
            reportSkipped(rows);
          } else {
            roster.resolve(who).ifPresent(answered::add);
            Map<OrganisationColumn, Cell> form = new EnumMap<>(OrganisationColumn.class);
            form.putAll(here.size() == 1 ? sheet.form() : Map.of());
            List<Cell> available = available(rows);
            if (available.size() == 1) {
              form.put(OrganisationColumn.AVAILABLE, available.get(0));
            }
            add(who, new Answer<>(time(rows, sheet), new Given(rows, form)));
          }
        });
  }

  /** When somebody can come, each that is said differently. */
  private static List<Cell> available(List<Row<RequestColumn>> rows) {
    Map<String, Cell> different = new LinkedHashMap<>();
    rows.forEach(
        row ->
            row.find(RequestColumn.AVAILABLE)
                .ifPresent(cell -> different.putIfAbsent(cell.tidy(), cell)));
    return List.copyOf(different.values());
  }

  private void reportSkipped(List<Row<RequestColumn>> rows) {
    Row<RequestColumn> first = rows.get(0);
    findings.add(
        FindingCode.ANSWER_SKIPPED,
        first.place(),
        Fact.ORGANISATION.is(first.find(RequestColumn.ORGANISATION).map(Cell::tidy).orElse("")),
        Fact.WHY.is(1));
  }

  private static Optional<LocalDateTime> time(List<Row<RequestColumn>> rows, WishSheet sheet) {
    return rows.stream()
        .flatMap(row -> Optional.ofNullable(sheet.times().get(row.place().line())).stream())
        .max(LocalDateTime::compareTo);
  }

  private void add(String who, Answer<Given> answer) {
    Answer<Given> before = answers.get(who);
    Answer<Given> counting = before == null ? answer : before.orLater(answer);
    answers.put(who, counting);
    if (before != null) {
      Answer<Given> other = counting == before ? answer : before;
      findings.add(
          FindingCode.ANSWER_IN_LATER_FILE,
          other.content().place(),
          Fact.ORGANISATION.is(who),
          Fact.FILE.is(counting.content().place().file()),
          Fact.BY_TIME.is(before.isTimed(answer) ? 1 : 0));
    }
  }

  /** All answers that count, as one sheet. */
  Sheet<RequestColumn> sheet(String name) {
    return new Sheet<>(
        name,
        isDamaged ? Sheet.State.DAMAGED : Sheet.State.READ,
        answers.values().stream().flatMap(answer -> answer.content().rows().stream()).toList());
  }

  /** The lines of all answers, also of those that do not count. */
  Set<Place> lines() {
    return lines;
  }

  /** Those of the roster who gave an answer. */
  Set<String> answered() {
    return answered;
  }

  /** When those of the roster can come, as far as they say so beside their wishes. */
  Map<String, List<String>> available() {
    Map<String, List<String>> available = new LinkedHashMap<>();
    answers.forEach(
        (who, answer) -> {
          List<Cell> cells = available(answer.content().rows());
          if (answered.contains(who) && !cells.isEmpty()) {
            available.put(who, cells.stream().map(Cell::tidy).toList());
          }
        });
    return available;
  }

  /** What those of the roster say of themselves, in the order of their answers. */
  Map<String, Map<OrganisationColumn, Cell>> forms() {
    Map<String, Map<OrganisationColumn, Cell>> forms = new LinkedHashMap<>();
    answers.forEach(
        (who, answer) -> {
          if (answered.contains(who) && !answer.content().form().isEmpty()) {
            forms.put(who, answer.content().form());
          }
        });
    return forms;
  }

  /** Those of the roster who wish for somebody. */
  Set<String> wishing() {
    Set<String> wishing = new HashSet<>();
    answers.forEach(
        (who, answer) -> {
          if (answer.content().rows().stream()
              .anyMatch(r -> r.find(RequestColumn.WANTS).isPresent())) {
            wishing.add(who);
          }
        });
    return wishing;
  }
}
