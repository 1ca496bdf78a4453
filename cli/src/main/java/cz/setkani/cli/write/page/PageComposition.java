package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.Look;
import cz.setkani.cli.write.paper.PrintedText;
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
import java.util.Comparator;
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
  private final Look look;
  private final PageScale scale;
  private final double frame;

  /**
   * @param frame the height of what stands at the head of all pages, in millimetres
   */
  PageComposition(Event event, PageMarks marks, Look look, double frame, Texts texts) {
    this.marks = marks;
    this.event = event;
    this.texts = texts;
    this.look = look;
    this.frame = frame;
    scale = PageScale.of(look);
    quoted = new QuotedNames(event, texts);
  }

  /**
   * The pages of an organisation, mostly one.
   *
   * @param number of the first one
   */
  List<Page> of(Timetable timetable, int number) {
    PageFacts facts = new PageFacts(event, timetable, marks.edition(), look, texts);
    boolean isAtOwnTable = facts.ownTable().isPresent();
    ColumnOfTables tables =
        isAtOwnTable || !facts.hasMeetings()
            ? ColumnOfTables.NONE
            : ColumnOfTables.of(facts.tableNames(), scale.widestTable());
    RowSpace space = new RowSpace(scale, tables, facts.hasMeetings());
    PageNotes notes = notes(timetable);
    List<List<Place>> blocks = blocks(timetable);
    List<List<RowText>> rows =
        blocks.stream().map(block -> texts(timetable, block, isAtOwnTable, space)).toList();
    PageLayout layout = new PageLayout(frame, facts.heads(), facts.further(), space, notes);
    return pages(timetable, facts, blocks, layout.parts(rows), notes, number);
  }

  private List<Page> pages(
      Timetable timetable,
      PageFacts facts,
      List<List<Place>> blocks,
      List<PagePart> parts,
      PageNotes notes,
      int number) {
    PageSizes sizes =
        parts.stream()
            .map(part -> part.rows().sizes())
            .min(Comparator.comparing(PageSizes::clock))
            .orElseThrow();
    List<Place> places = blocks.stream().flatMap(List::stream).toList();
    List<Page> pages = new ArrayList<>();
    for (PagePart part : parts) {
      String sheet = texts.text("page.sheet", pages.size() + 1, parts.size());
      boolean isTold = part.notes() != PagePart.NO_NOTES;
      pages.add(
          new Page(
              number + pages.size(),
              timetable.organisation(),
              parts.size() == 1 ? part.head() : part.head().with(facts.fact(sheet)),
              sizes,
              rows(timetable, places, part),
              isTold ? notes.told(part.notes()) : List.of(),
              isTold ? notes.more(part.notes()) : PrintedText.NONE,
              part.writingLines()));
    }
    return pages;
  }

  private List<RowText> texts(
      Timetable timetable, List<Place> block, boolean isAtOwnTable, RowSpace space) {
    return block.stream().map(place -> text(timetable, place, isAtOwnTable, space)).toList();
  }

  private List<PageRow> rows(Timetable timetable, List<Place> places, PagePart part) {
    return IntStream.range(0, part.rows().count())
        .mapToObj(i -> row(timetable, places.get(part.from() + i), i, part.rows()))
        .toList();
  }

  private PageNotes notes(Timetable timetable) {
    List<Unmet> told = ToldWishes.of(event, timetable.unmet());
    int ordinary = timetable.unmet().size() - told.size();
    return new PageNotes(
        told.stream().map(this::note).toList(), left -> more(left, ordinary), scale.small());
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

  /** What stands below one another; what stays together is one. */
  private List<List<Place>> blocks(Timetable timetable) {
    List<List<Place>> blocks = new ArrayList<>();
    for (int round = 1; round <= event.roundCount(); round++) {
      List<Place> block = new ArrayList<>();
      if (DateText.beginning(event.day(), round, texts.locale()).isPresent()) {
        block.add(new Place(round, 0, RowKind.DATE));
      }
      for (int team = 1; team <= teams(timetable, round); team++) {
        block.add(new Place(round, team, RowKind.ROUND));
      }
      if (event.day().findPause(round).isPresent()) {
        block.add(new Place(round, 0, RowKind.PAUSE));
      }
      blocks.add(block);
    }
    return blocks;
  }

  /** Two where there are two teams, and one of them meets somebody. */
  private static int teams(Timetable timetable, int round) {
    boolean isMeeting =
        IntStream.rangeClosed(1, timetable.teams())
            .anyMatch(team -> timetable.rounds(team).get(round - 1).isPresent());
    return isMeeting ? timetable.teams() : 1;
  }

  private RowText text(Timetable timetable, Place place, boolean isAtOwnTable, RowSpace space) {
    if (place.kind() == RowKind.DATE) {
      return RowText.pause(
          DateText.beginning(event.day(), place.round(), texts.locale()).orElseThrow());
    }
    if (place.kind() == RowKind.PAUSE) {
      return RowText.pause(PauseText.name(pause(place), texts.locale()));
    }
    String aside = aside(timetable, place, space);
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
   * Which teams meet, where there are two, who comes, and whether it is a suggestion, or what is
   * different.
   */
  private String aside(Timetable timetable, Place place, RowSpace space) {
    String organisation = timetable.organisation();
    Optional<Meeting> meeting = meeting(timetable, place);
    String own =
        teams(timetable, place.round()) == 1
            ? ""
            : TeamText.of(event, organisation, place.team(), texts.locale());
    String theirs = meeting.map(m -> theirs(m, m.partnerOf(organisation), space)).orElse("");
    String suggested =
        meeting.filter(event::isSuggested).map(m -> texts.text("page.suggested")).orElse("");
    String changed = marks.remark(organisation, place.team(), place.round());
    return Stream.of(own, theirs, changed.isEmpty() ? suggested : changed)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** The team of a partner, and its people where they are asked for. */
  private String theirs(Meeting meeting, String partner, RowSpace space) {
    int team = meeting.teamOf(partner);
    String label = TeamText.ofPartner(event, partner, team, texts.locale());
    if (!look.hasPeople()) {
      return label;
    }
    List<String> people = TeamText.people(event.getOrganisation(partner), team);
    String names = PeopleText.of(people, space.partnerWidth(), scale.small(), texts);
    return label.isEmpty() || names.isEmpty() ? label + names : label + ": " + names;
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
