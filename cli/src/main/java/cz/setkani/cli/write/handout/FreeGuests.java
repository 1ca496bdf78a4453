package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.words.Alphabetical;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.SharedUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Who is there in a round and meets nobody, and which of them could not anyway. */
final class FreeGuests {

  private final Brief brief;
  private final Event event;
  private final int round;
  private final List<Meeting> meetings;

  /** For each who waits, in the order of the alphabet, what it waits for. */
  private final TreeMap<String, String> waiting;

  private final TreeMap<String, String> free;

  FreeGuests(Brief brief, int round) {
    this.brief = brief;
    this.round = round;
    event = brief.event();
    meetings = brief.meetings(round);
    waiting = new TreeMap<>(Alphabetical.in(brief.language()));
    free = new TreeMap<>(Alphabetical.in(brief.language()));
    for (Organisation one : event.organisations()) {
      for (int team = 1; team <= one.teams(); team++) {
        if (event.presence(one.name()).contains(round) && !isBusy(one, team)) {
          String who = brief.who(one.name(), team);
          obstacle(one, who)
              .ifPresentOrElse(told -> waiting.put(who, told), () -> free.put(who, who));
        }
      }
    }
  }

  private boolean isBusy(Organisation one, int team) {
    return meetings.stream()
        .anyMatch(meeting -> meeting.has(one.name()) && meeting.teamOf(one.name()) == team);
  }

  /** Those who could meet somebody. */
  List<String> free() {
    return List.copyOf(free.values());
  }

  /** Those who could not, because somebody or something that they need is elsewhere. */
  List<String> waiting() {
    return List.copyOf(waiting.values());
  }

  /** What somebody waits for, if it is so. */
  private Optional<String> obstacle(Organisation one, String who) {
    return event.sharedUnits().stream()
        .filter(unit -> unit.organisations().contains(one.name()))
        .flatMap(unit -> busy(unit, who).stream())
        .findFirst()
        .or(() -> away(one, who));
  }

  private Optional<String> busy(SharedUnit unit, String who) {
    return meetings.stream()
        .filter(meeting -> unit.organisations().stream().anyMatch(meeting::has))
        .findFirst()
        .map(meeting -> brief.table(meeting))
        .map(table -> brief.text("rounds.waiting.busy", who, unit.name(), table));
  }

  private Optional<String> away(Organisation one, String who) {
    return one.resources().stream()
        .filter(resource -> !event.resourceHours().of(resource).contains(round))
        .findFirst()
        .map(resource -> brief.text("rounds.waiting.away", who, resource));
  }
}
