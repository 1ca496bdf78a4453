package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.words.Alphabetical;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.model.SharedUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A timetable for everybody and everything that goes with organisations: people who come for
 * several of them, interpreters and other resources. Each has sheets of its own.
 */
final class ResourceSheets {

  private static final double HEADING = 18;
  private static final double[] NAMES = {24, 20, 18, 16, 14};

  private final Brief brief;
  private final HeadAndFoot frame;
  private final RoundRows rows;

  private ResourceSheets(Brief brief) {
    this.brief = brief;
    frame = brief.upright("");
    rows = new RoundRows(brief, frame.inside(), false);
  }

  /** Those of people, then those of resources, each in the order of the alphabet; may be none. */
  static List<PrintedSheet> of(Brief brief) {
    ResourceSheets sheets = new ResourceSheets(brief);
    return Stream.concat(people(brief), resources(brief))
        .flatMap(unit -> sheets.of(unit).stream())
        .toList();
  }

  private static Stream<SharedUnit> people(Brief brief) {
    return brief.event().sharedUnits().stream()
        .filter(SharedUnit::isPerson)
        .sorted(Comparator.comparing(SharedUnit::name, Alphabetical.in(brief.language())));
  }

  /** All of them, also those that only one organisation needs. */
  private static Stream<SharedUnit> resources(Brief brief) {
    Map<String, List<String>> users = new TreeMap<>(Alphabetical.in(brief.language()));
    for (Organisation one : brief.event().organisations()) {
      one.resources()
          .forEach(name -> users.computeIfAbsent(name, any -> new ArrayList<>()).add(one.name()));
    }
    return users.entrySet().stream()
        .map(entry -> new SharedUnit(entry.getKey(), false, entry.getValue()));
  }

  private List<PrintedSheet> of(SharedUnit unit) {
    String key = unit.isPerson() ? "resources.person" : "resources.resource";
    String users = brief.text(key, String.join("; ", unit.organisations()));
    Strip heading =
        new Cells()
            .texts(
                frame.inside(),
                new Wording(unit.name(), Style.bold(Shade.INK), NAMES),
                new Wording(users, Style.plain(Shade.SOFT), brief.small()))
            .heading(HEADING);
    Section section = new Section(heading.and(rows.headings()), strips(unit));
    return Flow.sheets(frame, unit.name(), List.of(section));
  }

  private List<Strip> strips(SharedUnit unit) {
    Event event = brief.event();
    Rounds there = there(unit);
    List<Strip> strips = new ArrayList<>();
    for (int round = 1; round <= event.roundCount(); round++) {
      rows.date(round).ifPresent(strips::add);
      List<Meeting> meetings =
          brief.meetings(round).stream()
              .filter(meeting -> unit.organisations().stream().anyMatch(meeting::has))
              .toList();
      if (meetings.isEmpty()) {
        String word = there.contains(round) ? "resources.free" : "resources.away";
        strips.add(rows.free(round, brief.text(word)));
      }
      meetings.forEach(meeting -> strips.add(rows.meeting(meeting)));
      rows.pause(round).ifPresent(strips::add);
    }
    return strips;
  }

  /** When somebody who needs it is there and it can be had. */
  private Rounds there(SharedUnit unit) {
    Rounds users =
        unit.organisations().stream()
            .map(name -> brief.event().presence(name))
            .reduce(Rounds.NONE, Rounds::or);
    return unit.isPerson() ? users : users.and(brief.event().resourceHours().of(unit.name()));
  }
}
