package cz.setkani.solve.proof;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import cz.setkani.solve.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Says of some meetings that each takes place in one of the rounds it may, that nobody sits in two
 * at once, that the order is kept, and which of two teams takes each.
 */
final class Placements {

  private final Problem whole;
  private final Gates gates;

  /** The pairs that may meet, rising. */
  final int[] meetings;

  /** For each pair what is true exactly if it meets. */
  final int[] isHeld;

  /** For each pair and round what is true if they meet then. */
  final int[][] meets;

  /** For each pair what is true if the second team takes its meeting, of each of the two sides. */
  final int[][] isSecond;

  /** For each agent and round what is true if it sits in one of its meetings, one for each. */
  private final List<List<List<Integer>>> sits = new ArrayList<>();

  /**
   * Placements.
   *
   * @param isOpen whether other pairs may meet as well; else those that do in the timetable must
   */
  Placements(Assignment timetable, Gates gates, boolean isOpen) {
    this.gates = gates;
    whole = timetable.problem().whole;
    meets = new int[whole.pairs()][];
    isSecond = new int[whole.pairs()][2];
    for (int agent = 0; agent < whole.agents; agent++) {
      List<List<Integer>> ofAgent = new ArrayList<>();
      for (int round = 0; round < whole.rounds; round++) {
        ofAgent.add(new ArrayList<>());
      }
      sits.add(ofAgent);
    }
    meetings = isOpen ? IntStream.range(0, whole.pairs()).toArray() : meetingsOf(timetable);
    isHeld = new int[whole.pairs()];
    Arrays.fill(isHeld, Literal.FALSE);
    for (int pair : meetings) {
      isHeld[pair] = isOpen && !whole.isLocked(pair) ? gates.variable() : Literal.TRUE;
      place(pair, timetable);
    }
    seatOnce();
    keepOrder();
  }

  static int[] meetingsOf(Assignment timetable) {
    int[] meetings = new int[timetable.problem().pairs()];
    int count = 0;
    for (int pair = 0; pair < meetings.length; pair++) {
      if (timetable.round(pair) != Assignment.NONE) {
        meetings[count++] = pair;
      }
    }
    return Arrays.copyOf(meetings, count);
  }

  private void place(int pair, Assignment timetable) {
    int[] rounds = new int[whole.rounds];
    for (int round = 0; round < rounds.length; round++) {
      boolean isPossible = (whole.possible[pair] >>> round & 1) != 0;
      rounds[round] = isPossible ? gates.variable() : Literal.FALSE;
    }
    meets[pair] = rounds;
    int[] some = Arrays.copyOf(rounds, rounds.length + 1);
    some[rounds.length] = Literal.not(isHeld[pair]);
    gates.clause(some);
    for (int inRound : rounds) {
      gates.implies(inRound, isHeld[pair]);
    }
    gates.atMostOne(open(rounds));
    for (int side = 0; side < 2; side++) {
      deal(pair, side, timetable.problem().deal[pair] >> side & 1);
    }
    for (int i = 2; i < whole.pairAgents[pair].length; i++) {
      sit(whole.pairAgents[pair][i], rounds);
    }
  }

  /** Lets one of the teams of an organisation sit in a meeting; a locked one keeps its teams. */
  private void deal(int pair, int side, int present) {
    int organisation = whole.pairAgents[pair][side];
    int second = whole.secondTeam[organisation];
    if (second < 0) {
      isSecond[pair][side] = Literal.FALSE;
      sit(organisation, meets[pair]);
      return;
    }
    int fixed = present == 1 ? Literal.TRUE : Literal.FALSE;
    int isSecondHere = whole.isLocked(pair) ? fixed : gates.variable();
    isSecond[pair][side] = isSecondHere;
    int[] withFirst = new int[whole.rounds];
    int[] withSecond = new int[whole.rounds];
    for (int round = 0; round < whole.rounds; round++) {
      withFirst[round] = gates.and(meets[pair][round], Literal.not(isSecondHere));
      withSecond[round] = gates.and(meets[pair][round], isSecondHere);
    }
    sit(organisation, withFirst);
    sit(second, withSecond);
  }

  private void sit(int agent, int[] rounds) {
    for (int round = 0; round < rounds.length; round++) {
      if (rounds[round] != Literal.FALSE) {
        sits.get(agent).get(round).add(rounds[round]);
      }
    }
  }

  private void seatOnce() {
    for (List<List<Integer>> ofAgent : sits) {
      ofAgent.forEach(inRound -> gates.atMostOne(array(inRound)));
    }
  }

  private void keepOrder() {
    for (int pair : meetings) {
      for (int earlier : whole.earlier[pair]) {
        if (meets[earlier] != null) {
          follow(earlier, meets[pair]);
        }
      }
    }
  }

  private void follow(int earlier, int[] later) {
    int isOver = Literal.FALSE;
    for (int round = 0; round < whole.rounds; round++) {
      gates.implies(isHeld[earlier], later[round], isOver);
      isOver = gates.or(isOver, meets[earlier][round]);
    }
  }

  /** What is true exactly if an agent sits in a meeting, for each round. */
  int[] busy(int agent) {
    return sits.get(agent).stream().mapToInt(inRound -> gates.or(array(inRound))).toArray();
  }

  private static int[] open(int[] literals) {
    return Arrays.stream(literals).filter(literal -> literal != Literal.FALSE).toArray();
  }

  private static int[] array(List<Integer> literals) {
    return literals.stream().mapToInt(Integer::intValue).toArray();
  }
}
