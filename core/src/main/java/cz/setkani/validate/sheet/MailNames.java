package cz.setkani.validate.sheet;

import cz.setkani.validate.names.NameBook;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The e-mail addresses on a roster, by which organisations are known as well; one that stands at
 * several of them is a name of none. Not for several threads.
 */
public final class MailNames {

  private static final String SEPARATORS = "[,;|<>\\s]+";

  private record Address(Cell cell, Set<String> organisations) {}

  private final Map<String, Address> addresses = new LinkedHashMap<>();

  /** Takes the addresses in a row of an organisation; whatever has no {@code @} is none. */
  public void add(Row<OrganisationColumn> row, String organisation) {
    for (Cell cell : of(row.find(OrganisationColumn.E_MAIL))) {
      addresses
          .computeIfAbsent(
              NameBook.key(cell.text()), key -> new Address(cell, new LinkedHashSet<>()))
          .organisations()
          .add(organisation);
    }
  }

  private static List<Cell> of(Optional<Cell> cell) {
    return Lists.split(cell, SEPARATORS).stream().filter(part -> isOne(part.text())).toList();
  }

  /** Whether a text is an e-mail address, and nothing else. */
  public static boolean isOne(String text) {
    int at = text.indexOf('@');
    return at > 0 && at < text.length() - 1 && text.indexOf(' ') < 0;
  }

  /** Lets the addresses mean their organisations. */
  public void putInto(NameBook book) {
    for (Address address : addresses.values()) {
      if (address.organisations().size() == 1) {
        book.putExact(address.cell().text(), address.organisations().iterator().next());
      }
    }
  }

  /** The addresses that stand at several organisations, each where it stands first. */
  public Map<Cell, Set<String>> shared() {
    Map<Cell, Set<String>> shared = new LinkedHashMap<>();
    for (Address address : addresses.values()) {
      if (address.organisations().size() > 1) {
        shared.put(address.cell(), address.organisations());
      }
    }
    return shared;
  }
}
