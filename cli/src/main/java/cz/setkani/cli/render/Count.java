package cz.setkani.cli.render;

import cz.setkani.text.Texts;

/** A number with its noun, such as {@code 3 meetings}. */
final class Count {

  private Count() {}

  /** The number and the form of the noun that goes with it; {@code noun} is the end of its key. */
  static String of(Texts texts, String noun, long number) {
    return number + " " + texts.text("count." + noun, number);
  }
}
