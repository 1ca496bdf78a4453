package cz.setkani.solve.proof;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Narrowing;
import cz.setkani.solve.graph.Problem;
import cz.setkani.solve.sat.Literal;
import cz.setkani.solve.sat.SatSolver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * All timetables with the same meetings as a given one, as a formula: true exactly for those that
 * obey every rule, whatever their rounds, teams and tables. The counters follow Bofill et al.
 * (2022).
 */
final class BreakFormula {

  private final Assignment timetable;
  private final boolean isOpen;
  private final Problem whole;
  private final SatSolver solver;
  private final Gates gates;
  private final Placements placements;
  private final TableLimits tables;
  private final int[] moreBreaksThan;
  private final int[] moreWaitingThan;

  /**
   * Writes the formula for a solver without clauses.
   *
   * @param most how many breaks are told apart
   * @param mostWaiting how many waiting rounds are told apart
   */
  BreakFormula(Assignment timetable, boolean isOpen, SatSolver solver, int most, int mostWaiting) {
    this.timetable = timetable;
    this.isOpen = isOpen;
    this.solver = solver;
    whole = timetable.problem().whole;
    gates = new Gates(solver);
    placements = new Placements(timetable, gates, isOpen);
    breakTies();
    int[][] busy =
        IntStream.range(0, whole.agents)
            .mapToObj(agent -> isLookedAt(agent) ? placements.busy(agent) : new int[0])
            .toArray(int[][]::new);
    int[][] ofTeams = Arrays.copyOf(busy, whole.teams);
    Arrays.stream(ofTeams).forEach(this::rest);
    tables = new TableLimits(whole, placements, gates);
    tables.limitRounds(ofTeams, Placements.meetingsOf(timetable).length);
    tables.limitTables();
    if (isOpen) {
      keepShares();
    }
    List<GuestDay> days = days(busy);
    moreBreaksThan = gates.moreThan(all(days, GuestDay::breaks), most, false);
    moreWaitingThan =
        mostWaiting == 0
            ? new int[0]
            : gates.moreThan(all(days, GuestDay::waiting), mostWaiting, false);
  }

  /** Whether it matters when an agent is busy, beyond that it is in one place. */
  private boolean isLookedAt(int agent) {
    return agent < whole.teams || whole.isGuest[agent];
  }

  /** Of two teams that are alike, lets the first one take the first meeting. */
  private void breakTies() {
    for (int v = 0; v < whole.organisations; v++) {
      if (isTied(v)) {
        gates.clause(Literal.not(isSecond(firstMeeting(v), v)));
      }
    }
  }

  private boolean isTied(int organisation) {
    return !isOpen
        && whole.secondTeam[organisation] >= 0
        && firstMeeting(organisation) != Assignment.NONE
        && Arrays.stream(whole.pairsOf[organisation]).noneMatch(whole::isLocked);
  }

  private int firstMeeting(int organisation) {
    return Arrays.stream(whole.pairsOf[organisation])
        .filter(pair -> timetable.round(pair) != Assignment.NONE)
        .findFirst()
        .orElse(Assignment.NONE);
  }

  private int isSecond(int pair, int organisation) {
    return placements.isSecond[pair][whole.first(pair) == organisation ? 0 : 1];
  }

  /** Gives a team the rests it needs. */
  private void rest(int[] busy) {
    int length = whole.rest.most() + 1;
    for (int first = 0; first + length <= whole.rounds && whole.rest.isLimiting(); first++) {
      if (whole.rest.isBrokenBy((1L << length) - 1 << first)) {
        gates.clause(Arrays.stream(busy, first, first + length).map(Literal::not).toArray());
      }
    }
  }

  private List<GuestDay> days(int[][] busy) {
    List<GuestDay> days = new ArrayList<>();
    for (int guest : whole.guests) {
      GuestDay day = new GuestDay(busy[guest], whole.idleness, gates);
      int count = Long.bitCount(timetable.busy(guest));
      if (count > 0 && (isSingle(guest) || guest >= whole.teams && !isOpen)) {
        day.count(count);
      }
      days.add(day);
    }
    return days;
  }

  private static int[] all(List<GuestDay> days, Function<GuestDay, List<Integer>> what) {
    return days.stream().flatMap(day -> what.apply(day).stream()).mapToInt(i -> i).toArray();
  }

  /** Gives everybody as many meetings, and as many of those it asked for, as it has. */
  private void keepShares() {
    for (int v = 0; v < whole.organisations; v++) {
      int organisation = v;
      exactly(Arrays.stream(whole.pairsOf[v]).toArray());
      exactly(
          Arrays.stream(whole.pairsOf[v])
              .filter(pair -> whole.isAskedBy(pair, organisation))
              .toArray());
    }
  }

