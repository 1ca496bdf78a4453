package cz.setkani.cli.write.page;

import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.cli.write.words.Count;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.cli.write.words.FreeText;
import cz.setkani.cli.write.words.PauseText;
import cz.setkani.cli.write.words.TeamText;
import cz.setkani.cli.write.words.ToldWishes;
import cz.setkani.explain.Timetable;
import cz.setkani.explain.Unmet;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Pause;
import cz.setkani.model.RoundTime;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Composes the page of each organisation. */
final class PageComposition {

  /** A row to be laid out. */
  private record Place(int round, int team, RowKind kind) {}

  /** A round of a team, the pause after a round, or the date before it. */
  private enum RowKind {
    ROUND,
    PAUSE,
    DATE
  }

  private final Event event;
  private final Texts texts;
  private final QuotedNames quoted;
  private final PageMarks marks;

  PageComposition(Event event, PageMarks marks, Texts texts) {
    this.marks = marks;
    this.event = event;
    this.texts = texts;
    quoted = new QuotedNames(event, texts);
  }

  Page of(Timetable timetable, int number) {
    PageFacts facts = new PageFacts(event, timetable, marks.edition(), texts);
    PageHead head = facts.head();
    PageLayout layout = new PageLayout(head);
    boolean isAtOwnTable = !head.ownTable().isEmpty();
    List<Place> places = places(timetable);
    List<RowText> rows =
        places.stream().map(place -> text(timetable, place, isAtOwnTable)).toList();
    List<Unmet> told = ToldWishes.of(event, timetable.unmet());
    List<PageNote> all = told.stream().map(this::note).toList();
    int left = all.size() - layout.fitting(all, rows);
    List<PageNote> notes = PageNote.joined(all.subList(0, all.size() - left));
    String more = more(left, timetable.unmet().size() - told.size());
    ColumnOfTables tables =
        isAtOwnTable ? ColumnOfTables.NONE : ColumnOfTables.of(facts.tableNames());
    RowLayout laidOut = layout.rows(rows, tables, notes, !more.isEmpty());
    return new Page(
        number,
        timetable.organisation(),
        head.name(),
        head.edition(),
        head.facts(),
        head.ownTable(),
        head.apology(),
        laidOut.sizes(),
        IntStream.range(0, places.size())
            .mapToObj(i -> row(timetable, places.get(i), i, laidOut))
            .toList(),
        notes,
        more);
  }

  /**
   * How many requests are not told.
   *
   * @param left for which there is no room
   * @param ordinary of which nothing is to be told
   */
  private String more(int left, int ordinary) {
    if (ordinary > 0) {
      return texts.text("page.everybody", left + ordinary);
    }
    return left == 0
        ? ""
        : texts.text("page.more", Count.of(texts.locale(), "requests_more", left));
  }

  private PageNote note(Unmet unmet) {
    return new PageNote(unmet.request().wants(), quoted.printed(unmet.reasonText(texts.locale())));
  }

  private List<Place> places(Timetable timetable) {
    List<Place> places = new ArrayList<>();
    for (int round = 1; round <= event.roundCount(); round++) {
      if (DateText.beginning(event.day(), round, texts.locale()).isPresent()) {
        places.add(new Place(round, 0, RowKind.DATE));
      }
      for (int team = 1; team <= teams(timetable, round); team++) {
        places.add(new Place(round, team, RowKind.ROUND));
      }
      if (event.day().findPause(round).isPresent()) {
        places.add(new Place(round, 0, RowKind.PAUSE));
      }
    }
    return places;
  }

  /** Two where there are two teams, and one of them meets somebody. */
  private static int teams(Timetable timetable, int round) {
    boolean isMeeting =
        IntStream.rangeClosed(1, timetable.teams())
            .anyMatch(team -> timetable.rounds(team).get(round - 1).isPresent());
    return isMeeting ? timetable.teams() : 1;
  }

  private RowText text(Timetable timetable, Place place, boolean isAtOwnTable) {
    if (place.kind() == RowKind.DATE) {
      return RowText.pause(
          DateText.beginning(event.day(), place.round(), texts.locale()).orElseThrow());
    }
    if (place.kind() == RowKind.PAUSE) {
      return RowText.pause(PauseText.name(pause(place), texts.locale()));
    }
    String aside = aside(timetable, place);
    return meeting(timetable, place)
        .map(
            meeting ->
                RowText.round(
                    isAtOwnTable ? "" : event.tables().get(meeting.table() - 1).name(),
                    meeting.partnerOf(timetable.organisation()),
                    aside))
        .orElseGet(() -> RowText.round("", "", aside));
  }

  private Pause pause(Place place) {
    return event.day().findPause(place.round()).orElseThrow();
  }

  private static Optional<Meeting> meeting(Timetable timetable, Place place) {
    return timetable.rounds(place.team()).get(place.round() - 1);
  }

  /**
   * Which teams meet, where there are two, and whether it is a suggestion, or what is different.
   */
  private String aside(Timetable timetable, Place place) {
    String organisation = timetable.organisation();
    Optional<Meeting> meeting = meeting(timetable, place);
    String own =
        teams(timetable, place.round()) == 1
            ? ""
            : TeamText.of(event, organisation, place.team(), texts.locale());
    String theirs = meeting.map(m -> theirTeam(m, m.partnerOf(organisation))).orElse("");
    String suggested =
        meeting.filter(event::isSuggested).map(m -> texts.text("page.suggested")).orElse("");
    String changed = marks.remark(organisation, place.team(), place.round());
    return Stream.of(own, theirs, changed.isEmpty() ? suggested : changed)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String theirTeam(Meeting meeting, String partner) {
    return TeamText.ofPartner(event, partner, meeting.teamOf(partner), texts.locale());
  }

  private PageRow row(Timetable timetable, Place place, int index, RowLayout layout) {
    double height = layout.height(index);
    if (place.kind() == RowKind.DATE) {
      return new PageRow.DateRow(height, layout.aside(index));
    }
    if (place.kind() == RowKind.PAUSE) {
      RoundTime time = pause(place).time();
      return new PageRow.PauseRow(
          ClockTime.onPaper(time.start()),
          ClockTime.onPaper(time.end()),
          height,
          layout.aside(index));
    }
    RoundTime time = event.day().time(place.round());
    PageRow.Round round =
        new PageRow.Round(
            place.round(),
            ClockTime.onPaper(time.start()),
            ClockTime.onPaper(time.end()),
            place.team() == 1 ? teams(timetable, place.round()) : 0);
    if (meeting(timetable, place).isPresent()) {
      return new PageRow.Met(
          round, height, layout.table(index), layout.partner(index), layout.aside(index));
    }
    String words = FreeText.of(event, timetable.organisation(), place.round(), texts.locale());
    return new PageRow.Free(round, height, words, layout.aside(index));
  }
}
