package cz.setkani.validate.finding;

import cz.setkani.text.Texts;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Place;
import java.util.List;
import java.util.Locale;

/**
 * Something about what was typed that its author should know.
 *
 * @param code the kind of finding
 * @param place where it is
 * @param facts the names and numbers of its sentence, in the order of {@link FindingCode}; without
 *     line breaks and control characters, and cut where somebody typed a novel
 */
public record Finding(FindingCode code, Place place, List<String> facts) {

  public Finding {
    facts = facts.stream().map(Names::shown).toList();
  }

  public Severity severity() {
    return code.severity();
  }

  /**
   * What was found, what would be right, and where it helps, what may be the cause; in the language
   * of {@code locale} (Czech or English). The place is not part of it.
   */
  public String text(Locale locale) {
    return Texts.of(Finding.class, locale).text(code.name(), facts.toArray());
  }
}
