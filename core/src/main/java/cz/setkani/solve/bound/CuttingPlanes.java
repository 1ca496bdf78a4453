package cz.setkani.solve.bound;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import cz.setkani.solve.graph.Room;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Tighter bounds of the priority met and of the unfairness: a linear program over pairs and classes
 * of rounds (rounds in which the same pairs are possible), to which violated inequalities are added
 * until it stands at the value of a known assignment or none is found.
 *
 * <p>The inequalities: an agent has at most one meeting in a round (an organisation of two teams
 * has two, and counts twice in what follows); of two pairs of which neither can come before the
 * other at most one takes place; an odd set S of organisations has at most (|S|-1)/2 meetings
 * inside in a round (Edmonds, 1965), and for a set S and a set F of pairs that leave it, the
 * meetings inside S and in F are at most half of S's capacity and |F|, rounded down (blossom
 * inequalities of the simple b-matching; Padberg and Rao, 1982). They are looked for by growing
 * sets greedily, so that some may be missed: the bound is always true, but not always as tight as
 * it could be.
 */
public final class CuttingPlanes {

  private static final double EPSILON = 1e-4;

  private final Problem problem;
  private final RoundClasses classes;
  private final Columns columns;
  private final boolean[] start;
  private final List<Row> rows = new ArrayList<>();
  private final List<Row> agentRows = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private double[] choice;
  private long bound = Long.MAX_VALUE;
  private long left;

  /** The columns of an inequality, as their complement where they count negative. */
  private record Row(int[] columns, int limit) {

    boolean isViolated(double[] choice) {
      return Arrays.stream(columns).mapToDouble(column -> choice[column]).sum() > limit + EPSILON;
    }
  }

  private CuttingPlanes(
      Problem problem, long[] rounds, Assignment assignment, boolean fair, long effort) {
    this.problem = problem;
    classes = RoundClasses.of(problem);
    columns = new Columns(problem, classes, rounds, fair);
    start = columns.chosenBy(assignment);
    choice = new double[columns.count()];
    left = effort;
  }

  /**
   * Solves the program of a problem.
   *
   * @param rounds for each pair the rounds that it can have in an assignment better than the known
   *     one, or, where fairness counts, one that meets as much
   * @param assignment an assignment of the problem; the search ends when the bound reaches it
   * @param fair whether to bound the unfairness, too; the priority alone is bounded more tightly
   * @param effort the most work, in entries of the simplex' inverse that are touched
   * @param stopped whether to come to an end soon; asked now and then
   */
  public static CuttingPlanes of(
      Problem problem,
      long[] rounds,
      Assignment assignment,
      boolean fair,
      long effort,
      BooleanSupplier stopped) {
    CuttingPlanes planes = new CuttingPlanes(problem, rounds, assignment, fair, effort);
    planes.run(planes.columns.worth(assignment), stopped);
    return planes;
  }

  private void run(long reached, BooleanSupplier stopped) {
    addBasicRows();
    long locked = columns.lockedExtra();
    boolean more = true;
    while (more) {
      LinearProgram program = program();
      boolean solved = program.solve(left, stopped);
      left -= program.work();
      long proven = program.bound();
      bound = proven == WeakDuality.NO_BOUND ? bound : Math.min(bound, proven - locked);
      choice = program.choice();
      more = solved && bound > reached && left > 0 && addCuts();
    }
    bound = Math.max(bound, reached);
  }

  /** What no schedule can exceed. */
  public Bounds bounds() {
    return columns.bounds(bound);
  }

  /** How much of each pair the program chose at last, in halves, rounded; by pair. */
  public int[] halves() {
    return Arrays.stream(columns.byPair(choice, -1))
        .mapToInt(x -> (int) Math.round(2 * x))
        .toArray();
  }

  private LinearProgram program() {
    int[] size = new int[columns.count()];
    rows.forEach(row -> Arrays.stream(row.columns).forEach(c -> size[c < 0 ? ~c : c]++));
    int[][] rowsOf = new int[size.length][];
    Arrays.setAll(rowsOf, column -> new int[size[column]]);
    for (int row = rows.size() - 1; row >= 0; row--) {
      for (int column : rows.get(row).columns) {
        int positive = column < 0 ? ~column : column;
        rowsOf[positive][--size[positive]] = column < 0 ? ~row : row;
      }
    }
    int[] limits = rows.stream().mapToInt(Row::limit).toArray();
    return new LinearProgram(columns.value(), rowsOf, limits, start);
  }

