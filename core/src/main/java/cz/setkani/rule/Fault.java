package cz.setkani.rule;

import cz.setkani.index.EventIndex;
import cz.setkani.model.Meeting;
import cz.setkani.model.Rounds;
import cz.setkani.text.Texts;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A place where a schedule breaks a rule.
 *
 * @param rule the rule
 * @param detail which of the rule's sentences tells it; empty where the rule has only one
 * @param meeting the meeting that breaks it; for a missing locked meeting, that meeting
 * @param other the earlier meeting with which it clashes, where two break the rule together
 * @param facts what the sentence names
 */
public record Fault(
    Rule rule,
    String detail,
    Meeting meeting,
    Optional<Meeting> other,
    Map<FaultFact, String> facts) {

  public Fault {
    facts = Map.copyOf(facts);
  }

  /** A fault that names the meeting's round, table and two names, and more. */
  static Fault of(
      EventIndex index, Rule rule, String detail, Meeting meeting, FaultFact.Said... more) {
    Map<FaultFact, String> facts = new EnumMap<>(FaultFact.class);
    facts.put(FaultFact.ROUND, "" + meeting.round());
    facts.put(FaultFact.TABLE, index.tableName(meeting.table()));
    facts.put(FaultFact.FIRST, meeting.first());
    facts.put(FaultFact.SECOND, meeting.second());
    for (FaultFact.Said said : more) {
      facts.put(said.fact(), said.value().toString());
      if (said.value() instanceof Rounds rounds) {
        facts.put(FaultFact.ROUND_COUNT, "" + rounds.size());
      }
    }
    return new Fault(rule, detail, meeting, Optional.empty(), facts);
  }

  /** The same as a clash with an earlier meeting. */
  Fault with(Meeting earlier) {
    return new Fault(rule, detail, meeting, Optional.of(earlier), facts);
  }

  /** One of its facts, if its sentence names it. */
  public Optional<String> findFact(FaultFact fact) {
    return Optional.ofNullable(facts.get(fact));
  }

  /** The fault as a sentence in the language of {@code locale} (Czech or English). */
  public String text(Locale locale) {
    String key = rule + (detail.isEmpty() ? "" : "." + detail);
    Map<String, String> values =
        facts.entrySet().stream()
            .collect(Collectors.toMap(fact -> fact.getKey().key(), Map.Entry::getValue));
    return Texts.of(Fault.class, locale).text(key, values);
  }
}
