package cz.setkani.solve.sat;

import cz.setkani.solve.graph.Chance;
import java.util.Arrays;

/**
 * Whether a variable is tried as it is or negated: as it was last (Pipatsrisawat and Darwiche
 * 2007), or while the search is calm as it was when most had values without a conflict; and now and
 * then as in the last model, or changed by chance (Biere and Fleury 2020).
 */
final class Phases {

  private static final int WAIT = 2000;
  private static final int FLIPPED_ONE_IN = 8;

  private final Valuation trail;
  private final Chance chance;
  private byte[] last = new byte[0];
  private byte[] best = new byte[0];
  private byte[] model = new byte[0];
  private boolean hasModel;
  private int bestSize;
  private int resets;
  private long nextReset = WAIT;

  Phases(Valuation trail, Chance chance) {
    this.trail = trail;
    this.chance = chance;
  }

  void grow(int variables) {
    int before = last.length;
    last = Arrays.copyOf(last, variables);
    best = Arrays.copyOf(best, variables);
    model = Arrays.copyOf(model, variables);
    Arrays.fill(last, before, variables, (byte) -1);
  }

  /** The literal to try of a variable. */
  int literal(int variable, boolean isCalm) {
    boolean isBest = isCalm && bestSize > 0 && best[variable] != 0;
    int phase = isBest ? best[variable] : last[variable];
    return phase > 0 ? 2 * variable : 2 * variable + 1;
  }

  /** Keeps how a literal was when it loses its value. */
  void keep(int literal) {
    last[literal >> 1] = sign(literal);
  }

  /** Keeps all that has a value without a conflict, if that is more than ever since a reset. */
  void keepBest() {
    int count = trail.start(trail.depth() - 1);
    if (trail.size > bestSize) {
      bestSize = trail.size;
      for (int i = 0; i < count; i++) {
        best[trail.literals[i] >> 1] = sign(trail.literals[i]);
      }
    }
  }

  void forgetBest() {
    bestSize = 0;
  }

  /** Keeps all values: they are a model. */
  void keepModel() {
    for (int i = 0; i < trail.size; i++) {
      model[trail.literals[i] >> 1] = sign(trail.literals[i]);
    }
    hasModel = true;
  }

  boolean isTrueInModel(int literal) {
    return model[literal >> 1] == sign(literal);
  }

  /** Begins from other phases, if it is time for that. */
  void reset(long conflicts) {
    if (conflicts > nextReset) {
      resets++;
      nextReset = conflicts + (long) WAIT * resets;
      int kind = resets % 4;
      for (int v = 0; v < last.length; v++) {
        if (kind == 0) {
          last[v] = (byte) (chance.oneIn(FLIPPED_ONE_IN) ? -last[v] : last[v]);
        } else if (hasModel && kind % 2 == 1) {
          last[v] = model[v] == 0 ? last[v] : model[v];
          best[v] = last[v];
        } else {
          last[v] = best[v] == 0 ? last[v] : best[v];
        }
      }
      forgetBest();
    }
  }

  private static byte sign(int literal) {
    return (byte) (1 - 2 * (literal & 1));
  }
}
