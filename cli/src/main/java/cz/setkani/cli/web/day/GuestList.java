package cz.setkani.cli.web.day;

import cz.setkani.cli.write.text.DayText;
import cz.setkani.cli.write.words.Alphabetical;
import cz.setkani.journal.Entry;
import cz.setkani.journal.Happening;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.validate.names.Names;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the list at the door of what was noted down. */
final class GuestList {

  private final DayNow today;
  private final int now;
  private final Set<String> arrived;
  private final Map<String, Entry> last = new HashMap<>();
  private final DayText words;

  private GuestList(DayNow today, int now, Locale language) {
    this.today = today;
    this.now = now;
    arrived = today.journal().arrived();
    words = DayText.of(today.journal(), language);
    today
        .retractable()
        .forEach(entry -> organisation(entry).ifPresent(name -> last.putIfAbsent(name, entry)));
  }

  /**
   * The list, in the order of the alphabet.
   *
   * @param now the round that is on or about to begin
   */
  static List<DoorGuest> of(DayNow today, int now, Locale language) {
    GuestList list = new GuestList(today, now, language);
    Comparator<String> order = Alphabetical.in(language);
    return today.event().organisations().stream()
        .map(list::guest)
        .sorted((one, other) -> order.compare(one.name(), other.name()))
        .toList();
  }

  /** Those of a list in whose name, or people's names, all words of a search begin or stand. */
  static List<DoorGuest> search(List<DoorGuest> guests, String search) {
    String[] words = Names.key(search).split(" ");
    return guests.stream()
        .filter(
            guest -> {
              String names = Names.key(guest.name() + ' ' + String.join(" ", guest.people()));
              return Arrays.stream(words).allMatch(names::contains);
            })
        .toList();
  }

  /** Whom a row is about that may be noted at the door. */
  static Optional<String> organisation(Entry entry) {
    Happening happening = entry.happening();
    if (happening instanceof Happening.Here here) {
      return Optional.of(here.organisation());
    } else if (happening instanceof Happening.Absent absent) {
      return Optional.of(absent.organisation());
    } else if (happening instanceof Happening.Arrives arrives) {
      return Optional.of(arrives.organisation());
    } else if (happening instanceof Happening.Leaves leaves) {
      return Optional.of(leaves.organisation());
    } else if (happening instanceof Happening.WalkIn walkIn) {
      return Optional.of(walkIn.organisation());
    }
    return happening instanceof Happening.Wished wished
        ? Optional.of(wished.organisation())
        : Optional.empty();
  }

  private DoorGuest guest(Organisation one) {
    Optional<Entry> row = Optional.ofNullable(last.get(one.name()));
    return new DoorGuest(
        today.event().position(one.name()),
        one.name(),
        one.people(),
        state(one.name()),
        first(one.name()),
        row.map(Entry::row).orElse(0),
        row.map(words::sentence).orElse(""));
  }

  private GuestState state(String name) {
    boolean hasCome = arrived.contains(name);
    int first = first(name);
    if (first == 0) {
      return hasCome ? GuestState.LEFT : GuestState.ABSENT;
    }
    if (hasCome) {
      return GuestState.HERE;
    }
    return first > now ? GuestState.LATE : GuestState.EXPECTED;
  }

  /** The first round to come in which somebody takes part; 0 for none. */
  private int first(String name) {
    Rounds toCome = today.here(name).and(Rounds.range(now, today.rounds()));
    return toCome.stream().min().orElse(0);
  }
}
