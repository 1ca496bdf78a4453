package cz.setkani.solve.sat;

import cz.setkani.solve.graph.Chance;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Finds values of variables that make all clauses true, or proves that there are none, by learning
 * a clause from every conflict. Clauses may be added between searches; what was learnt stays. What
 * it does depends on nothing but what it was told, and in which order. Not for several threads.
 */
public final class SatSolver {

  private static final int ASK = 256;
  private static final int MORE_FACTS = 50;
  private static final int NOTHING = -1;

  private final Valuation trail = new Valuation();
  private final Clauses clauses = new Clauses();
  private final VariableOrder order = new VariableOrder();
  private final Propagation propagation = new Propagation(trail, clauses);
  private final Analysis analysis = new Analysis(trail, clauses, order);
  private final Deletion deletion = new Deletion(trail, clauses, propagation.watchers);
  private final Rhythm rhythm = new Rhythm();
  private final Phases phases;
  private final int mostMemory;
  private final BooleanSupplier stopped;
  private Consumer<int[]> listener = learnt -> {};
  private int variables;
  private int capacity;
  private boolean isConsistent = true;
  private int[] assumptions = {};
  private int[] failed = {};
  private long conflicts;
  private int facts;

  /**
   * A solver without clauses.
   *
   * @param mostMemory how many whole numbers its clauses may take, roughly
   * @param stopped whether to end soon; asked now and then
   */
  public SatSolver(int mostMemory, BooleanSupplier stopped) {
    this.mostMemory = mostMemory;
    this.stopped = stopped;
    phases = new Phases(trail, new Chance(1));
    add(newVariable());
  }

  /** Has somebody told of each clause that is learnt, in its order; for whoever checks proofs. */
  public void setListener(Consumer<int[]> newListener) {
    listener = newListener;
  }

  /** A new variable, as a literal. */
  public int newVariable() {
    if (variables == capacity) {
      capacity = Math.max(1 << 10, 2 * capacity);
      trail.grow(capacity);
      propagation.grow(capacity);
      order.grow(capacity);
      analysis.grow(capacity);
      phases.grow(capacity);
    }
    order.add(variables);
    return 2 * variables++;
  }

  /** The number of variables, with the one that is always true. */
  public int variables() {
    return variables;
  }

  /** The number of conflicts until now. */
  public long conflicts() {
    return conflicts;
  }

  /** How many whole numbers the clauses take. */
  public int memory() {
    return clauses.memory();
  }

  /** Adds a clause: one of these literals must be true. */
  public void add(int... literals) {
    int[] clause = new int[literals.length];
    int size = 0;
    for (int literal : literals) {
      boolean isTrue = trail.value[literal] > 0 || contains(clause, size, Literal.not(literal));
      if (isTrue || !isConsistent) {
        return;
      }
      if (trail.value[literal] == 0 && !contains(clause, size, literal)) {
        clause[size++] = literal;
      }
    }
    if (size == 0) {
      isConsistent = false;
    } else if (size == 1) {
      trail.assign(clause[0], Valuation.DECISION);
      isConsistent = propagation.run() == Propagation.NONE;
    } else {
      store(clause, size, false, 0);
    }
  }

  private static boolean contains(int[] clause, int size, int literal) {
    for (int i = 0; i < size; i++) {
      if (clause[i] == literal) {
        return true;
      }
    }
    return false;
  }

  /** Keeps a clause; returns it as a reason of its first literal. */
  private int store(int[] literals, int size, boolean isLearnt, int levels) {
    if (size == 2) {
      propagation.watchPair(literals[0], literals[1]);
      return -literals[1];
    }
    int clause = clauses.add(literals, size, isLearnt, levels);
    propagation.watch(clause);
    return clause;
  }

  /**
   * Searches.
   *
   * @param assumed literals that must be true this time
   * @param mostConflicts after how many conflicts to give up
   */
  public Verdict solve(int[] assumed, long mostConflicts) {
    assumptions = assumed.clone();
    failed = new int[0];
    if (!isConsistent) {
      return Verdict.UNSATISFIABLE;
    }
    rhythm.begin();
    phases.forgetBest();
    Verdict verdict = search(conflicts + mostConflicts);
    backTo(0);
    return verdict;
  }

