package cz.setkani.benchmark.events.peers;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Pair;
import java.util.ArrayList;
import java.util.List;

/** The natural model: for each pair and round whether they meet then. */
final class CpSatModel {

  private final CpModel model = new CpModel();
  private final Event event;
  private final List<Pair> pairs;
  private final BoolVar[][] meets;

  CpSatModel(Event event) {
    this.event = event;
    pairs = event.pairs();
    meets = new BoolVar[pairs.size()][event.roundCount()];
    for (int pair = 0; pair < meets.length; pair++) {
      for (int round = 1; round <= event.roundCount(); round++) {
        if (pairs.get(pair).possible().contains(round)) {
          meets[pair][round - 1] = model.newBoolVar("");
        }
      }
      model.addAtMostOne(present(meets[pair]));
    }
    event.organisations().forEach(this::oneAtATime);
    limitTables();
  }

  private static Literal[] present(BoolVar... variables) {
    List<Literal> present = new ArrayList<>();
    for (BoolVar variable : variables) {
      if (variable != null) {
        present.add(variable);
      }
    }
    return present.toArray(Literal[]::new);
  }

  private void oneAtATime(Organisation organisation) {
    List<Literal> all = new ArrayList<>();
    for (int round = 0; round < event.roundCount(); round++) {
      Literal[] here = meetingsOf(organisation, round);
      model.addAtMostOne(here);
      all.addAll(List.of(here));
    }
    if (organisation.maxMeetings() < event.roundCount()) {
      model.addLessOrEqual(LinearExpr.sum(all.toArray(Literal[]::new)), organisation.maxMeetings());
    }
  }

  private Literal[] meetingsOf(Organisation organisation, int round) {
    List<Literal> here = new ArrayList<>();
    for (int pair = 0; pair < meets.length; pair++) {
      Pair p = pairs.get(pair);
      boolean isIn =
          p.first().equals(organisation.name()) || p.second().equals(organisation.name());
      if (isIn && meets[pair][round] != null) {
        here.add(meets[pair][round]);
      }
    }
    return here.toArray(Literal[]::new);
  }

  private void limitTables() {
    for (int round = 0; round < event.roundCount(); round++) {
      BoolVar[] column = new BoolVar[meets.length];
      for (int pair = 0; pair < meets.length; pair++) {
        column[pair] = meets[pair][round];
      }
      model.addLessOrEqual(LinearExpr.sum(present(column)), event.tables().size());
    }
  }

  CpModel model() {
    return model;
  }

  List<Pair> pairs() {
    return pairs;
  }

  void maximisePriority() {
    model.maximize(priority());
  }

  private LinearExprBuilder priority() {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    for (int pair = 0; pair < meets.length; pair++) {
      for (Literal meeting : present(meets[pair])) {
        sum.addTerm(meeting, pairs.get(pair).priority());
      }
    }
    return sum;
  }

  /** Keeps the priority, starts from known rounds, and counts starts of runs of meetings. */
  void minimiseBreaks(long priority, List<Integer> rounds) {
    model.addGreaterOrEqual(priority(), priority);
    hint(rounds);
    LinearExprBuilder breaks = LinearExpr.newBuilder();
    for (Organisation organisation : event.organisations()) {
      addRuns(organisation, breaks);
    }
    model.minimize(breaks);
  }

  private void hint(List<Integer> rounds) {
    for (int pair = 0; pair < meets.length; pair++) {
      for (int round = 0; round < meets[pair].length; round++) {
        if (meets[pair][round] != null) {
          model.addHint(meets[pair][round], rounds.get(pair) == round + 1 ? 1 : 0);
        }
      }
    }
  }

  /** Adds the runs of meetings of an organisation, less one if it has any meeting. */
  private void addRuns(Organisation organisation, LinearExprBuilder breaks) {
    LinearExpr before = LinearExpr.constant(0);
    LinearExprBuilder meetings = LinearExpr.newBuilder();
    for (int round = 0; round < event.roundCount(); round++) {
      LinearExpr busy = LinearExpr.sum(meetingsOf(organisation, round));
      BoolVar starts = model.newBoolVar("");
      model.addGreaterOrEqual(LinearExpr.newBuilder().add(starts).add(before), busy);
      breaks.add(starts);
      meetings.add(busy);
      before = busy;
    }
    BoolVar comes = model.newBoolVar("");
    model.addLessOrEqual(comes, meetings);
    breaks.addTerm(comes, -1);
  }

  List<Integer> rounds(CpSolver solver) {
    List<Integer> rounds = new ArrayList<>();
    for (BoolVar[] row : meets) {
      int round = 0;
      for (int i = 0; i < row.length; i++) {
        round = row[i] != null && solver.booleanValue(row[i]) ? i + 1 : round;
      }
      rounds.add(round);
    }
    return rounds;
  }
}
