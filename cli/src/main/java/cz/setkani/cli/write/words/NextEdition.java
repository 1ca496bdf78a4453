package cz.setkani.cli.write.words;

import cz.setkani.day.Alteration;
import cz.setkani.day.Grounds;
import cz.setkani.day.Replan;
import cz.setkani.day.Status;
import cz.setkani.explain.Timetable;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An edition that is to be handed out.
 *
 * @param number its number, from 2
 * @param pages on how many pages promises may be moved
 * @param isWhole whether its pages are written also for those whose old one stands
 * @param before the day as the last edition knew it
 * @param now the day as this one knows it
 * @param replan what is planned
 */
public record NextEdition(
    int number, int pages, boolean isWhole, KnownDay before, KnownDay now, Replan replan) {

  /** The first round in which anything may be different. */
  public int from() {
    return now.standing().firstOpen();
  }

  /** Its number, and from when it is valid. */
  public EditionLabel label() {
    return new EditionLabel(number, from());
  }

  /** The event of the day as it stands. */
  public Event event() {
    return replan.programme().event();
  }

  /**
   * What people have to be told: what is different in rounds to come, of all but the absent; to
   * somebody who is back, all that is to come. In the order of the roster.
   */
  public List<Alteration> told() {
    return event().organisations().stream()
        .map(Organisation::name)
        .filter(name -> !isAbsent(name))
        .flatMap(name -> isReturning(name) ? wholeRest(name) : altered(name))
        .toList();
  }

  private Stream<Alteration> altered(String organisation) {
    return replan.changes().alterations().stream()
        .filter(alteration -> alteration.organisation().equals(organisation))
        .filter(alteration -> alteration.round() >= from());
  }

  /** What the day still holds for somebody, round by round, also where nothing does. */
  private Stream<Alteration> wholeRest(String organisation) {
    Timetable timetable =
        replan.programme().explanation().timetables().get(event().position(organisation));
    return IntStream.rangeClosed(1, timetable.teams())
        .boxed()
        .flatMap(
            team ->
                IntStream.rangeClosed(from(), event().roundCount())
                    .mapToObj(round -> told(organisation, team, round, timetable.rounds(team))));
  }

  private static Alteration told(
      String organisation, int team, int round, List<Optional<Meeting>> rounds) {
    Optional<Meeting> meeting = rounds.get(round - 1);
    Status status = meeting.isPresent() ? Status.ADDED : Status.STRUCK;
    return new Alteration(
        organisation, team, round, Optional.empty(), meeting, status, Grounds.FILLED);
  }

  /**
   * Whether an organisation is here after all in rounds to come that it was thought to miss: its
   * meetings in these were struck without its being told, so that its old page no longer counts.
   */
  public boolean isReturning(String organisation) {
    return !isNew(organisation) && !backIn(organisation).isEmpty();
  }

  private Rounds backIn(String organisation) {
    Rounds missed = before.standing().away().getOrDefault(organisation, Rounds.NONE);
    Rounds known = before.toCome().and(Rounds.range(from(), Rounds.MOST));
    return now.here(organisation).and(missed).and(known);
  }

  /** Whether an organisation was expected in rounds to come, and is in none of them. */
  private boolean isAbsent(String organisation) {
    boolean isMissed = now.standing().away().containsKey(organisation);
    return isMissed && !isHere(organisation);
  }

  /** Whether an organisation is here in any round to come. */
  public boolean isHere(String organisation) {
    return !now.here(organisation).and(Rounds.range(from(), Rounds.MOST)).isEmpty();
  }

  /** Whether an organisation was not expected before. */
  public boolean isNew(String organisation) {
    return !before.knows(organisation);
  }
}
