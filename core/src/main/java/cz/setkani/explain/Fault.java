package cz.setkani.explain;

import cz.setkani.model.Meeting;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A place where a schedule breaks a rule.
 *
 * @param rule the rule
 * @param detail which of the rule's sentences tells it; empty where the rule has only one
 * @param meeting the meeting that breaks it; for a missing locked meeting, that meeting
 * @param other the earlier meeting with which it clashes, where two break the rule together
 * @param facts the names and numbers of the sentence, in its order
 */
public record Fault(
    Rule rule, String detail, Meeting meeting, Optional<Meeting> other, List<String> facts) {

  public Fault {
    facts = List.copyOf(facts);
  }

  /** A fault whose facts begin with the meeting's round, table and two names. */
  static Fault of(EventIndex index, Rule rule, String detail, Meeting meeting, Object... more) {
    String table = index.tableName(meeting.table());
    List<String> facts =
        new ArrayList<>(Facts.of(meeting.round(), table, meeting.first(), meeting.second()));
    facts.addAll(Facts.of(more));
    return new Fault(rule, detail, meeting, Optional.empty(), facts);
  }

  /** The same as a clash with an earlier meeting. */
  Fault with(Meeting earlier) {
    return new Fault(rule, detail, meeting, Optional.of(earlier), facts);
  }

  /** The fault as a sentence in the language of {@code locale} (Czech or English). */
  public String text(Locale locale) {
    String key = "rule." + rule + (detail.isEmpty() ? "" : "." + detail);
    return Texts.of(Fault.class, locale).text(key, facts.toArray());
  }
}
