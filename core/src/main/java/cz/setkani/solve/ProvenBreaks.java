package cz.setkani.solve;

import cz.setkani.model.Level;
import cz.setkani.model.Worth;
import cz.setkani.solve.graph.Assignment;
import cz.setkani.solve.graph.Problem;
import cz.setkani.solve.proof.BreakProof;
import cz.setkani.solve.proof.Prover;
import cz.setkani.solve.proof.WaitingProof;
import cz.setkani.solve.search.BreakBound;
import cz.setkani.solve.search.Search;
import cz.setkani.watch.ProofProgress;
import cz.setkani.watch.Watch;
import java.util.stream.IntStream;

/**
 * What is known of the breaks of the timetable that a search has come to.
 *
 * @param search the same, or one that has come to a timetable of the same worth with fewer breaks;
 *     it keeps its meetings if anything is known of these alone
 * @param needed how many breaks any timetable needs that meets as much
 * @param neededByAlike how many any timetable needs in which everybody has as many meetings, and as
 *     many of its own requests met
 * @param neededBySame how many any timetable needs that has the same meetings
 * @param waitingBySame how many waiting rounds any timetable needs that has the same meetings and
 *     no more breaks
 */
record ProvenBreaks(
    Search search, int needed, int neededByAlike, int neededBySame, int waitingBySame) {

  /** What is known of all alike. */
  static ProvenBreaks counted(Search search, int needed) {
    return new ProvenBreaks(search, needed, needed, needed, needed);
  }

  /**
   * Proves that there are no fewer breaks, or finds fewer, as far as it comes.
   *
   * @param conflicts how long to try; 0 for no longer than counting takes
   * @param watch told how far the proof has come
   */
  static ProvenBreaks of(Search search, int conflicts, Watch watch) {
    Assignment found = search.assignment();
    int needed = BreakBound.of(found.problem().whole, found.priority());
    if (conflicts == 0) {
      return counted(search, needed);
    }
    BreakProof proof =
        prover(Level.BREAKS, search.breaks(), conflicts, watch)
            .prove(found, search.breaks(), needed);
    Worth before = Search.worth(found);
    Search last =
        proof
            .fewer()
            .filter(fewer -> Search.worth(fewer).isBetterThan(before, Level.BREAKS))
            .map(search::from)
            .orElse(search);
    if (proof.needed() > needed || last != search) {
      last.keepMeetings();
    }
    if (last != search) {
      last.polish();
    }
    int neededByAny = hasChoice(found) ? needed : proof.needed();
    return new ProvenBreaks(
            last, neededByAny, proof.neededByAlike(), proof.needed(), proof.needed())
        .withWaiting(conflicts / 4, watch);
  }

  /**
   * The same, with what is known of waiting rounds besides that each break has one; looked into
   * where the breaks are the fewest.
   */
  private ProvenBreaks withWaiting(int conflicts, Watch watch) {
    Assignment found = search.assignment();
    if (neededBySame < search.breaks() || search.waitingRounds() <= neededBySame) {
      return this;
    }
    WaitingProof proof =
        prover(Level.WAITING, search.waitingRounds(), conflicts, watch)
            .proveWaiting(found, search.breaks(), search.waitingRounds(), neededBySame);
    Worth before = Search.worth(found);
    Search last =
        proof
            .fewer()
            .filter(fewer -> Search.worth(fewer).isBetterThan(before, Level.WAITING))
            .map(search::from)
            .orElse(search);
    if (proof.needed() > neededBySame || last != search) {
      last.keepMeetings();
    }
    return new ProvenBreaks(last, needed, neededByAlike, neededBySame, proof.needed());
  }

  private static Prover prover(Level level, int reached, int conflicts, Watch watch) {
    return new Prover(conflicts, watch::isOver)
        .telling(needed -> watch.tell(new ProofProgress(level, reached, needed)));
  }

  /** Whether other meetings could count as much; not if all that can take place do. */
  private static boolean hasChoice(Assignment found) {
    Problem problem = found.problem();
    return IntStream.range(0, problem.pairs())
        .filter(pair -> !problem.isLocked(pair))
        .anyMatch(pair -> found.round(pair) == Assignment.NONE || problem.priority[pair] <= 0);
  }
}
