package cz.setkani.validate.check;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Lists;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.value.MailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads where messages go: several addresses in a cell, each as {@code jana@nadeje.cz}, {@code Jana
 * Nová <jana@nadeje.cz>} or {@code mailto:jana@nadeje.cz}.
 */
final class Addresses {

  private static final String BETWEEN = "[,;|\r\n]+";
  private static final Pattern AROUND = Pattern.compile("[\\s<>()\\[\\]\"]+");
  private static final Pattern LINK = Pattern.compile("(?i)^mailto:|[.:]$");
  private static final Pattern LETTER = Pattern.compile("\\p{L}|\\p{N}");

  private final String organisation;
  private final Findings findings;
  private final List<String> addresses = new ArrayList<>();

  private Addresses(String organisation, Findings findings) {
    this.organisation = organisation;
    this.findings = findings;
  }

  /** The addresses in a row of an organisation, each once; what is none is told. */
  static List<String> read(String organisation, Row<OrganisationColumn> row, Findings findings) {
    Addresses read = new Addresses(organisation, findings);
    List<Cell> items = Lists.split(row.find(OrganisationColumn.E_MAIL), BETWEEN);
    List<Cell> others = items.stream().filter(item -> !read.take(item)).toList();
    others.stream().filter(read::isMeantAsOne).forEach(read::report);
    return read.addresses;
  }

  /** Takes what is an address, and tells what is meant as one; false where nothing is. */
  private boolean take(Cell item) {
    List<String> typed = typed(item.text());
    typed.forEach(
        text -> MailAddress.read(text).ifPresentOrElse(this::add, () -> report(text, item)));
    return !typed.isEmpty();
  }

  private static List<String> typed(String text) {
    return Stream.of(AROUND.split(Names.tidy(text)))
        .map(word -> LINK.matcher(word).replaceAll(""))
        .filter(word -> word.indexOf('@') >= 0)
        .toList();
  }

  private void add(String address) {
    boolean isNew =
        addresses.stream()
            .noneMatch(a -> a.toLowerCase(Locale.ROOT).equals(address.toLowerCase(Locale.ROOT)));
    if (isNew) {
      addresses.add(address);
    }
  }

  /** Beside an address may stand a name; alone or with a dot in it, a text is to be an address. */
  private boolean isMeantAsOne(Cell item) {
    boolean isDotted = item.text().matches("\\S+\\.\\p{L}{2,}");
    return LETTER.matcher(item.text()).find() && (addresses.isEmpty() || isDotted);
  }

  private void report(Cell item) {
    report(item.text(), item);
  }

  private void report(String text, Cell item) {
    findings.add(
        FindingCode.ADDRESS_NOT_READ,
        item.place(),
        Fact.TEXT.is(text),
        Fact.ORGANISATION.is(organisation));
  }
}
