package cz.setkani.validate.journal;

import cz.setkani.journal.Happening;
import cz.setkani.model.Organisation;
import cz.setkani.validate.check.People;
import cz.setkani.validate.check.Roster;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.DayColumn;
import cz.setkani.validate.sheet.DayWord;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.RosterNames;
import cz.setkani.validate.sheet.Sheet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Those who came without being on the roster. */
final class WalkIns {

  private final Roster roster;
  private final People people;
  private final Findings findings;
  private final Map<Integer, Happening.WalkIn> byLine = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  private WalkIns(Roster roster, int maxPeople, Findings findings) {
    this.roster = roster;
    this.findings = findings;
    people = new People(maxPeople, findings);
  }

  /** Finds them in the rows of a journal. */
  static WalkIns of(List<DayRow> rows, Roster roster, int maxPeople, Findings findings) {
    WalkIns walkIns = new WalkIns(roster, maxPeople, findings);
    rows.stream().filter(row -> row.word() == DayWord.WALK_IN).forEach(walkIns::take);
    return walkIns;
  }

  private void take(DayRow row) {
    Findings heard = row.heard(findings);
    Optional<Cell> cell = row.who();
    if (cell.isEmpty()) {
      row.reportMissing(DayColumn.WHO, heard);
      return;
    }
    String name = cell.get().tidy();
    Optional<String> known = roster.names().book().find(name);
    boolean isTwice = row.isLiving() && lines.containsKey(NameBook.key(name));
    if (known.isPresent() || isTwice) {
      heard.add(
          FindingCode.WALK_IN_KNOWN, cell.get().place(), Fact.ORGANISATION.is(known.orElse(name)));
      return;
    }
    roster
        .names()
        .book()
        .findMisspelt(name)
        .ifPresent(
            other ->
                heard.add(
                    FindingCode.WALK_IN_ALIKE,
                    cell.get().place(),
                    Fact.ORGANISATION.is(name),
                    Fact.OTHER.is(other)));
    People reader = row.isLiving() ? people : new People(Integer.MAX_VALUE, new Findings());
    byLine.put(row.line(), new Happening.WalkIn(name, reader.read(name, row.detail())));
    if (row.isLiving()) {
      lines.put(NameBook.key(name), row.line());
    }
  }

  /** What the row in a line says, if it can be read. */
  Optional<Happening> happening(int line) {
    return Optional.ofNullable(byLine.get(line));
  }

  /** In which line somebody who is here comes, by its name. */
  Map<String, Integer> lines() {
    Map<String, Integer> byName = new LinkedHashMap<>();
    byLine.forEach(
        (line, walkIn) -> {
          if (lines.containsValue(line)) {
            byName.put(walkIn.organisation(), line);
          }
        });
    return byName;
  }

  /** The roster with those who are here. */
  Roster roster(Sheet<OrganisationColumn> sheet) {
    return lines.isEmpty() ? roster : with(sheet, lines().keySet());
  }

  /** The roster also with those whose rows are undone. */
  Roster rosterOfAll(Sheet<OrganisationColumn> sheet) {
    return with(sheet, byLine.values().stream().map(Happening.WalkIn::organisation).toList());
  }

  private Roster with(Sheet<OrganisationColumn> sheet, Collection<String> names) {
    NameBook book = RosterNames.book(sheet);
    Map<String, Organisation> more = new LinkedHashMap<>();
    for (String name : names) {
      book.put(name, name);
      more.put(name, Organisation.named(name));
    }
    return roster.with(more.values(), book);
  }
}
