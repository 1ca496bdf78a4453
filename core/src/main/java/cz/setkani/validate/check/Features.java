package cz.setkani.validate.check;

import cz.setkani.validate.names.Spellings;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Lists;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads what tables have and organisations need; of several spellings of a feature the first
 * counts.
 */
public final class Features {

  private final Spellings spellings = new Spellings();

  /** The features in a cell, with commas between them. */
  Set<String> of(Optional<Cell> cell) {
    Set<String> features = new TreeSet<>();
    for (Cell part : Lists.split(cell, "[,;\n]")) {
      features.add(spellings.first(part.text()));
    }
    return features;
  }
}
