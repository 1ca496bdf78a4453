package cz.setkani.solve.sat;

/**
 * When to begin again from the assumptions: by turns hasty, whenever the clauses learnt lately are
 * worse than those before (Audemard and Simon 2012), and calm, by the numbers of Luby, Sinclair and
 * Zuckerman (1993; as told by Knuth 2015); the turns grow longer (Oh 2015).
 */
final class Rhythm {

  private static final int FIRST_TURN = 3000;
  private static final int LONGER = 2000;
  private static final int CALM_UNIT = 1024;
  private static final int HASTY_LEAST = 5;
  private static final double MARGIN = 1.15;
  private static final int SHORT_MEMORY = 32;
  private static final int LONG_MEMORY = 5000;
  private static final double CALM_DECAY = 0.95;
  private static final double HASTY_DECAY = 0.92;

  private double lately;
  private double ever;
  private long learnt;
  private boolean isCalm;
  private long turnStart;
  private int turns;
  private int since;
  private long reluctant = 1;
  private long luby = 1;

  /** Begins a search. */
  void begin() {
    isCalm = false;
    turnStart = learnt;
    since = 0;
  }

  boolean isCalm() {
    return isCalm;
  }

  /** How fast activities decay. */
  double decay() {
    return isCalm ? CALM_DECAY : HASTY_DECAY;
  }

  /** Notes that a clause on so many levels was learnt. */
  void note(int levels) {
    learnt++;
    since++;
    lately += (levels - lately) / SHORT_MEMORY;
    ever += (levels - ever) / Math.min(LONG_MEMORY, learnt);
  }

  boolean isTime() {
    return isCalm ? since >= CALM_UNIT * luby : since > HASTY_LEAST && lately > MARGIN * ever;
  }

  /** Goes on after beginning again; returns whether the turn is another one now. */
  boolean restart() {
    since = 0;
    if (isCalm) {
      stepLuby();
    }
    boolean isOver = learnt - turnStart > FIRST_TURN + (long) LONGER * turns;
    if (isOver) {
      isCalm = !isCalm;
      turnStart = learnt;
      turns++;
    }
    return isOver;
  }

  private void stepLuby() {
    if ((reluctant & -reluctant) == luby) {
      reluctant++;
      luby = 1;
    } else {
      luby *= 2;
    }
  }
}
