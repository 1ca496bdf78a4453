package cz.setkani.cli.write;

import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Schedule;
import cz.setkani.model.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Events to be written. */
public final class SampleEvents {

  public static final String CARE = "Raná péče Kvítek, o.p.s.";
  public static final String OFFICE = "Úřad práce; pobočka \"Jih\"";
  public static final String FORMULA = "=Poradna";
  public static final String LATE = "Noclehárna Teplo";

  private SampleEvents() {}

  /** Three rounds with a pause, two tables, four organisations, one of which nobody can meet. */
  public static Event small() {
    Day day =
        new Day(
            "Setkání <b>Jasanov</b>",
            "Kulturní dům",
            Optional.of(LocalDate.of(2026, 11, 26)),
            Day.times(LocalTime.of(9, 0), 3, 15, 5, Map.of(2, 10)));
    return Event.builder(day)
        .tables(List.of(new Table("1"), new Table("Salonek")))
        .organisation(Organisation.named(CARE).withPeople(List.of("Eva Malá", "Jan Velký")))
        .organisations(OFFICE, FORMULA)
        .organisation(Organisation.named(LATE).withMaxMeetings(0))
        .request(CARE, OFFICE)
        .request(OFFICE, CARE)
        .request(new Request(FORMULA, CARE, 3, Request.of(FORMULA, CARE).window()))
        .request(OFFICE, LATE)
        .locked(List.of(new Meeting(2, 1, OFFICE, FORMULA, true)))
        .build();
  }

  /** Two rounds; one organisation comes in two teams of people with names, one of others. */
  public static Event parted() {
    return Event.builder(2)
        .tables(3)
        .organisation(
            Organisation.named(CARE).withPeople(List.of("Eva Malá", "Jan Velký")).withTeams(2))
        .organisation(Organisation.named(OFFICE).withTeams(2))
        .organisations(FORMULA)
        .request(CARE, OFFICE)
        .request(CARE, FORMULA)
        .request(OFFICE, FORMULA)
        .build();
  }

  public static Schedule partedSchedule() {
    return new Schedule(
        List.of(
            new Meeting(1, 1, CARE, OFFICE, false).withTeams(1, 2),
            new Meeting(1, 3, CARE, FORMULA, false).withTeams(2, 1),
            new Meeting(2, 2, OFFICE, FORMULA, true)));
  }

  public static Schedule smallSchedule() {
    return new Schedule(
        List.of(
            new Meeting(3, 1, CARE, FORMULA, false),
            new Meeting(2, 1, OFFICE, FORMULA, true),
            new Meeting(1, 2, CARE, OFFICE, false)));
  }

  /** As many organisations as asked for, with long and odd names, who ask at random. */
  public static Event random(long seed, int organisations, int rounds) {
    Random random = new Random(seed);
    List<String> names =
        IntStream.range(0, organisations).mapToObj(i -> i + " " + name(random)).toList();
    EventBuilder event =
        Event.builder(Day.of(LocalTime.of(8, 0), rounds, 10))
            .tables(1 + random.nextInt(organisations))
            .organisations(names.toArray(String[]::new));
    for (String name : names) {
      names.stream()
          .filter(other -> !other.equals(name) && random.nextInt(3) == 0)
          .forEach(other -> event.request(name, other));
    }
    return event.build();
  }

  private static String name(Random random) {
    String letters = "aábcčdďeéěijkmnňořsštťuúůvyýzž MWĚŠ –,.-&<\"'";
    StringBuilder name = new StringBuilder();
    int length = 1 + random.nextInt(120);
    for (int i = 0; i < length; i++) {
      name.append(letters.charAt(random.nextInt(letters.length())));
    }
    return name.toString();
  }
}
