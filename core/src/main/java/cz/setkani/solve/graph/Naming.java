package cz.setkani.solve.graph;

import cz.setkani.model.Meeting;
import java.util.Arrays;
import java.util.NoSuchElementException;

/** What the numbers of a {@link Problem} are called in the event, and the other way round. */
public final class Naming {

  private final Problem problem;
  private final Vertices vertices;

  private Naming(Problem problem) {
    this.problem = problem;
    vertices = problem.vertices;
  }

  /** The names of a problem. */
  public static Naming of(Problem problem) {
    return new Naming(problem);
  }

  /** The name of an organisation. */
  public String organisation(int organisation) {
    return vertices.organisation(organisation).name();
  }

  /** The meeting of a pair in a round and at a table, both from 1. */
  public Meeting meeting(int pair, int round, int table) {
    int first = problem.first(pair);
    int second = problem.second(pair);
    String earlier = vertices.earlier(first, second).name();
    String later = vertices.later(first, second).name();
    int teamOfFirst = 1 + (problem.deal[pair] & 1);
    int teamOfSecond = 1 + (problem.deal[pair] >> 1);
    boolean isInOrder = vertices.vertex(earlier) == first;
    return new Meeting(
        round,
        table,
        earlier,
        later,
        problem.parts.lock[pair],
        isInOrder ? teamOfFirst : teamOfSecond,
        isInOrder ? teamOfSecond : teamOfFirst);
  }

  /** Which teams take a meeting, as in {@link Problem#deal}. */
  public int deal(Meeting meeting) {
    boolean isInOrder = vertices.vertex(meeting.first()) < vertices.vertex(meeting.second());
    int first = isInOrder ? meeting.firstTeam() : meeting.secondTeam();
    int second = isInOrder ? meeting.secondTeam() : meeting.firstTeam();
    return first - 1 + 2 * (second - 1);
  }

  /**
   * The pair of a meeting.
   *
   * @throws NoSuchElementException if the two are not a pair
   */
  public int pair(Meeting meeting) {
    int a = vertices.vertex(meeting.first());
    int b = vertices.vertex(meeting.second());
    return Arrays.stream(problem.pairsOf[a])
        .filter(pair -> problem.other(pair, a) == b)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("No pair for " + meeting));
  }
}
