package cz.setkani.validate.sheet;

import cz.setkani.validate.names.NameBook;
import java.util.List;
import java.util.Optional;

/** The names and other names that stand on a roster. */
public final class RosterNames {

  private RosterNames() {}

  /**
   * By what names and addresses the organisations of a roster are known, as far as they are there.
   */
  public static NameBook book(Sheet<OrganisationColumn> roster) {
    NameBook book = new NameBook();
    for (Row<OrganisationColumn> row : roster.rows()) {
      row.find(OrganisationColumn.ORGANISATION).ifPresent(n -> book.put(n.text(), n.tidy()));
    }
    for (Row<OrganisationColumn> row : roster.rows()) {
      Optional<String> name = row.find(OrganisationColumn.ORGANISATION).map(Cell::tidy);
      name.ifPresent(n -> aliases(row).forEach(alias -> book.put(alias.text(), n)));
    }
    MailNames mails = new MailNames();
    for (Row<OrganisationColumn> row : roster.rows()) {
      row.find(OrganisationColumn.ORGANISATION)
          .flatMap(name -> book.find(name.text()))
          .ifPresent(name -> mails.add(row, name));
    }
    mails.putInto(book);
    return book;
  }

  /** The other names of the organisation of a row. */
  public static List<Cell> aliases(Row<OrganisationColumn> row) {
    return Lists.split(row.find(OrganisationColumn.ALIASES), "\\|");
  }
}
