package cz.setkani.benchmark.day;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Pair;
import cz.setkani.model.Rounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * OR-Tools CP-SAT with two workers on the natural model of a day: as much priority as possible with
 * promises broken on so many pages, then the fewest pages, then the fewest broken promises. Knows
 * presence, windows and tables, no other rules. The promises are given as a hint.
 */
final class CpSatDay {

  private static final int WORKERS = 2;

  static {
    Loader.loadNativeLibraries();
  }

  private final CpModel model = new CpModel();
  private final Event event;
  private final Map<Set<String>, Integer> promised = new HashMap<>();
  private final Map<Set<String>, Integer> locked = new HashMap<>();
  private final Map<String, BoolVar> pages = new HashMap<>();
  private final Map<String, List<List<Literal>>> seats = new HashMap<>();
  private final List<List<Literal>> tables = new ArrayList<>();
  private final LinearExprBuilder worth = LinearExpr.newBuilder();
  private final long priorityWorth;

  /**
   * @param event the event of the day; what was held is locked
   * @param promises what stands on paper and can take place
   */
  CpSatDay(Event event, List<Meeting> promises) {
    this.event = event;
    int teams = event.organisations().size();
    long pageWorth = promises.size() + 1L;
    priorityWorth = pageWorth * (teams + 1L);
    promises.forEach(one -> promised.put(Set.of(one.first(), one.second()), one.round()));
    event.locked().forEach(one -> locked.put(Set.of(one.first(), one.second()), one.round()));
    for (int round = 0; round < event.roundCount(); round++) {
      tables.add(new ArrayList<>());
    }
    for (Organisation one : event.organisations()) {
      BoolVar page = model.newBoolVar("");
      pages.put(one.name(), page);
      worth.addTerm(page, -pageWorth);
      List<List<Literal>> rounds = new ArrayList<>();
      tables.forEach(round -> rounds.add(new ArrayList<>()));
      seats.put(one.name(), rounds);
    }
    event.pairs().forEach(this::add);
    seats.values().forEach(rounds -> rounds.forEach(model::addAtMostOne));
    tables.forEach(
        round ->
            model.addLessOrEqual(
                LinearExpr.sum(round.toArray(Literal[]::new)), event.tables().size()));
    model.maximize(worth);
  }

  private void add(Pair pair) {
    Set<String> both = Set.of(pair.first(), pair.second());
    int home = promised.getOrDefault(both, 0);
    Rounds open = pair.possible().minus(event.over());
    Rounds rounds =
        locked.containsKey(both) ? Rounds.range(locked.get(both), locked.get(both)) : open;
    List<Literal> all = new ArrayList<>();
    for (int round = 1; round <= event.roundCount(); round++) {
      if (rounds.contains(round)) {
        BoolVar meets = model.newBoolVar("");
        all.add(meets);
        seats.get(pair.first()).get(round - 1).add(meets);
        seats.get(pair.second()).get(round - 1).add(meets);
        tables.get(round - 1).add(meets);
        worth.addTerm(meets, pair.priority() * priorityWorth);
        model.addHint(meets, round == home ? 1 : 0);
        if (round == home) {
          keepOrPay(meets, pair);
        }
      }
    }
    model.addAtMostOne(all);
    if (locked.containsKey(both)) {
      model.addExactlyOne(all);
    }
  }

  /** A promise is kept, or both pages are wrong. */
  private void keepOrPay(BoolVar kept, Pair pair) {
    model.addBoolOr(List.of(kept, pages.get(pair.first())));
    model.addBoolOr(List.of(kept, pages.get(pair.second())));
    worth.addTerm(kept, 1).add(-1);
  }

  /**
   * The most priority that it finds, if it finds anything.
   *
   * @param most on how many pages promises may be broken
   */
  OptionalLong solve(int most, double timeLimit, long seed) {
    model.addLessOrEqual(
        LinearExpr.sum(pages.values().toArray(BoolVar[]::new)), Math.min(most, pages.size()));
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(WORKERS);
    solver.getParameters().setRandomSeed((int) seed);
    solver.getParameters().setMaxTimeInSeconds(timeLimit);
    CpSolverStatus status = solver.solve(model);
    boolean isFound = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    return isFound
        ? OptionalLong.of(-Math.floorDiv(-Math.round(solver.objectiveValue()), priorityWorth))
        : OptionalLong.empty();
  }
}
