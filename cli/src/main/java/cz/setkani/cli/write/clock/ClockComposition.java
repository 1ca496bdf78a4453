package cz.setkani.cli.write.clock;

import cz.setkani.Programme;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.cli.write.words.EditionText;
import cz.setkani.cli.write.words.Occasion;
import cz.setkani.cli.write.words.PauseText;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.cli.write.words.TeamText;
import cz.setkani.explain.Timetable;
import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Pause;
import cz.setkani.model.RoundTime;
import cz.setkani.model.Rounds;
import cz.setkani.text.Texts;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts together what the page of an event holds. */
final class ClockComposition {

  private final Programme programme;
  private final Event event;
  private final Day day;
  private final Optional<ClockOfDesk> desk;
  private final Texts texts;

  private ClockComposition(Programme programme, Optional<ClockOfDesk> desk, Texts texts) {
    this.programme = programme;
    this.desk = desk;
    event = programme.event();
    day = desk.map(ClockOfDesk::now).orElse(event.day());
    this.texts = texts;
  }

  static ClockPage of(Printable printable) {
    return of(printable, Optional.empty());
  }

  /** The page of a desk, at the times that are announced now. */
  static ClockPage of(Printable printable, ClockOfDesk desk) {
    return of(printable, Optional.of(desk));
  }

  private static ClockPage of(Printable printable, Optional<ClockOfDesk> desk) {
    Texts texts = Texts.of(ClockComposition.class, printable.language());
    ClockComposition composition = new ClockComposition(printable.programme(), desk, texts);
    Day day = composition.day;
    return new ClockPage(
        texts,
        day.title().isBlank() ? texts.text("untitled") : day.title(),
        Occasion.of(day, texts.locale()),
        printable.edition().map(label -> EditionText.of(label, texts.locale())).orElse(""),
        IntStream.rangeClosed(1, day.rounds().size()).mapToObj(composition::round).toList(),
        desk);
  }

  private ClockRound round(int round) {
    RoundTime time = day.time(round);
    Optional<Pause> pause = day.findPause(round);
    return new ClockRound(
        round,
        day.dateOf(round).map(date -> DateText.full(date, texts.locale())).orElse(""),
        at(round, time.start()),
        at(round, time.end()),
        pause.map(p -> PauseText.name(p, texts.locale())).orElse(""),
        at(round, pause.map(p -> p.time().end()).orElse(time.end())),
        day.sessionEnds().contains(round) || isLateAfter(round),
        programme.schedule().meetings().stream()
            .filter(meeting -> meeting.round() == round)
            .map(this::meeting)
            .toList(),
        free(round));
  }

  private boolean isLateAfter(int round) {
    return desk.filter(one -> one.isLateBefore(round + 1)).isPresent();
  }

  private String at(int round, LocalTime time) {
    String date = day.dateOf(round).map(d -> d + "T").orElse("");
    return date + ClockTime.inFiles(time);
  }

  private ClockMeeting meeting(Meeting meeting) {
    return new ClockMeeting(
        event.getTable(meeting.table()).name(),
        Stream.of(meeting.first(), meeting.second()).map(name -> seat(meeting, name)).toList());
  }

  private ClockSeat seat(Meeting meeting, String organisation) {
    int team = meeting.teamOf(organisation);
    return new ClockSeat(
        organisation,
        TeamText.of(event, organisation, team, texts.locale()),
        before(meeting, timetable(organisation).rounds(team))
            .filter(other -> other.table() != meeting.table())
            .map(other -> texts.text("from", event.getTable(other.table()).name()))
            .orElse(""));
  }

  /** The last meeting before one, on the same date, of those of a team round by round. */
  private Optional<Meeting> before(Meeting meeting, List<Optional<Meeting>> rounds) {
    Rounds date = day.onDateOf(meeting.round());
    return IntStream.iterate(meeting.round() - 1, date::contains, round -> round - 1)
        .mapToObj(round -> rounds.get(round - 1))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Timetable timetable(String organisation) {
    return programme.explanation().timetables().get(event.position(organisation));
  }

  /** Who is there and meets nobody. */
  private List<String> free(int round) {
    if (round > event.roundCount()) {
      return List.of();
    }
    return programme.explanation().timetables().stream()
        .filter(one -> event.presence(one.organisation()).contains(round))
        .filter(
            one ->
                IntStream.rangeClosed(1, one.teams())
                    .allMatch(team -> one.rounds(team).get(round - 1).isEmpty()))
        .map(Timetable::organisation)
        .toList();
  }
}
