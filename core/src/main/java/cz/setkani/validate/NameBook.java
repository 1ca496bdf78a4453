package cz.setkani.validate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names by which organisations are known, and whom each of them means. */
final class NameBook {

  private final Map<String, String> namesByKey = new LinkedHashMap<>();
  private final Map<String, String> found = new HashMap<>();
  private final Nearest nearest = new Nearest(namesByKey);
  private final String file;
  private final boolean isComplete;

  /**
   * @param file where the names stand
   * @param isComplete whether these are all the names there are
   */
  NameBook(String file, boolean isComplete) {
    this.file = file;
    this.isComplete = isComplete;
  }

  /** Lets {@code alias} mean {@code name}; the name that has it already, if another one does. */
  Optional<String> put(String alias, String name) {
    String before = namesByKey.putIfAbsent(Names.key(alias), name);
    return Optional.ofNullable(before).filter(other -> !other.equals(name));
  }

  /** The organisation that is meant by a text. */
  Optional<String> find(String text) {
    return Optional.ofNullable(found.computeIfAbsent(text, t -> namesByKey.get(Names.key(t))));
  }

  /** The organisation that is meant by a cell; a finding, if there is none. */
  Optional<String> resolve(Cell cell, Findings findings) {
    Optional<String> name = find(cell.text());
    if (name.isEmpty() && isComplete) {
      List<String> near = nearest.to(cell.text());
      findings.add(
          FindingCode.ORGANISATION_UNKNOWN,
          cell.place(),
          cell.text(),
          file,
          near.size(),
          quoted(near));
    }
    return name;
  }

  /** Names as they stand in a sentence: {@code "A", "B"}. */
  static String quoted(List<String> names) {
    return names.stream()
        .map(name -> '"' + Names.shown(name) + '"')
        .collect(Collectors.joining(", "));
  }
}
