package cz.setkani.cli.write.handout;

import cz.setkani.Programme;
import cz.setkani.Scheduler;
import cz.setkani.model.Day;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.model.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Random events with everything that papers must cope with, and their programmes. */
final class PartyEvents {

  /** Names that are hard to put on paper; the font has all letters of the first ones only. */
  static final List<String> HARD =
      List.of(
          "Městský úřad Jasanov – oddělení sociálně-právní ochrany dětí (OSPOD) a agenda náhradní"
              + " rodinné péče, pracoviště Horní Lhota u Jasanova, 2. patro",
          "Žluťoučký kůň úpěl ďábelské ódy, z.s.",
          "Центр социальной помощи семье и детям «Надежда»",
          "<b>Sp. & \"synové\"</b> 'Łódź'",
          "Bezmezerneboťtaksetodělá".repeat(6).substring(0, 140),
          "Rodina 👩‍👩‍👧‍👦 Brno",
          "مركز المساعدة",
          "בית שלום");

  private static final Map<List<Object>, Programme> KNOWN = new ConcurrentHashMap<>();

  private PartyEvents() {}

  /** The programme of an event with hard names, or with ordinary ones only. */
  static Programme programme(long seed, boolean isHard) {
    return KNOWN.computeIfAbsent(List.of(seed, isHard), any -> scheduled(seed, isHard));
  }

  private static Programme scheduled(long seed, boolean isHard) {
    Random random = new Random(seed);
    int rounds = 2 + random.nextInt(14);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 10 + random.nextInt(25); i++) {
      boolean isOne = isHard && random.nextInt(3) == 0;
      String hard = HARD.get(random.nextInt(HARD.size()));
      names.add(
          isOne
              ? "O" + i + "# " + hard
              : "O" + i + "# slovo" + " dlouhé".repeat(random.nextInt(7)));
    }
    EventBuilder event = Event.builder(day(random, rounds)).tables(tables(random, isHard));
    for (String name : names) {
      event.organisation(organisation(name, rounds, random));
    }
    for (String one : names) {
      random
          .ints(5, 0, names.size())
          .distinct()
          .mapToObj(names::get)
          .filter(other -> !other.equals(one))
          .forEach(other -> event.request(one, other));
    }
    return Scheduler.of(event.build()).withEffort(Effort.QUICK).schedule();
  }

  private static Day day(Random random, int rounds) {
    Optional<LocalDate> date = Optional.of(LocalDate.of(2026, 11, 26));
    boolean isTwoDays = rounds > 4 && random.nextInt(3) == 0;
    Map<Integer, LocalDate> later =
        isTwoDays ? Map.of(rounds / 2 + 1, LocalDate.of(2026, 11, 27)) : Map.of();
    return new Day(
        "Setkání",
        "Kulturní dům",
        date,
        Day.times(LocalTime.of(8, 0), rounds, 15, 5, Map.of(1, 30)),
        5,
        Map.of(1, "Oběd"),
        Rounds.NONE,
        later);
  }

  private static List<Table> tables(Random random, boolean isHard) {
    int count = 1 + random.nextInt(12);
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> new Table(n == 2 && isHard ? "U okna vedle pódia" : "T" + n))
        .toList();
  }

  private static Organisation organisation(String name, int rounds, Random random) {
    Organisation one = Organisation.named(name);
    if (random.nextInt(4) == 0) {
      one = one.withPresent(Rounds.range(2, rounds));
    }
    if (random.nextInt(6) == 0) {
      one = one.withResources(Set.of("tlumočnice"));
    }
    return switch (random.nextInt(6)) {
      case 0 -> one.withPeople(List.of("Marie Společná"));
      case 1 -> one.withTeams(2);
      case 2 -> one.withPeople(List.of("Jan " + name, "Eva " + name));
      case 3 -> one.withPeople(List.of("Jan " + name, "Eva " + name)).withTeams(2);
      default -> one;
    };
  }
}
