package cz.setkani.cli.write.words;

import cz.setkani.Verified;
import cz.setkani.explain.Openings;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Rounds;
import cz.setkani.rule.Fault;
import cz.setkani.rule.FaultFact;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would mend a broken rule, as a sentence. */
final class Mending {

  private final Event event;
  private final Openings openings;
  private final Texts texts;

  Mending(Verified verified, Texts texts) {
    event = verified.event();
    openings = Openings.of(event, verified.schedule());
    this.texts = texts;
  }

  /** What would be right; empty where the sentence of the fault says it already. */
  Optional<String> of(Fault fault) {
    return switch (fault.rule()) {
      case ONE_MEETING_PER_ORGANISATION ->
          Optional.of(otherTeam(fault).orElseGet(() -> move(fault)));
      case PRESENCE, OVER, SHARED, RESOURCE_HOURS, WINDOW, REST, ORDER -> Optional.of(move(fault));
      case ONE_MEETING_PER_TABLE, OWN_TABLE, OPEN_TABLE, FEATURES -> Optional.of(otherTable(fault));
      case KNOWN, MAX_MEETINGS, ONCE, NEVER_WITH, NEVER_AGAIN, SIDES ->
          Optional.of(text(fault.rule().name()));
      case LOCKED -> Optional.of("LOCKED." + fault.detail()).map(this::text);
      case REQUESTED -> Optional.empty();
    };
  }

  /** The team that is free in the round, where it is another one. */
  private Optional<String> otherTeam(Fault fault) {
    Meeting meeting = fault.meeting();
    return Stream.of(meeting.first(), meeting.second())
        .filter(name -> event.getOrganisation(name).teams() > 1)
        .filter(name -> without(meeting).team(name, meeting.round()) != meeting.teamOf(name))
        .filter(name -> fault.findFact(FaultFact.ORGANISATION).filter(name::equals).isPresent())
        .map(name -> text("team", without(meeting).team(name, meeting.round()), name))
        .findFirst();
  }

  private String otherTable(Fault fault) {
    Meeting meeting = fault.meeting();
    List<Integer> free = new ArrayList<>(without(meeting).tables(meeting.round()));
    free.retainAll(event.tablesFor(meeting.first(), meeting.second()));
    return free.isEmpty()
        ? move(fault)
        : text(
            "table",
            free.size(),
            free.stream()
                .map(table -> event.getTable(table).name())
                .collect(Collectors.joining(", ")));
  }

  private String move(Fault fault) {
    Meeting meeting = fault.meeting();
    Rounds rounds = without(meeting).rounds(meeting.first(), meeting.second());
    return text("move", rounds.size(), rounds);
  }

  /** The room that is left when one meeting is taken out. */
  private Openings without(Meeting meeting) {
    return openings.without(List.of(meeting));
  }

  private String text(String key, Object... values) {
    return texts.text("mend." + key, values);
  }
}
