package cz.setkani.validate.check;

import cz.setkani.model.Organisation;
import cz.setkani.model.ResourceHours;
import cz.setkani.model.Rounds;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.ResourceColumn;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.Sheet;
import cz.setkani.validate.value.Availability;
import cz.setkani.validate.value.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the meetings of organisations occupy besides, and when it can be had. */
public final class Resources {

  private static final int MOST_SHOWN = 3;

  private final Map<String, String> byKey = new TreeMap<>();
  private final NameBook book;
  private final Findings findings;

  /** The resources that somebody on the roster needs. */
  public Resources(Roster roster, Findings findings) {
    this.findings = findings;
    roster.organisations().stream()
        .map(Organisation::resources)
        .forEach(all -> all.forEach(one -> byKey.putIfAbsent(Names.key(one), one)));
    book = NameBook.of(byKey.values());
  }

  /** The resource that a cell names; a finding, with guesses, if nobody needs such a one. */
  public Optional<String> find(Cell cell, Findings heard) {
    Optional<String> resource = Optional.ofNullable(byKey.get(Names.key(cell.text())));
    if (resource.isEmpty()) {
      List<String> near = new ArrayList<>(book.near(cell.text()));
      byKey.values().stream()
          .filter(one -> !near.contains(one))
          .limit(MOST_SHOWN - Math.min(MOST_SHOWN, near.size()))
          .forEach(near::add);
      heard.add(
          FindingCode.RESOURCE_UNKNOWN,
          cell.place(),
          Fact.RESOURCE.is(cell.text()),
          Fact.NEAR_COUNT.is(near.size()),
          Fact.NEAR.is(NameBook.quoted(near)));
    }
    return resource;
  }

  /** When resources can be had, as far as it is said. */
  public ResourceHours hours(Sheet<ResourceColumn> sheet, Clock clock) {
    List<Cell> cells =
        sheet.rows().stream().flatMap(row -> row.find(ResourceColumn.AVAILABLE).stream()).toList();
    Availability availability = new Availability(clock, cells, findings);
    Map<String, Rounds> hours = new TreeMap<>();
    Map<String, Integer> lines = new HashMap<>();
    for (Row<ResourceColumn> row : sheet.rows()) {
      Optional<Cell> when = row.find(ResourceColumn.AVAILABLE);
      Optional<Cell> what = row.find(ResourceColumn.RESOURCE);
      Optional<String> name = what.flatMap(cell -> find(cell, findings));
      Integer before = name.map(n -> lines.putIfAbsent(n, row.place().line())).orElse(null);
      if (before != null) {
        findings.add(
            FindingCode.RESOURCE_TWICE,
            row.place(),
            Fact.RESOURCE.is(name.get()),
            Fact.LINE.is(before));
      } else if (name.isPresent() && when.isPresent()) {
        hours.put(name.get(), availability.read(when.get()));
        reportNever(name.get(), hours.get(name.get()), clock, row);
      }
    }
    availability.report();
    return new ResourceHours(hours);
  }

  private void reportNever(String name, Rounds there, Clock clock, Row<ResourceColumn> row) {
    if (there.and(Rounds.first(clock.rounds())).isEmpty()) {
      findings.add(FindingCode.RESOURCE_NEVER_THERE, row.place(), Fact.RESOURCE.is(name));
    }
  }
}