  /** With several classes, the rows of agents in a class wait until they are violated. */
  private void addBasicRows() {
    if (columns.isFair() || problem.hasBonus) {
      addStepRows();
    }
    for (int pair = 0; pair < problem.pairs(); pair++) {
      addRow(columns.ofPair(pair), 1);
      for (int earlier : problem.earlier[pair]) {
        if (excludes(earlier, pair)) {
          addRow(columns.ofPairs(IntStream.of(earlier, pair), -1), 1);
        }
      }
    }
    for (int v = 0; v < problem.organisations; v++) {
      addRow(columns.ofPairs(Arrays.stream(problem.pairsOf[v]), -1), problem.capacity[v]);
    }
    int[][] pairsOf = problem.pairsOfAgents();
    for (int c = 0; c < classes.count(); c++) {
      int[] all = columns.ofPairs(IntStream.range(0, problem.pairs()), c);
      addRow(all, Room.in(problem, classes.rounds(c)));
      for (int agent = 0; agent < pairsOf.length; agent++) {
        int[] there = columns.ofPairs(Arrays.stream(pairsOf[agent]), c);
        agentRows.add(new Row(there, Room.of(problem, agent, classes.rounds(c))));
      }
    }
    if (classes.count() == 1) {
      agentRows.forEach(row -> addRow(row.columns, row.limit));
    }
  }

  /** Whether two pairs cannot both take place, of which one must be earlier than the other. */
  private boolean excludes(int first, int then) {
    boolean isTurned = Arrays.stream(problem.earlier[first]).anyMatch(pair -> pair == then);
    int last = Long.SIZE - Long.numberOfLeadingZeros(problem.possible[then]);
    return isTurned || Long.numberOfTrailingZeros(problem.possible[first]) + 1 >= last;
  }

  /** An organisation climbs as many steps as it has own requests met. */
  private void addStepRows() {
    for (int v = 0; v < problem.organisations; v++) {
      int organisation = v;
      IntStream met =
          Arrays.stream(problem.pairsOf[v])
              .filter(pair -> problem.isAskedBy(pair, organisation))
              .flatMap(pair -> Arrays.stream(columns.ofPair(pair)).map(column -> ~column));
      rows.add(new Row(IntStream.concat(Arrays.stream(columns.steps(v)), met).toArray(), 0));
    }
  }

  /** Adds a row unless it cannot bind or is there already. */
  private boolean addRow(int[] sorted, int limit) {
    if (sorted.length <= limit || !known.add(limit + Arrays.toString(sorted))) {
      return false;
    }
    rows.add(new Row(sorted, limit));
    return true;
  }

  /** Adds violated rows: first those of agents, and only if there is none those of sets. */
  private boolean addCuts() {
    boolean added = false;
    for (Row row : agentRows) {
      added |= row.isViolated(choice) && addRow(row.columns, row.limit);
    }
    if (added) {
      return true;
    }
    added = addSetRows(-1, problem.capacity);
    for (int c = 0; c < classes.count(); c++) {
      int[] sizes = new int[problem.organisations];
      long rounds = classes.rounds(c);
      Arrays.setAll(sizes, v -> Room.of(problem, v, rounds));
      added |= addSetRows(c, sizes);
    }
    return added;
  }

  /** Looks for violated inequalities of sets, in one class of rounds or (-1) in all together. */
  private boolean addSetRows(int roundClass, int[] capacity) {
    SetGrowth growth = new SetGrowth(problem, columns.byPair(choice, roundClass), capacity);
    List<SetGrowth.Found> found = new ArrayList<>(growth.blossoms());
    if (roundClass >= 0) {
      found.addAll(growth.oddSets(classes.size(roundClass)));
    }
    left -= growth.work();
    boolean added = false;
    for (SetGrowth.Found row : found) {
      added |= addRow(columns.ofPairs(Arrays.stream(row.pairs()), roundClass), row.limit());
    }
    return added;
  }
}
