package cz.setkani.explain;

import cz.setkani.model.Rounds;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a sentence tells, in words that need no language. */
final class Facts {

  private Facts() {}

  /**
   * The facts of a sentence: names as they are, numbers in digits, and rounds as two facts.
   *
   * @throws IllegalArgumentException if one is given twice
   */
  static Map<ToldFact, String> of(List<ToldFact.Telling> said) {
    Map<ToldFact, String> facts = new EnumMap<>(ToldFact.class);
    for (ToldFact.Telling one : said) {
      put(facts, one.fact(), one.value().toString());
      if (one.value() instanceof Rounds rounds) {
        one.fact().count().ifPresent(count -> put(facts, count, "" + rounds.size()));
      }
    }
    return facts;
  }

  private static void put(Map<ToldFact, String> facts, ToldFact fact, String value) {
    if (facts.put(fact, value) != null) {
      throw new IllegalArgumentException("The fact %s must be given once.".formatted(fact));
    }
  }

  /**
   * The same facts, unchangeable and in the order of {@link ToldFact}.
   *
   * @param kind the kind of sentence
   * @param needed what it names
   * @throws IllegalArgumentException if the facts are not those
   */
  static Map<ToldFact, String> checked(
      Enum<?> kind, Set<ToldFact> needed, Map<ToldFact, String> facts) {
    if (!facts.keySet().equals(needed)) {
      throw new IllegalArgumentException(
          "The facts of %s must be %s, not %s.".formatted(kind, needed, facts.keySet()));
    }
    Map<ToldFact, String> ordered = new EnumMap<>(ToldFact.class);
    ordered.putAll(facts);
    return Collections.unmodifiableMap(ordered);
  }

  /** The values of the places in a pattern. */
  static Map<String, String> values(Map<ToldFact, String> facts) {
    return facts.entrySet().stream()
        .collect(Collectors.toMap(fact -> fact.getKey().key(), Map.Entry::getValue));
  }
}
