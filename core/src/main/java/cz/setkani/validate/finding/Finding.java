package cz.setkani.validate.finding;

import cz.setkani.text.Texts;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Place;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something about what was typed that its author should know.
 *
 * @param code the kind of finding
 * @param place where it is
 * @param facts what its sentence names, exactly the {@link FindingCode#facts} of its kind in their
 *     order; without line breaks and control characters, and cut where somebody typed a novel
 */
public record Finding(FindingCode code, Place place, Map<Fact, String> facts) {

  /**
   * @throws IllegalArgumentException if the facts are not those of the kind
   */
  public Finding {
    if (!facts.keySet().equals(Set.copyOf(code.facts()))) {
      throw new IllegalArgumentException(
          "The facts of %s must be %s, not %s.".formatted(code, code.facts(), facts.keySet()));
    }
    Map<Fact, String> shown = new LinkedHashMap<>();
    for (Fact fact : code.facts()) {
      shown.put(fact, Names.shown(facts.get(fact)));
    }
    facts = Collections.unmodifiableMap(shown);
  }

  /**
   * A finding of these facts.
   *
   * @throws IllegalArgumentException if they are not those of the kind, or one is given twice
   */
  public static Finding of(FindingCode code, Place place, Fact.Stated... facts) {
    return of(code, place, List.of(facts));
  }

  /**
   * A finding of these facts.
   *
   * @throws IllegalArgumentException if they are not those of the kind, or one is given twice
   */
  public static Finding of(FindingCode code, Place place, List<Fact.Stated> facts) {
    Map<Fact, String> values = new EnumMap<>(Fact.class);
    for (Fact.Stated fact : facts) {
      if (values.put(fact.fact(), fact.value()) != null) {
        throw new IllegalArgumentException(
            "The fact %s of %s must be given once.".formatted(fact.fact(), code));
      }
    }
    return new Finding(code, place, values);
  }

  /** How much it weighs. */
  public Severity severity() {
    return code.severity();
  }

  /**
   * One of its facts.
   *
   * @throws IllegalArgumentException if its kind has no such fact
   */
  public String getFact(Fact fact) {
    if (!facts.containsKey(fact)) {
      throw new IllegalArgumentException("%s has no fact %s.".formatted(code, fact));
    }
    return facts.get(fact);
  }

  /** What may be written in place of what is wrong, where somebody can tell. */
  public Corrections corrections() {
    return Corrections.of(this);
  }

  /**
   * What was found, what would be right, and where it helps, what may be the cause; in the language
   * of {@code locale} (Czech or English). The place is not part of it.
   */
  public String text(Locale locale) {
    Map<String, String> values =
        facts.entrySet().stream()
            .collect(Collectors.toMap(fact -> fact.getKey().key(), Map.Entry::getValue));
    return Texts.of(Finding.class, locale).text(code.name(), values);
  }
}
