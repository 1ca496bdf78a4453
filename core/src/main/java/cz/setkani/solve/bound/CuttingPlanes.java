package cz.setkani.solve.bound;

import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Tighter bounds of the priority met and of the unfairness: a linear program over pairs and classes
 * of rounds (rounds in which the same pairs are possible), to which violated inequalities are added
 * until it stands at the value of a known assignment or none is found. Each own request met is
 * worth less than the one before, and all of them together less than one unit of priority, so that
 * one program bounds both levels.
 *
 * <p>The inequalities: an odd set S of organisations has at most (|S|-1)/2 meetings inside in a
 * round (Edmonds, 1965), and for a set S and a set F of pairs that leave it, the meetings inside S
 * and in F are at most half of S's capacity and |F|, rounded down (blossom inequalities of the
 * simple b-matching; Padberg and Rao, 1982). They are looked for by growing sets greedily, so that
 * some may be missed: the bound is always true, but not always as tight as it could be.
 */
public final class CuttingPlanes {

  private static final double EPSILON = 1e-4;

  private final Problem problem;
  private final RoundClasses classes;
  private final int[] columnPair;
  private final int[] columnClass;
  private final int[][] columnsOf;
  private final int[][] stepsOf;
  private final long[] value;
  private final boolean[] start;
  private final long scale;
  private final long worst;
  private final long extra;
  private final List<Row> rows = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private double[] choice;
  private long bound = Long.MAX_VALUE;

  private record Row(int[] columns, int limit) {}

  private CuttingPlanes(Problem problem, Assignment assignment, boolean fair) {
    this.problem = problem;
    int[] steps = fair ? problem.asked : new int[problem.organisations];
    classes = RoundClasses.of(problem);
    columnsOf = new int[problem.pairs()][];
    List<int[]> columns = new ArrayList<>();
    for (int pair = 0; pair < problem.pairs(); pair++) {
      List<Integer> own = new ArrayList<>();
      for (int c = 0; c < classes.count(); c++) {
        if ((problem.possible[pair] & classes.rounds(c)) != 0) {
          own.add(columns.size());
          columns.add(new int[] {pair, c});
        }
      }
      columnsOf[pair] = own.stream().mapToInt(Integer::intValue).toArray();
    }
    columnPair = columns.stream().mapToInt(column -> column[0]).toArray();
    columnClass = columns.stream().mapToInt(column -> column[1]).toArray();

    worst = Arrays.stream(steps).mapToLong(asked -> (long) asked * asked).sum();
    scale = worst + 1;
    extra = 8L * Arrays.stream(problem.priority).max().orElse(0) + 8;
    int all = columnPair.length + Arrays.stream(steps).sum();
    value = new long[all];
    start = new boolean[all];
    for (int column = 0; column < columnPair.length; column++) {
      fillPairColumn(column, assignment);
    }
    stepsOf = new int[problem.organisations][];
    int next = columnPair.length;
    for (int v = 0; v < problem.organisations; v++) {
      stepsOf[v] = new int[steps[v]];
      for (int k = 0; k < steps[v]; k++) {
        stepsOf[v][k] = next;
        value[next] = 2L * (problem.asked[v] - k) - 1;
        start[next++] = k < problem.asked[v] - assignment.unmet(v);
      }
    }
    choice = new double[all];
  }

  /** A locked pair is worth so much more that the program takes it in. */
  private void fillPairColumn(int column, Assignment assignment) {
    int pair = columnPair[column];
    int round = assignment.round(pair);
    value[column] = scale * (problem.priority[pair] + (problem.isLocked(pair) ? extra : 0));
    start[column] =
        round != Assignment.NONE && (classes.rounds(columnClass[column]) >>> round & 1) != 0;
  }

  /**
   * Solves the program of a problem.
   *
   * @param assignment an assignment of the problem; the search ends when the bound reaches it
   * @param fair whether to bound the unfairness, too; the priority alone is bounded more tightly
   * @param effort the most work, in entries of the simplex' inverse that are touched
   * @param stopped whether to come to an end soon; asked now and then
   */
  public static CuttingPlanes of(
      Problem problem, Assignment assignment, boolean fair, long effort, BooleanSupplier stopped) {
    CuttingPlanes planes = new CuttingPlanes(problem, assignment, fair);
    planes.run(planes.worth(assignment), effort, stopped);
    return planes;
  }

  private long worth(Assignment assignment) {
    return scale * assignment.priority() + (worst > 0 ? worst - assignment.unfairness() : 0);
  }

  private void run(long reached, long effort, BooleanSupplier stopped) {
    addBasicRows();
    long locked = 0;
    for (int pair = 0; pair < problem.pairs(); pair++) {
      locked += problem.isLocked(pair) ? extra * scale : 0;
    }
    long left = effort;
    boolean more = true;
    while (more) {
      LinearProgram program = program();
      boolean solved = program.solve(left, stopped);
      left -= program.work();
      bound = Math.min(bound, program.bound() - locked);
      choice = program.choice();
      left -= cutWork();
      more = solved && bound > reached && left > 0 && addCuts(choice);
    }
  }

  /** What no schedule can exceed. */
  public Bounds bounds() {
    return new Bounds(
        Math.floorDiv(bound, scale), Math.max(0, worst - Math.floorMod(bound, scale)));
  }

  /** How much of each pair the program chose at last, in halves, rounded; by pair. */
  public int[] halves() {
    double[] sum = new double[problem.pairs()];
    for (int column = 0; column < columnPair.length; column++) {
      sum[columnPair[column]] += choice[column];
    }
    return Arrays.stream(sum).mapToInt(x -> (int) Math.round(2 * x)).toArray();
  }

