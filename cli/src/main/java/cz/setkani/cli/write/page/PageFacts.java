package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.TextBox;
import cz.setkani.cli.write.words.Count;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.explain.Timetable;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands at the head of the page of one organisation. */
final class PageFacts {

  private static final TextBox FACT = new TextBox(PageLayout.WIDTH, 10);
  private static final double[] FACT_SIZES = {12, 11, 10, 9, 8, 7, 6};
  private static final double SMALLEST_PEOPLE = 8;
  private static final double[] TABLE_SIZES = {16, 14, 12, 10, 8};
  private static final TextBox APOLOGY = new TextBox(PageLayout.WIDTH, 19);
  private static final double[] APOLOGY_SIZES = {15, 13, 11};

  private final Event event;
  private final Texts texts;
  private final Timetable timetable;
  private final List<Meeting> meetings;
  private final String edition;

  PageFacts(Event event, Timetable timetable, String edition, Texts texts) {
    this.edition = edition;
    this.event = event;
    this.texts = texts;
    this.timetable = timetable;
    meetings =
        Stream.concat(timetable.rounds().stream(), timetable.secondTeam().stream())
            .flatMap(Optional::stream)
            .toList();
  }

  /** All of it. */
  PageHead head() {
    return new PageHead(
        PageLayout.name(timetable.organisation(), event.roundCount()),
        edition.isEmpty() ? PrintedText.NONE : FACT.fitted(edition, TABLE_SIZES),
        Stream.of(who(), when())
            .filter(text -> !text.isEmpty())
            .map(text -> FACT.fitted(text, FACT_SIZES))
            .toList(),
        ownTable()
            .map(table -> FACT.fitted(texts.text("page.own_table", table), TABLE_SIZES))
            .orElse(PrintedText.NONE),
        meetings.isEmpty()
            ? APOLOGY.fitted(texts.text("page.no_meetings"), APOLOGY_SIZES)
            : PrintedText.NONE);
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

  /** Who comes, and how many meetings there are. */
  private String who() {
    List<String> parts = new ArrayList<>(people());
    if (!meetings.isEmpty()) {
      parts.add(Count.of(texts.locale(), "meetings", meetings.size()));
    }
    return String.join(" · ", parts);
  }

  /** The people who come, as many as there is room for. */
  private List<String> people() {
    List<String> people = event.getOrganisation(timetable.organisation()).people();
    int named = people.size();
    while (named > 1 && !FACT.isFitting(named(people, named), SMALLEST_PEOPLE)) {
      named--;
    }
    return people.isEmpty() ? List.of() : List.of(named(people, named));
  }

  private String named(List<String> people, int named) {
    String names = people.stream().limit(named).collect(Collectors.joining(" · "));
    int others = people.size() - named;
    return others == 0 ? names : names + " " + texts.text("page.more_people", others);
  }

  /** From when to when it has meetings. */
  private String when() {
    if (meetings.isEmpty()) {
      return "";
    }
    int first = meetings.stream().mapToInt(Meeting::round).min().orElseThrow();
    int last = meetings.stream().mapToInt(Meeting::round).max().orElseThrow();
    return texts.text(
        first == 1 ? "page.meetings_from" : "page.may_come",
        DateText.start(event.day(), first, texts.locale()),
        DateText.end(event.day(), last, texts.locale()));
  }
}
