package cz.setkani.validate.sheet;

import cz.setkani.validate.names.Names;

/**
 * What somebody typed into one cell.
 *
 * @param text the text as it was typed
 * @param place where it stands
 */
public record Cell(String text, Place place) {

  /** Whether nothing can be seen in it. */
  public boolean isBlank() {
    return Names.isBlank(text);
  }

  /** The text without surplus blanks and invisible characters, see {@link Names#tidy}. */
  public String tidy() {
    return Names.tidy(text);
  }
}
