package cz.setkani.cli.write.page;

import static cz.setkani.cli.write.paper.PrintedText.NONE;

import cz.setkani.cli.write.paper.Look;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.TextBox;
import cz.setkani.cli.write.words.Count;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.explain.Timetable;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What stands at the head of the page of one organisation. */
final class PageFacts {

  /** How high a name may be at the head of an only page, or where room is wanted. */
  private static final double[] NAME_ROOMS = {29, 14};

  private static final double[] NAME_SIZES = {38, 34, 30, 27, 24, 21, 18, 16, 14};
  private static final double[] SIZES = {16, 15, 14};
  private static final int MOST_LINES = 2;

  private final Event event;
  private final Texts texts;
  private final Timetable timetable;
  private final List<Meeting> meetings;
  private final String edition;
  private final Look look;
  private final PageScale scale;

  PageFacts(Event event, Timetable timetable, String edition, Look look, Texts texts) {
    this.edition = edition;
    this.look = look;
    scale = PageScale.of(look);
    this.event = event;
    this.texts = texts;
    this.timetable = timetable;
    meetings =
        Stream.concat(timetable.rounds().stream(), timetable.secondTeam().stream())
            .flatMap(Optional::stream)
            .toList();
  }

  /** All of it, where there is much room, and where there is less. */
  List<PageHead> heads() {
    return DoubleStream.of(NAME_ROOMS).mapToObj(this::head).toList();
  }

  private PageHead head(double nameRoom) {
    return new PageHead(
        name(nameRoom),
        fact(edition, SIZES),
        Stream.of(people(), meetings()).filter(text -> !text.isEmpty()).map(this::fact).toList(),
        ownTable().map(table -> fact(texts.text("page.own_table", table), SIZES)).orElse(NONE),
        meetings.isEmpty() ? fact(texts.text("page.no_meetings"), SIZES) : NONE);
  }

  /** What stands at the head of a further sheet. */
  PageHead further() {
    return new PageHead(
        name(NAME_ROOMS[NAME_ROOMS.length - 1]), fact(edition, SIZES), List.of(), NONE, NONE);
  }

  private PrintedText name(double room) {
    return new TextBox(PageLayout.WIDTH, room)
        .whole(timetable.organisation(), scale.sizes(NAME_SIZES));
  }

  /** A fact in the letters of facts, or in larger ones where two lines hold it. */
  PrintedText fact(String text, double... larger) {
    double lines = PrintedText.height(MOST_LINES, scale.small());
    return text.isEmpty()
        ? NONE
        : new TextBox(PageLayout.WIDTH, lines).whole(text, scale.sizes(larger));
  }

  /** Whether it meets anybody. */
  boolean hasMeetings() {
    return !meetings.isEmpty();
  }

  /** The table of its own, if all its meetings are there. */
  Optional<String> ownTable() {
    return event
        .getOrganisation(timetable.organisation())
        .table()
        .filter(own -> !meetings.isEmpty())
        .filter(own -> tableNames().equals(List.of(own)));
  }

  /** The names of the tables of its meetings, each once. */
  List<String> tableNames() {
    return meetings.stream()
        .map(meeting -> event.tables().get(meeting.table() - 1).name())
        .distinct()
        .toList();
  }

  /** The people who come, where they are asked for. */
  private String people() {
    List<String> people = event.getOrganisation(timetable.organisation()).people();
    return look.hasPeople() ? PeopleText.of(people, PageLayout.WIDTH, scale.small(), texts) : "";
  }

  /** How many meetings there are, from when to when. */
  private String meetings() {
    if (meetings.isEmpty()) {
      return "";
    }
    int first = meetings.stream().mapToInt(Meeting::round).min().orElseThrow();
    int last = meetings.stream().mapToInt(Meeting::round).max().orElseThrow();
    String when =
        texts.text(
            first == 1 ? "page.meetings_from" : "page.may_come",
            DateText.start(event.day(), first, texts.locale()),
            DateText.end(event.day(), last, texts.locale()));
    return Count.of(texts.locale(), "meetings", meetings.size()) + " · " + when;
  }
}