  private Verdict search(long end) {
    while (true) {
      int conflict = propagation.run();
      if (conflict != Propagation.NONE && trail.depth() == 0) {
        isConsistent = false;
        return Verdict.UNSATISFIABLE;
      } else if (conflict != Propagation.NONE) {
        learn(conflict);
        if (isOver(end)) {
          return Verdict.UNKNOWN;
        }
      } else if (!isConsistent) {
        return Verdict.UNSATISFIABLE;
      } else {
        int literal = nextAssumption();
        if (failed.length > 0) {
          return Verdict.UNSATISFIABLE;
        }
        literal = literal == NOTHING ? nextDecision() : literal;
        if (literal == NOTHING) {
          phases.keepModel();
          return Verdict.SATISFIABLE;
        }
        trail.deepen();
        trail.assign(literal, Valuation.DECISION);
      }
    }
  }

  private boolean isOver(long end) {
    return conflicts >= end
        || conflicts % ASK == 0 && (clauses.memory() > mostMemory || stopped.getAsBoolean());
  }

  private void learn(int conflict) {
    conflicts++;
    if (rhythm.isCalm()) {
      phases.keepBest();
    }
    int level = analysis.learn(conflict, propagation.pair);
    int levels = analysis.levels();
    int[] literals = analysis.literals;
    listener.accept(Arrays.copyOf(literals, analysis.size));
    backTo(level);
    trail.assign(
        literals[0],
        analysis.size == 1 ? Valuation.DECISION : store(literals, analysis.size, true, levels));
    order.decay(rhythm.decay());
    rhythm.note(levels);
    deletion.forgetWorst(conflicts);
    if (rhythm.isTime()) {
      restart();
    }
  }

  private void restart() {
    if (rhythm.restart()) {
      phases.forgetBest();
    }
    if (rhythm.isCalm()) {
      phases.reset(conflicts);
    }
    if (trail.start(0) > facts + MORE_FACTS) {
      backTo(0);
      if (propagation.run() == Propagation.NONE) {
        deletion.forgetTrue();
        facts = trail.size;
      } else {
        isConsistent = false;
      }
    } else {
      backTo(Math.min(trail.depth(), assumptions.length));
    }
  }

  /** The next assumption that has no value; if one of them is false, says why. */
  private int nextAssumption() {
    while (trail.depth() < assumptions.length) {
      int literal = assumptions[trail.depth()];
      if (trail.value[literal] == 0) {
        return literal;
      }
      if (trail.value[literal] < 0) {
        failed = reasonsAgainst(literal);
        return NOTHING;
      }
      trail.deepen();
    }
    return NOTHING;
  }

  private int nextDecision() {
    while (!order.isEmpty()) {
      int variable = order.poll();
      if (trail.value[2 * variable] == 0) {
        return phases.literal(variable, rhythm.isCalm());
      }
    }
    return NOTHING;
  }

  private void backTo(int level) {
    if (level < trail.depth()) {
      int start = trail.start(level);
      while (trail.size > start) {
        int literal = trail.pop();
        phases.keep(literal);
        order.add(literal >> 1);
      }
      trail.end(level);
    }
  }

  /** The assumptions that together cannot hold: a false one, and those that make it so. */
  private int[] reasonsAgainst(int assumption) {
    boolean[] isNeeded = new boolean[variables];
    isNeeded[assumption >> 1] = true;
    int[] reasons = new int[trail.size + 1];
    int count = 0;
    reasons[count++] = assumption;
    for (int i = trail.size - 1; i >= trail.start(0); i--) {
      int literal = trail.literals[i];
      int why = trail.reason[literal >> 1];
      if (isNeeded[literal >> 1] && why == Valuation.DECISION) {
        reasons[count++] = literal;
      } else if (isNeeded[literal >> 1] && why < 0) {
        isNeeded[-why >> 1] = true;
      } else if (isNeeded[literal >> 1]) {
        for (int k = why + Clauses.HEAD; k < clauses.next(why); k++) {
          isNeeded[clauses.words[k] >> 1] = true;
        }
      }
    }
    return Arrays.copyOf(reasons, count);
  }

  /** Whether a literal is true in the model that was found last. */
  public boolean isTrue(int literal) {
    return phases.isTrueInModel(literal);
  }

  /**
   * Of the assumptions of a search that ended as {@link Verdict#UNSATISFIABLE}, some that cannot
   * all be true; none if the clauses alone cannot.
   */
  public int[] failed() {
    return failed.clone();
  }
}