  private void exactly(int[] pairs) {
    int count =
        (int) Arrays.stream(pairs).filter(p -> timetable.round(p) != Assignment.NONE).count();
    int[] moreThan =
        gates.moreThan(
            Arrays.stream(pairs).map(p -> placements.isHeld[p]).toArray(), count + 1, true);
    if (count > 0) {
      gates.clause(moreThan[count - 1]);
    }
    if (moreThan.length > count) {
      gates.clause(Literal.not(moreThan[count]));
    }
  }

  /** Whether an agent is an organisation that comes in one team. */
  private boolean isSingle(int agent) {
    return agent < whole.organisations && whole.secondTeam[agent] < 0;
  }

  /** What has to be true if there are at most so many breaks. */
  int[] atMost(int breaks) {
    return atMost(moreBreaksThan, breaks);
  }

  /** What has to be true if there are at most so many breaks and waiting rounds. */
  int[] atMost(int breaks, int waiting) {
    return IntStream.concat(
            Arrays.stream(atMost(breaks)), Arrays.stream(atMost(moreWaitingThan, waiting)))
        .toArray();
  }

  private static int[] atMost(int[] moreThan, int most) {
    return most < moreThan.length ? new int[] {Literal.not(moreThan[most])} : new int[0];
  }

  /** What is true of the timetable that was given. */
  int[] asGiven() {
    List<Integer> literals = new ArrayList<>();
    Problem problem = timetable.problem();
    for (int pair : placements.meetings) {
      int round = timetable.round(pair);
      if (round == Assignment.NONE) {
        literals.add(Literal.not(placements.isHeld[pair]));
        continue;
      }
      literals.add(placements.meets[pair][round]);
      if (whole.tableChoices[pair].length > 0) {
        literals.add(tables.at(pair, problem.fixedTable[pair], round));
      }
      for (int side = 0; side < 2; side++) {
        if (placements.isSecond[pair][side] > Literal.FALSE) {
          boolean isSecond = isSecondAsGiven(pair, whole.pairAgents[pair][side]);
          int literal = placements.isSecond[pair][side];
          literals.add(isSecond ? literal : Literal.not(literal));
        }
      }
    }
    return literals.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Which team takes a meeting, where teams that are alike are called so that ties are broken. */
  private boolean isSecondAsGiven(int pair, int organisation) {
    boolean isExchanged =
        isTied(organisation) && isSecondInFact(firstMeeting(organisation), organisation);
    return isSecondInFact(pair, organisation) != isExchanged;
  }

  private boolean isSecondInFact(int pair, int organisation) {
    int side = whole.first(pair) == organisation ? 0 : 1;
    return (timetable.problem().deal[pair] >> side & 1) != 0;
  }

  /** The timetable that the solver found, if it stands the check of every rule. */
  Optional<Assignment> found() {
    Problem problem = timetable.problem();
    int[] rounds = new int[whole.pairs()];
    int[] deal = problem.deal.clone();
    int[] table = problem.fixedTable.clone();
    Arrays.fill(rounds, Assignment.NONE);
    for (int pair : placements.meetings) {
      if (!solver.isTrue(placements.isHeld[pair])) {
        continue;
      }
      rounds[pair] = trueOne(placements.meets[pair]);
      deal[pair] = isTrue(placements.isSecond[pair][0]) + 2 * isTrue(placements.isSecond[pair][1]);
      for (int choice : whole.tableChoices[pair]) {
        int isThere = tables.at(pair, choice, rounds[pair]);
        table[pair] = isTrue(isThere) == 1 ? choice : table[pair];
      }
    }
    Problem tabled =
        Arrays.equals(table, problem.fixedTable) ? problem : Narrowing.tabled(problem, table);
    return obeying(whole.hasTeams() ? Narrowing.dealt(tabled, deal) : tabled, rounds);
  }

  private int trueOne(int[] literals) {
    return IntStream.range(0, literals.length)
        .filter(i -> solver.isTrue(literals[i]))
        .findFirst()
        .orElseThrow();
  }

  private int isTrue(int literal) {
    return solver.isTrue(literal) ? 1 : 0;
  }

  /** The meetings in these rounds, each put only where it may be beside those before it. */
  private static Optional<Assignment> obeying(Problem problem, int[] rounds) {
    Assignment found = new Assignment(problem);
    for (int pair = 0; pair < rounds.length; pair++) {
      int round = rounds[pair];
      if (round != Assignment.NONE && found.round(pair) != round) {
        boolean mayBe =
            found.round(pair) == Assignment.NONE
                && (found.freeRounds(pair) >>> round & 1) != 0
                && found.hasTable(round);
        if (!mayBe) {
          return Optional.empty();
        }
        found.put(pair, round);
      }
    }
    return Optional.of(found);
  }
}
