package cz.setkani.cli.write;

import cz.setkani.cli.write.words.KnownDay;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.day.Alteration;
import cz.setkani.day.Changes;
import cz.setkani.day.Fate;
import cz.setkani.day.FrontierPoint;
import cz.setkani.day.Grounds;
import cz.setkani.day.Replan;
import cz.setkani.day.Status;
import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import cz.setkani.model.Table;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Editions to be written. In the small one, of five rounds, round 1 is over, Dana is not here, Evan
 * has come without having been expected, table 2 is lost, and everything is ten minutes late.
 */
public final class SampleEditions {

  public static final String ANNA = "Anna";
  public static final String BEN = "Ben";
  public static final String CARE = "Raná péče Kvítek, o.p.s.";
  public static final String DANA = "Dana";
  public static final String EVAN = "Evan";

  private static final Meeting HELD = new Meeting(1, 1, ANNA, BEN, false);
  private static final Meeting STRUCK = new Meeting(2, 1, ANNA, DANA, false);
  private static final Meeting KEPT = new Meeting(3, 1, BEN, CARE, false);
  private static final Meeting SHIFTED = new Meeting(4, 2, ANNA, CARE, false);
  private static final Meeting ADDED = new Meeting(2, 1, ANNA, EVAN, false);

  private SampleEditions() {}

  /** The second edition of the small event. */
  public static NextEdition small() {
    Event planned = event(0, Rounds.first(5)).build();
    Event now = withEvan(Rounds.first(5));
    Rounds rest = Rounds.range(1, 5);
    Standing standing =
        new Standing(2, Map.of(DANA, rest), Map.of("2", rest), Map.of(), List.of(), List.of());
    Event today = withEvan(Rounds.NONE);
    Meeting moved = SHIFTED.atTable(3);
    Schedule schedule = new Schedule(List.of(HELD, KEPT, moved, ADDED));
    return new NextEdition(
        2,
        0,
        false,
        new KnownDay(planned, Standing.from(1)),
        new KnownDay(now, standing),
        new Replan(
            SampleProgrammes.of(today, schedule),
            changes(moved),
            List.of(new FrontierPoint(0, 0, 4, 4, 4)),
            5));
  }

  private static Event withEvan(Rounds dana) {
    return event(10, dana).organisations(EVAN).request(EVAN, ANNA).request(BEN, EVAN).build();
  }

  private static EventBuilder event(int late, Rounds dana) {
    Day day =
        new Day(
            "Setkání",
            "Sál",
            Optional.empty(),
            Day.times(LocalTime.of(9, 0), 5, 15, 0, late == 0 ? Map.of() : Map.of(1, late)),
            late);
    return Event.builder(day)
        .tables(List.of(new Table("1"), new Table("2"), new Table("3")))
        .organisations(ANNA, BEN, CARE)
        .organisation(Organisation.named(DANA).withPresent(dana))
        .request(ANNA, BEN)
        .request(ANNA, DANA)
        .request(CARE, BEN)
        .request(CARE, ANNA);
  }

  private static Changes changes(Meeting moved) {
    Optional<Meeting> none = Optional.empty();
    List<Fate> fates =
        List.of(
            new Fate(Optional.of(HELD), Optional.of(HELD), Status.HELD, Optional.empty()),
            new Fate(Optional.of(STRUCK), none, Status.STRUCK, Optional.of(Grounds.AWAY)),
            new Fate(none, Optional.of(ADDED), Status.ADDED, Optional.of(Grounds.FILLED)),
            new Fate(Optional.of(KEPT), Optional.of(KEPT), Status.KEPT, Optional.empty()),
            new Fate(
                Optional.of(SHIFTED),
                Optional.of(moved),
                Status.KEPT,
                Optional.of(Grounds.TABLE_LOST)));
    List<Alteration> all = new ArrayList<>();
    all.add(altered(ANNA, 2, Optional.of(STRUCK), Optional.of(ADDED), Status.ADDED, Grounds.AWAY));
    all.add(table(ANNA, moved));
    all.add(table(CARE, moved));
    all.add(altered(DANA, 2, Optional.of(STRUCK), none, Status.STRUCK, Grounds.AWAY));
    all.add(altered(EVAN, 2, none, Optional.of(ADDED), Status.ADDED, Grounds.FILLED));
    return new Changes(fates, all, 1, 1, 0, 0, 5);
  }

  private static Alteration table(String organisation, Meeting moved) {
    return altered(
        organisation, 4, Optional.of(SHIFTED), Optional.of(moved), Status.KEPT, Grounds.TABLE_LOST);
  }

  private static Alteration altered(
      String organisation,
      int round,
      Optional<Meeting> before,
      Optional<Meeting> after,
      Status status,
      Grounds grounds) {
    return new Alteration(organisation, 1, round, before, after, status, grounds);
  }
}
