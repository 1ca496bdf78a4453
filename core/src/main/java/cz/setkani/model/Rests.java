package cz.setkani.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What counts as rest, counted round by round: a free round, and {@linkplain Day#beforeRests pauses
 * and nights}. The only place outside the solver that says it; the solver's own is held equal by
 * tests. Immutable.
 */
public final class Rests {

  private final int rounds;
  private final int most;
  private final Rounds pauses;

  private Rests(int rounds, int most, Rounds pauses) {
    this.rounds = rounds;
    this.most = most;
    this.pauses = pauses;
  }

  /** The rests of an event. */
  public static Rests of(Event event) {
    return of(event.day(), event.maxInARow());
  }

  /**
   * The rests of a day.
   *
   * @param most the most meetings running, from 1
   */
  public static Rests of(Day day, int most) {
    return new Rests(day.rounds().size(), most, day.beforeRests());
  }

  /** The most meetings running. */
  public int most() {
    return most;
  }

  /** Whether any number of meetings may be running. */
  public boolean isUnlimited() {
    return most >= rounds;
  }

  /** The runs of busy rounds between free rounds and pauses, in their order. */
  public List<Rounds> runs(Rounds busy) {
    List<Rounds> runs = new ArrayList<>();
    int first = 1;
    for (int round = 1; round <= busy.stream().max().orElse(0); round++) {
      if (!busy.contains(round)) {
        first = round + 1;
      } else if (!busy.contains(round + 1) || pauses.contains(round)) {
        runs.add(Rounds.range(first, round));
        first = round + 1;
      }
    }
    return runs;
  }

  /** The run in which a busy round lies, from one rest to the next. */
  public Rounds runAt(int round, Rounds busy) {
    return runs(busy).stream().filter(run -> run.contains(round)).findFirst().orElseThrow();
  }

  /** The runs that are longer than allowed. */
  public List<Rounds> tooLong(Rounds busy) {
    return runs(busy).stream().filter(run -> run.size() > most).toList();
  }

  /** The free rounds in which one meeting more would be one too many running. */
  public Rounds needed(Rounds free, Rounds busy) {
    return isUnlimited()
        ? Rounds.NONE
        : Rounds.of(free.stream().filter(round -> longestWith(round, busy) > most).toArray());
  }

  /** How many meetings would be running around one more. */
  public int longestWith(int round, Rounds busy) {
    return runAt(round, busy.or(Rounds.of(round))).size();
  }

  /**
   * The breaks of an organisation that are rests: without such a break, the meetings before and
   * after it would be too many running.
   */
  public List<Rounds> breaksNeeded(Rounds busy) {
    List<Rounds> runs = runs(busy);
    List<Rounds> needed = new ArrayList<>();
    for (int i = 1; i < runs.size(); i++) {
      int last = runs.get(i - 1).stream().max().orElseThrow();
      int next = runs.get(i).stream().findFirst().orElseThrow();
      boolean isBreak = next > last + 1 && pauses.and(Rounds.range(last, next - 1)).isEmpty();
      if (isBreak && runs.get(i - 1).size() + runs.get(i).size() > most) {
        needed.add(Rounds.range(last + 1, next - 1));
      }
    }
    return needed;
  }

  /**
   * The most of some rounds in which one organisation can have a meeting: as many as allowed, then
   * one free, and so on from pause to pause.
   */
  public int most(Rounds open) {
    return runs(open).stream().mapToInt(run -> run.size() - run.size() / (most + 1)).sum();
  }
}
