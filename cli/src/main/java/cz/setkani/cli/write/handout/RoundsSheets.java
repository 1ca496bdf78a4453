package cz.setkani.cli.write.handout;

import cz.setkani.Programme;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.cli.write.words.PauseText;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.RoundTime;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The moderator's list: a section a round, with its meetings by table, and who is free. */
final class RoundsSheets {

  private static final double ROW = 7;
  private static final double HEADING = 10;
  private static final double BOX = 8;
  private static final double TABLE = 28;
  private static final double AFTER = 5;
  private static final double[] HEADING_SIZES = {16};
  private static final double[] NAMES = {12, 11, 10, 9, 8};
  private static final double[] ASIDE = {10};

  private final Event event;
  private final List<Meeting> meetings;
  private final Texts texts;
  private final Flow flow;

  private RoundsSheets(Programme programme, Texts texts) {
    event = programme.event();
    meetings = programme.schedule().meetings();
    this.texts = texts;
    flow =
        new Flow(
            PrintedSheet.A4_SHORT, PrintedSheet.A4_LONG, texts.text("rounds"), event.day(), texts);
  }

  static PrintedSheets of(Programme programme, Locale language) {
    RoundsSheets rounds = new RoundsSheets(programme, Texts.of(RoundsSheets.class, language));
    List<Section> sections = new ArrayList<>();
    for (int round = 1; round <= rounds.event.roundCount(); round++) {
      rounds.date(round).ifPresent(sections::add);
      sections.add(rounds.section(round));
      rounds.pause(round).ifPresent(sections::add);
    }
    return rounds.flow.sheets(sections);
  }

  private Section section(int round) {
    RoundTime time = event.day().time(round);
    String heading =
        texts.text(
            "rounds.heading",
            "" + round,
            ClockTime.onPaper(time.start()),
            ClockTime.onPaper(time.end()));
    List<Strip> strips = new ArrayList<>();
    double name = (flow.inside() - BOX - TABLE) / 2;
    meetings.stream()
        .filter(meeting -> meeting.round() == round)
        .sorted(Meeting.BY_PLACE)
        .forEach(meeting -> strips.add(row(meeting, name)));
    String free = free(round);
    if (!free.isEmpty()) {
      strips.add(aside(texts.text("rounds.free", free)));
    }
    strips.add(Strip.gap(AFTER));
    return new Section(heading(heading), strips);
  }

  private Strip row(Meeting meeting, double name) {
    return new Cells(Flow.left())
        .box(BOX)
        .text(event.getTable(meeting.table()).name(), TABLE, Style.bold(Shade.ACCENT), NAMES)
        .text(meeting.first(), name, Style.bold(Shade.INK), NAMES)
        .text(meeting.second(), name, Style.bold(Shade.INK), NAMES)
        .row(ROW);
  }

  private Strip heading(String text) {
    return new Cells(Flow.left())
        .text(text, flow.inside(), Style.bold(Shade.INK), HEADING_SIZES)
        .heading(HEADING);
  }

  private Strip aside(String text) {
    return new Cells(Flow.left()).text(text, flow.inside(), Style.plain(Shade.SOFT), ASIDE).row(0);
  }

  /** Who is there and meets nobody. */
  private String free(int round) {
    return event.organisations().stream()
        .map(Organisation::name)
        .filter(name -> event.presence(name).contains(round))
        .filter(name -> meetings.stream().noneMatch(m -> m.round() == round && m.has(name)))
        .collect(Collectors.joining("; "));
  }

  private Optional<Section> date(int round) {
    return DateText.beginning(event.day(), round, texts.locale())
        .map(date -> new Section(heading(date), List.of(Strip.gap(AFTER))));
  }

  private Optional<Section> pause(int round) {
    return event
        .day()
        .findPause(round)
        .map(
            pause ->
                new Section(
                    heading(
                        texts.text(
                            "rounds.pause",
                            PauseText.name(pause, texts.locale()),
                            ClockTime.onPaper(pause.time().start()),
                            ClockTime.onPaper(pause.time().end()))),
                    List.of(Strip.gap(AFTER))));
  }
}
