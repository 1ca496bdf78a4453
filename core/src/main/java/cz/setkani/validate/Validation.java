package cz.setkani.validate;

import cz.setkani.model.Event;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was found out about a draft.
 *
 * @param event the event; empty if there is an error or a contradiction
 * @param findings all findings, ordered by file and line
 * @param language the language that the organiser set
 */
public record Validation(Optional<Event> event, List<Finding> findings, Optional<Locale> language) {

  public Validation {
    findings = List.copyOf(findings);
  }

  /** The heaviest severity among the findings. */
  public Optional<Severity> findWorst() {
    return findings.stream().map(Finding::severity).min(Comparator.naturalOrder());
  }
}
