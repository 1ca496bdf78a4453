package cz.setkani.cli.write.page;

import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.cli.write.words.Count;
import cz.setkani.cli.write.words.FreeText;
import cz.setkani.cli.write.words.PausesOfDay;
import cz.setkani.cli.write.words.TeamText;
import cz.setkani.explain.Timetable;
import cz.setkani.explain.Unmet;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.RoundTime;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays out the page of each organisation. */
final class PageComposition {

  private final Event event;
  private final Texts texts;
  private final PausesOfDay pauses;

  PageComposition(Event event, Texts texts) {
    this.event = event;
    this.texts = texts;
    pauses = new PausesOfDay(event.day());
  }

  Page of(Timetable timetable, int number) {
    boolean hasMeetings = meetings(timetable) > 0;
    PageLayout layout =
        new PageLayout(
            timetable.organisation(),
            under(timetable),
            IntStream.rangeClosed(1, event.roundCount()).map(r -> lines(timetable, r)).sum(),
            pauses.count(),
            hasMeetings);
    List<PageNote> all = timetable.unmet().stream().map(this::note).toList();
    int left = all.size() - layout.fitting(all);
    List<PageNote> notes = PageNote.joined(all.subList(0, all.size() - left));
    layout.reserve(notes, left > 0);
    return new Page(
        number,
        timetable.organisation(),
        under(timetable),
        hasMeetings,
        rows(timetable, layout),
        notes,
        left == 0 ? "" : texts.text("page.more", Count.of(texts.locale(), "requests_more", left)),
        layout.sizes());
  }

  private PageNote note(Unmet unmet) {
    return new PageNote(unmet.request().wants(), unmet.reasonText(texts.locale()));
  }

  private String under(Timetable timetable) {
    long meetings = meetings(timetable);
    return Stream.concat(
            event.getOrganisation(timetable.organisation()).people().stream(),
            Stream.of(meetings).filter(count -> count > 0).map(this::meetings))
        .collect(Collectors.joining(" · "));
  }

  private static long meetings(Timetable timetable) {
    return Stream.concat(timetable.rounds().stream(), timetable.secondTeam().stream())
        .filter(Optional::isPresent)
        .count();
  }

  /** Two lines where there are two teams, and one of them meets somebody. */
  private static int lines(Timetable timetable, int round) {
    boolean isMeeting =
        IntStream.rangeClosed(1, timetable.teams())
            .anyMatch(team -> timetable.rounds(team).get(round - 1).isPresent());
    return isMeeting ? timetable.teams() : 1;
  }

  private String meetings(long count) {
    return Count.of(texts.locale(), "meetings", count);
  }

  private List<PageRow> rows(Timetable timetable, PageLayout layout) {
    List<PageRow> rows = new ArrayList<>();
    for (int round = 1; round <= timetable.rounds().size(); round++) {
      for (int team = 1; team <= lines(timetable, round); team++) {
        rows.add(row(timetable, round, team, layout));
      }
      pauses
          .after(round)
          .map(p -> new PageRow.Pause(ClockTime.onPaper(p.start()), ClockTime.onPaper(p.end())))
          .ifPresent(rows::add);
    }
    return rows;
  }

  private PageRow row(Timetable timetable, int round, int team, PageLayout layout) {
    RoundTime time = event.day().time(round);
    String start = ClockTime.onPaper(time.start());
    String end = ClockTime.onPaper(time.end());
    int lines = team == 1 ? lines(timetable, round) : 0;
    String own =
        lines == 1 ? "" : TeamText.of(event, timetable.organisation(), team, texts.locale());
    Optional<Meeting> meeting = timetable.rounds(team).get(round - 1);
    if (meeting.isEmpty()) {
      String words = FreeText.of(event, timetable.organisation(), round, texts.locale());
      return new PageRow.Free(round, start, end, lines, own, words);
    }
    String table = event.getTable(meeting.get().table()).name();
    String partner = meeting.get().partnerOf(timetable.organisation());
    String theirs =
        TeamText.ofPartner(event, partner, meeting.get().teamOf(partner), texts.locale());
    String remark = event.isSuggested(meeting.get()) ? texts.text("page.suggested") : "";
    String sizes = layout.rowSizes(table, (own + " " + partner + " " + theirs).strip());
    return new PageRow.Met(round, start, end, lines, table, own, partner, theirs, remark, sizes);
  }
}
