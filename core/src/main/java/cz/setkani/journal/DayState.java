package cz.setkani.journal;

import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What an event has become, entry by entry. Not for several threads. */
final class DayState {

  private final Event planned;
  private final Map<String, Organisation> roster = new LinkedHashMap<>();
  private final Map<String, Presence> presences = new LinkedHashMap<>();
  private final Map<List<String>, Request> requests = new LinkedHashMap<>();
  private final Map<String, Rounds> lostTables = new LinkedHashMap<>();
  private final Map<String, Rounds> lostResources = new LinkedHashMap<>();
  private final Map<String, Set<String>> dropped = new TreeMap<>();
  private final List<Entry> ofMeetings = new ArrayList<>();
  private Day day;

  private DayState(Event planned) {
    this.planned = planned;
    day = planned.day();
    planned.organisations().forEach(this::expect);
    planned.requests().forEach(one -> requests.put(pair(one.organisation(), one.wants()), one));
  }

  static DayState of(Event planned, List<Entry> living) {
    DayState state = new DayState(planned);
    living.forEach(state::take);
    return state;
  }

  private void expect(Organisation organisation) {
    if (roster.put(organisation.name(), organisation) != null) {
      throw new IllegalArgumentException(
          "%s must not be on the roster twice.".formatted(organisation.name()));
    }
    presences.put(organisation.name(), Presence.of(organisation.present()));
  }

  private void take(Entry entry) {
    day = DayTimes.after(day, entry);
    takePeople(entry);
    takeWishes(entry);
    takeThings(entry);
    if (entry.happening() instanceof Happening.NotHeld
        || entry.happening() instanceof Happening.Locked) {
      ofMeetings.add(entry);
    }
  }

  private void takePeople(Entry entry) {
    if (entry.happening() instanceof Happening.Here here) {
      requireKnown(here.organisation());
    } else if (entry.happening() instanceof Happening.Absent absent) {
      Rounds away = absent.rounds().orElse(Rounds.range(entry.round(), Rounds.MOST));
      change(absent.organisation(), presence -> presence.without(away));
    } else if (entry.happening() instanceof Happening.Arrives arrives) {
      change(arrives.organisation(), p -> p.arriving(arrives.first(), entry.round()));
    } else if (entry.happening() instanceof Happening.Leaves leaves) {
      change(leaves.organisation(), presence -> presence.leaving(leaves.last()));
    } else if (entry.happening() instanceof Happening.WalkIn walkIn) {
      expect(walkIn.from(entry.round()));
    }
  }

  private void change(String organisation, UnaryOperator<Presence> change) {
    presences.put(requireKnown(organisation), change.apply(presences.get(organisation)));
  }

  private String requireKnown(String organisation) {
    if (!roster.containsKey(organisation)) {
      throw new NoSuchElementException("%s must be on the roster.".formatted(organisation));
    }
    return organisation;
  }

  private void takeWishes(Entry entry) {
    if (entry.happening() instanceof Happening.Wished wished) {
      Request request =
          Request.of(requireKnown(wished.organisation()), requireKnown(wished.wants()));
      requests.merge(
          pair(wished.organisation(), wished.wants()),
          request.withPriority(wished.priority()),
          (before, now) -> before.withPriority(now.priority()));
    } else if (entry.happening() instanceof Happening.WishDropped dropped) {
      requests.remove(pair(dropped.organisation(), dropped.wants()));
      dropped(dropped.organisation()).add(dropped.wants());
    }
  }

  private Set<String> dropped(String organisation) {
    return dropped.computeIfAbsent(organisation, name -> new TreeSet<>());
  }

  private void takeThings(Entry entry) {
    if (entry.happening() instanceof Happening.TableLost lost) {
      lose(lostTables, lost.table(), entry.round());
    } else if (entry.happening() instanceof Happening.TableBack back) {
      giveBack(lostTables, back.table(), entry.round());
    } else if (entry.happening() instanceof Happening.ResourceLost lost) {
      lose(lostResources, lost.resource(), entry.round());
    } else if (entry.happening() instanceof Happening.ResourceBack back) {
      giveBack(lostResources, back.resource(), entry.round());
    }
  }

  private static void lose(Map<String, Rounds> lost, String name, int from) {
    lost.merge(name, Rounds.range(from, Rounds.MOST), Rounds::or);
  }

  private static void giveBack(Map<String, Rounds> lost, String name, int from) {
    lost.computeIfPresent(name, (n, rounds) -> rounds.and(Rounds.range(1, from - 1)));
  }

  Event event() {
    int count = day.rounds().size();
    return Event.builder(day)
        .tables(planned.tables())
        .organisations(
            roster.values().stream()
                .map(one -> one.withPresent(presences.get(one.name()).expected()))
                .map(this::withoutDropped)
                .toList())
        .requests(requests.values())
        .locked(planned.locked().stream().filter(m -> m.round() <= count).toList())
        .resourceHours(planned.resourceHours())
        .suggesting(planned.isSuggesting())
        .ofEverybody(planned.isOfEverybody())
        .goal(planned.goal())
        .atLeast(planned.atLeast())
        .maxInARow(planned.maxInARow())
        .firstOpen(Math.min(planned.firstOpen(), count + 1))
        .history(planned.history())
        .build();
  }

  /**
   * Whom somebody no longer wishes to meet, and who does not ask for it, is not suggested to it;
   * where everybody asks for everybody, the two are kept apart.
   */
  private Organisation withoutDropped(Organisation one) {
    Set<String> never = new TreeSet<>(one.neverWith());
    dropped(one.name()).stream()
        .filter(other -> !requests.containsKey(pair(one.name(), other)))
        .filter(other -> planned.isOfEverybody() || isUnasked(other, one.name()))
        .forEach(never::add);
    return one.withNeverWith(never);
  }

  private boolean isUnasked(String asker, String wanted) {
    return planned.isSuggesting() && !requests.containsKey(pair(asker, wanted));
  }

  Standing standing(Schedule edition, int firstOpen) {
    MeetingsNamed named = new MeetingsNamed(edition);
    return new Standing(
        firstOpen,
        withoutNone(
            presences.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().away()))),
        withoutNone(lostTables),
        withoutNone(lostResources),
        named.notHeld(ofMeetings),
        named.locked(ofMeetings, firstOpen));
  }

  private static Map<String, Rounds> withoutNone(Map<String, Rounds> all) {
    return all.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static List<String> pair(String organisation, String wants) {
    return List.of(organisation, wants);
  }
}
