package cz.setkani.validate.check;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.names.Spellings;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Lists;
import cz.setkani.validate.sheet.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who comes: names, or just how many. */
public final class People {

  private static final Pattern COUNT =
      Pattern.compile("([+-]?\\d{1,9})( (osob[ay]?|lid[ei]?|people|persons?))?");

  /** Between two names; "Jan Novák a kolega" names one person. */
  private static final String SEPARATORS = "[,;\n]|\\s(?:a|i|and|&|\\+)\\s+(?=\\p{Lu})";

  /** What may follow a name after a comma and is nobody of its own, by {@link Names#key}. */
  private static final Set<String> TITLES =
      Set.of(
          "ph.d.", "phd.", "phd", "ph.d", "csc.", "csc", "drsc.", "dis.", "dis", "dsc.", "th.d.",
          "mba", "mpa", "msc.", "msc", "ll.m.", "llm", "bba", "mph", "dba", "m.a.", "b.a.");

  private record Stand(Place place, Set<String> organisations) {}

  private final int most;
  private final Findings findings;
  private final Spellings spellings = new Spellings();
  private final Map<String, Stand> stands = new LinkedHashMap<>();

  public People(int most, Findings findings) {
    this.most = most;
    this.findings = findings;
  }

  /** How many people a cell says that come; empty if it does not say. */
  static Optional<Integer> count(Optional<Cell> cell) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Matcher count = COUNT.matcher(Names.key(cell.get().text()));
    return Optional.of(
        count.matches() ? Integer.parseInt(count.group(1)) : split(cell.get()).size());
  }

  /** Whether a cell names people, and does not count them. */
  static boolean areNamed(Cell cell) {
    return !COUNT.matcher(Names.key(cell.text())).matches();
  }

  /** The names of those who come, as far as they are known. */
  public List<String> read(String organisation, Optional<Cell> cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    Matcher count = COUNT.matcher(Names.key(cell.get().text()));
    if (count.matches()) {
      checkCount(organisation, Integer.parseInt(count.group(1)), cell.get());
      return List.of();
    }
    return names(organisation, cell.get());
  }

  private void checkCount(String organisation, int count, Cell cell) {
    if (count > most) {
      findings.add(
          FindingCode.TOO_MANY_PEOPLE,
          cell.place(),
          Fact.ORGANISATION.is(organisation),
          Fact.COUNT.is(count),
          Fact.MOST.is(most));
    } else if (count < 1) {
      reject(organisation, cell);
    }
  }

  private void reject(String organisation, Cell cell) {
    findings.add(
        FindingCode.PEOPLE_NOT_READ,
        cell.place(),
        Fact.ORGANISATION.is(organisation),
        Fact.TEXT.is(cell.text()),
        Fact.MOST.is(most));
  }

  private List<String> names(String organisation, Cell cell) {
    Set<String> names = new LinkedHashSet<>();
    for (String written : split(cell)) {
      if (written.codePoints().noneMatch(Character::isLetter)) {
        reject(organisation, cell);
        return List.of();
      }
      String name = spellings.first(written);
      if (!names.add(name)) {
        findings.add(
            FindingCode.PERSON_TWICE,
            cell.place(),
            Fact.PERSON.is(name),
            Fact.ORGANISATION.is(organisation));
      }
      noteStand(name, organisation, cell.place());
    }
    if (names.size() > most) {
      findings.add(
          FindingCode.TOO_MANY_PEOPLE,
          cell.place(),
          Fact.ORGANISATION.is(organisation),
          Fact.COUNT.is(names.size()),
          Fact.MOST.is(most));
    }
    return List.copyOf(names);
  }

  private void noteStand(String name, String organisation, Place place) {
    Stand before = stands.get(name);
    Set<String> organisations = before == null ? new LinkedHashSet<>() : before.organisations();
    organisations.add(organisation);
    stands.put(name, new Stand(place, organisations));
  }

  /** The names in a cell; a title after a comma belongs to the name before it. */
  private static List<String> split(Cell cell) {
    List<String> names = new ArrayList<>();
    for (Cell part : Lists.split(Optional.of(cell), SEPARATORS)) {
      if (!names.isEmpty() && TITLES.contains(Names.key(part.text()))) {
        names.add(names.remove(names.size() - 1) + ", " + part.text());
      } else {
        names.add(part.text());
      }
    }
    return names;
  }

  /** Says of whom is expected at several organisations. */
  void reportShared() {
    stands.forEach(
        (name, stand) -> {
          if (stand.organisations().size() > 1) {
            findings.add(
                FindingCode.PERSON_SHARED,
                stand.place(),
                Fact.PERSON.is(name),
                Fact.ORGANISATIONS.is(NameBook.quoted(List.copyOf(stand.organisations()))));
          }
        });
  }
}
