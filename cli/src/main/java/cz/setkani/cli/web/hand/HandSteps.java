package cz.setkani.cli.web.hand;

import cz.setkani.cli.job.HandStep;
import cz.setkani.explain.Openings;
import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import java.util.List;
import java.util.Optional;

/** Makes steps of what somebody chose; none where that is not possible in the programme. */
record HandSteps(HandProgramme programme) {

  private Event event() {
    return programme.event();
  }

  private boolean isPlace(int round, int table) {
    return round >= 1
        && round <= event().roundCount()
        && table >= 1
        && table <= event().tables().size();
  }

  private Optional<Meeting> placed(Meeting meeting, HandChoice choice) {
    return choice
        .round()
        .flatMap(round -> choice.table().filter(table -> isPlace(round, table)))
        .map(table -> at(meeting, choice.round().orElseThrow(), table));
  }

  private static Meeting at(Meeting meeting, int round, int table) {
    return new Meeting(
        round,
        table,
        meeting.first(),
        meeting.second(),
        meeting.lock(),
        meeting.firstTeam(),
        meeting.secondTeam());
  }

  private Optional<Meeting> chosen(HandChoice choice) {
    return choice.meeting().flatMap(programme::meeting);
  }

  /** The meetings that stand where a meeting is to go. */
  List<Meeting> inTheWay(HandChoice choice) {
    return choice
        .round()
        .flatMap(round -> choice.table().map(table -> programme.at(round, table)))
        .orElse(List.of())
        .stream()
        .filter(number -> !choice.meeting().filter(number::equals).isPresent())
        .flatMap(number -> programme.meeting(number).stream())
        .toList();
  }

  /** A meeting goes to another place. */
  Optional<HandStep> move(HandChoice choice) {
    return chosen(choice)
        .flatMap(
            meeting ->
                placed(meeting, choice)
                    .filter(moved -> !moved.equals(meeting))
                    .map(moved -> new HandStep(List.of(meeting), List.of(moved))));
  }

  /** A meeting goes to the place of another one, which goes to its place. */
  Optional<HandStep> swap(HandChoice choice) {
    return inTheWay(choice).stream()
        .findFirst()
        .flatMap(
            other ->
                move(choice)
                    .map(
                        step -> {
                          Meeting meeting = step.before().get(0);
                          return new HandStep(
                              List.of(meeting, other),
                              List.of(
                                  step.after().get(0),
                                  at(other, meeting.round(), meeting.table())));
                        }));
  }

  /** A meeting is taken out. */
  Optional<HandStep> takeOut(HandChoice choice) {
    return chosen(choice).map(meeting -> new HandStep(List.of(meeting), List.of()));
  }

  /** Of a meeting something else must stay as it is. */
  Optional<HandStep> lock(HandChoice choice, String lock) {
    return chosen(choice)
        .flatMap(
            meeting ->
                List.of(Lock.values()).stream()
                    .filter(one -> one.name().equals(lock) && one != meeting.lock())
                    .findFirst()
                    .map(one -> new HandStep(List.of(meeting), List.of(meeting.withLock(one)))));
  }

  /** Two are to meet. */
  Optional<HandStep> add(HandChoice choice) {
    return name(choice.first())
        .flatMap(
            one ->
                name(choice.second())
                    .filter(other -> !other.equals(one))
                    .flatMap(other -> placed(new Meeting(1, 1, one, other, false), choice)))
        .map(this::seated)
        .map(meeting -> new HandStep(List.of(), List.of(meeting)));
  }

  private Meeting seated(Meeting meeting) {
    Openings openings = Openings.of(event(), programme.schedule());
    return event()
        .inRosterOrder(
            meeting.withTeams(
                openings.team(meeting.first(), meeting.round()),
                openings.team(meeting.second(), meeting.round())));
  }

  private Optional<String> name(Optional<Integer> place) {
    return place
        .filter(number -> number < event().organisations().size())
        .map(number -> event().organisations().get(number).name());
  }
}
