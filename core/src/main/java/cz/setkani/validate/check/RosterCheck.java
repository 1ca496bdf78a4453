package cz.setkani.validate.check;

import cz.setkani.model.Organisation;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.names.Spellings;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Lists;
import cz.setkani.validate.sheet.MailNames;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.RosterNames;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.Sheet;
import cz.setkani.validate.value.Numbers;
import cz.setkani.validate.value.Windows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the roster: names first, then what else they are called, then everything else. */
public final class RosterCheck {

  private static final int MOST_MEETINGS = 1000;

  private record Member(String name, Row<OrganisationColumn> row) {}

  private final Sheet<OrganisationColumn> sheet;
  private final Findings findings;
  private final NameBook book = new NameBook();
  private final Doubts doubts;
  private final Presences presences;
  private final People people;
  private final OwnTables ownTables;
  private final Teams teams;
  private final Sides sides;
  private final Spellings resources = new Spellings();
  private final List<Member> named = new ArrayList<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  public RosterCheck(
      Sheet<OrganisationColumn> sheet,
      Frame frame,
      Tables tables,
      Features features,
      Presences presences,
      Findings findings) {
    this.sheet = sheet;
    this.presences = presences;
    this.findings = findings;
    doubts = new Doubts(book, sheet.file(), !sheet.isDamaged());
    people = new People(frame.maxPeople(), findings);
    teams = new Teams(findings);
    sides = new Sides(frame.isBetweenSides(), findings);
    ownTables =
        new OwnTables(
            tables, Teams.count(sheet), new Windows(frame.clock(), findings), features, findings);
  }

  public Roster check() {
    sheet.rows().stream().filter(row -> !row.isBlank()).forEach(this::takeName);
    named.forEach(this::takeAliases);
    takeAddresses();
    presences.find(doubts);
    Map<String, Organisation> byName = new LinkedHashMap<>();
    named.forEach(n -> byName.putIfAbsent(n.name(), organisation(n)));
    people.reportShared();
    teams.check(byName.values());
    sides.report(sheet.file());
    presences.report();
    return new Roster(sheet.file(), doubts, byName);
  }

  private void takeName(Row<OrganisationColumn> row) {
    Optional<Cell> cell = row.find(OrganisationColumn.ORGANISATION);
    if (cell.isEmpty()) {
      findings.add(FindingCode.ORGANISATION_WITHOUT_NAME, row.place());
      return;
    }
    String name = cell.get().tidy();
    Optional<String> before = book.find(name);
    if (before.isPresent()) {
      findings.add(
          FindingCode.ORGANISATION_TWICE,
          cell.get().place(),
          Fact.ORGANISATION.is(name),
          Fact.OTHER.is(before.get()),
          Fact.LINE.is(lines.get(before.get())));
    } else {
      book.put(name, name);
      lines.put(name, row.place().line());
    }
    named.add(new Member(before.orElse(name), row));
  }

  private void takeAliases(Member one) {
    for (Cell alias : RosterNames.aliases(one.row())) {
      Optional<String> owner = book.put(alias.text(), one.name());
      if (owner.isPresent()) {
        findings.add(
            FindingCode.ALIAS_TAKEN,
            alias.place(),
            Fact.ALIAS.is(alias.text()),
            Fact.ORGANISATION.is(one.name()),
            Fact.OTHER.is(owner.get()));
      }
    }
  }

  private void takeAddresses() {
    MailNames mails = new MailNames();
    named.forEach(one -> mails.add(one.row(), one.name()));
    mails.putInto(book);
    mails
        .shared()
        .forEach(
            (address, owners) ->
                findings.add(
                    FindingCode.ADDRESS_SHARED,
                    address.place(),
                    Fact.ALIAS.is(address.text()),
                    Fact.ORGANISATIONS.is(NameBook.quoted(List.copyOf(owners)))));
  }

  private Organisation organisation(Member one) {
    Row<OrganisationColumn> row = one.row();
    Optional<String> table = ownTables.table(one.name(), row);
    return new Organisation(
        one.name(),
        people.read(one.name(), row.find(OrganisationColumn.PEOPLE)),
        presences.of(one.name(), row),
        row.find(OrganisationColumn.MAX_MEETINGS)
            .flatMap(c -> Numbers.read(c, c.place().column(), 0, MOST_MEETINGS, findings))
            .orElse(Organisation.NO_LIMIT),
        table,
        ownTables.needs(one.name(), table, row),
        resources(row),
        neverWith(one),
        teams.read(one.name(), row, People.count(row.find(OrganisationColumn.PEOPLE))),
        ownTables.walks(one.name(), row),
        sides.read(one.name(), row),
        Addresses.read(one.name(), row, findings));
  }

  private Set<String> resources(Row<OrganisationColumn> row) {
    Set<String> names = new TreeSet<>();
    for (Cell cell : Lists.split(row.find(OrganisationColumn.RESOURCES), ",")) {
      names.add(resources.first(cell.text()));
    }
    return names;
  }

  private Set<String> neverWith(Member one) {
    Set<String> others = new TreeSet<>();
    for (Cell cell : Lists.names(one.row().find(OrganisationColumn.NEVER_WITH), book)) {
      doubts.resolve(cell).ifPresent(others::add);
    }
    if (others.remove(one.name())) {
      findings.add(
          FindingCode.NEVER_WITH_ITSELF, one.row().place(), Fact.ORGANISATION.is(one.name()));
    }
    return others;
  }
}
