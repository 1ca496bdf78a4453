package cz.setkani.explain;

import cz.setkani.model.Request;
import cz.setkani.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request that is not met, why, and what would help.
 *
 * @param request the request
 * @param cause why it is not met
 * @param changes what would allow it: one change, or several that are needed together
 * @param otherwise what would allow it with as many rounds as there are, where the change is one
 *     round more; else the same as {@code changes}
 */
public record Unmet(Request request, Cause cause, List<Change> changes, List<Change> otherwise) {

  /**
   * @throws IllegalArgumentException if there is no change; say {@link Help#NOTHING} instead
   */
  public Unmet {
    changes = List.copyOf(changes);
    otherwise = List.copyOf(otherwise);
    if (changes.isEmpty() || otherwise.isEmpty()) {
      throw new IllegalArgumentException("The changes for %s must be given.".formatted(request));
    }
  }

  /** A request of which one round more is not all that would help. */
  Unmet(Request request, Cause cause, List<Change> changes) {
    this(request, cause, changes, changes);
  }

  /** Why it is not met. */
  public Reason reason() {
    return cause.reason();
  }

  /** What would allow it; {@link Help#SEVERAL} where more than one change is needed. */
  public Help help() {
    return changes.size() == 1 ? changes.get(0).help() : Help.SEVERAL;
  }

  /** The reason as a sentence in the language of {@code locale} (Czech or English). */
  public String reasonText(Locale locale) {
    return cause.text(locale);
  }

  /** What would help, as a sentence in the language of {@code locale} (Czech or English). */
  public String helpText(Locale locale) {
    return text(changes, locale);
  }

  /** Whether one round more would be enough, of which each such request has the same to say. */
  public boolean isHelpedByARoundMore() {
    return help() == Help.ROUND;
  }

  /**
   * What would help this request in particular, with as many rounds as there are, as a sentence in
   * the language of {@code locale} (Czech or English).
   */
  public String otherwiseText(Locale locale) {
    return isHelpedByARoundMore() && otherwise.size() == 1
        ? otherwise.get(0).otherwise(locale)
        : text(otherwise, locale);
  }

  private static String text(List<Change> changes, Locale locale) {
    Change first = changes.get(0);
    if (changes.size() == 1) {
      return first.sentence(locale);
    }
    Texts texts = Texts.of(Unmet.class, locale);
    String together =
        changes.stream()
            .map(change -> change.phrase(locale))
            .reduce((some, next) -> texts.text("together", Map.of("some", some, "next", next)))
            .orElseThrow();
    Map<String, String> values = new HashMap<>(Facts.values(first.facts()));
    values.put("changes", together);
    return texts.text("help.SEVERAL", values);
  }
}