  private LinearProgram program() {
    List<List<Integer>> rowsOf = new ArrayList<>();
    for (int column = 0; column < value.length; column++) {
      rowsOf.add(new ArrayList<>());
    }
    for (int row = 0; row < rows.size(); row++) {
      for (int column : rows.get(row).columns) {
        rowsOf.get(column < 0 ? ~column : column).add(column < 0 ? ~row : row);
      }
    }
    int[][] table =
        rowsOf.stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    return new LinearProgram(value, table, rows.stream().mapToInt(Row::limit).toArray(), start);
  }

  /** An organisation climbs as many steps as it has own requests met. */
  private void addStepRows() {
    if (worst == 0) {
      return;
    }
    for (int v = 0; v < problem.organisations; v++) {
      List<Integer> columns = new ArrayList<>();
      for (int step : stepsOf[v]) {
        columns.add(step);
      }
      for (int pair : problem.pairsOf[v]) {
        boolean own =
            problem.first(pair) == v ? problem.askedByFirst[pair] : problem.askedBySecond[pair];
        for (int column : own ? columnsOf[pair] : new int[0]) {
          columns.add(~column);
        }
      }
      rows.add(new Row(columns.stream().mapToInt(Integer::intValue).toArray(), 0));
    }
  }

  private void addBasicRows() {
    addStepRows();
    for (int c = 0; c < classes.count(); c++) {
      List<List<Integer>> of = new ArrayList<>();
      for (int agent = 0; agent < problem.agents; agent++) {
        of.add(new ArrayList<>());
      }
      List<Integer> all = new ArrayList<>();
      for (int column = 0; column < columnPair.length; column++) {
        if (columnClass[column] == c) {
          all.add(column);
          for (int agent : problem.pairAgents[columnPair[column]]) {
            of.get(agent).add(column);
          }
        }
      }
      for (int agent = 0; agent < problem.agents; agent++) {
        int limit = classes.size(c);
        if (agent < problem.organisations && classes.count() == 1) {
          limit = Math.min(limit, problem.capacity[agent]);
        }
        addRow(of.get(agent), limit);
      }
      addRow(all, classes.size(c) * problem.roomIn(classes.anyRound(c)));
    }
    if (classes.count() > 1) {
      for (int v = 0; v < problem.organisations; v++) {
        addRow(columnsAt(v), problem.capacity[v]);
      }
    }
  }

  private List<Integer> columnsAt(int organisation) {
    List<Integer> columns = new ArrayList<>();
    for (int pair : problem.pairsOf[organisation]) {
      for (int column : columnsOf[pair]) {
        columns.add(column);
      }
    }
    return columns;
  }

  /** Adds a row unless it cannot bind or is there already. */
  private boolean addRow(List<Integer> columns, int limit) {
    if (columns.size() <= limit) {
      return false;
    }
    int[] sorted = columns.stream().mapToInt(Integer::intValue).sorted().toArray();
    if (!known.add(limit + Arrays.toString(sorted))) {
      return false;
    }
    rows.add(new Row(sorted, limit));
    return true;
  }

  /** The work of one search for cuts, in the same measure as that of the program. */
  private long cutWork() {
    long organisations = problem.organisations;
    return organisations * (organisations + problem.pairs()) * (classes.count() + 1);
  }

  private boolean addCuts(double[] choice) {
    boolean added = addPairRows(choice);
    double[] whole = new double[problem.pairs()];
    for (int column = 0; column < columnPair.length; column++) {
      whole[columnPair[column]] += choice[column];
    }
    added |= addSetRows(whole, -1, problem.capacity);
    for (int c = 0; c < classes.count(); c++) {
      double[] part = new double[problem.pairs()];
      for (int column = 0; column < columnPair.length; column++) {
        if (columnClass[column] == c) {
          part[columnPair[column]] = choice[column];
        }
      }
      int[] sizes = new int[problem.organisations];
      Arrays.fill(sizes, classes.size(c));
      added |= addSetRows(part, c, sizes);
    }
    return added;
  }

  private boolean addPairRows(double[] choice) {
    boolean added = false;
    for (int[] own : columnsOf) {
      double sum = 0;
      for (int column : own) {
        sum += choice[column];
      }
      if (sum > 1 + EPSILON) {
        added |= addRow(Arrays.stream(own).boxed().toList(), 1);
      }
    }
    return added;
  }

  /** Looks for violated inequalities of sets, in one class of rounds or (-1) in all together. */
  private boolean addSetRows(double[] choice, int roundClass, int[] capacity) {
    boolean added = false;
    SetGrowth growth = new SetGrowth(problem, choice, capacity);
    for (SetGrowth.Found found : growth.blossoms()) {
      added |= addSetRow(found, roundClass);
    }
    if (roundClass >= 0) {
      for (SetGrowth.Found found : growth.oddSets(classes.size(roundClass))) {
        added |= addSetRow(found, roundClass);
      }
    }
    return added;
  }

  private boolean addSetRow(SetGrowth.Found found, int roundClass) {
    List<Integer> columns = new ArrayList<>();
    for (int pair : found.pairs()) {
      for (int column : columnsOf[pair]) {
        if (roundClass < 0 || columnClass[column] == roundClass) {
          columns.add(column);
        }
      }
    }
    return addRow(columns, found.limit());
  }
}
