package cz.setkani.explain;

import cz.setkani.model.Rounds;
import java.util.ArrayList;
import java.util.List;

/** Writes what a sentence tells in words that need no language. */
final class Facts {

  private Facts() {}

  /**
   * The facts of a sentence: names as they are, numbers in digits, and rounds as two facts, how
   * many they are and which.
   */
  static List<String> of(Object... values) {
    List<String> facts = new ArrayList<>(values.length + 1);
    for (Object value : values) {
      if (value instanceof Rounds rounds) {
        facts.add("" + rounds.size());
      }
      facts.add(value.toString());
    }
    return List.copyOf(facts);
  }
}
