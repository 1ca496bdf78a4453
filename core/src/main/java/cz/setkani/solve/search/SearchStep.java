package cz.setkani.solve.search;

import java.util.Objects;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/**
 * One step of OptaPlanner's custom phase: lets the search do a step, and tells the score director
 * what has changed. Public only because OptaPlanner wants it; not for callers.
 */
public final class SearchStep implements CustomPhaseCommand<Plan> {

  /** For OptaPlanner. */
  public SearchStep() {}

  @Override
  public void changeWorkingSolution(ScoreDirector<Plan> scoreDirector) {
    Plan plan = scoreDirector.getWorkingSolution();
    Search search = plan.search();
    if (search.isOver()) {
      return;
    }
    search.step();
    for (MeetingChoice choice : plan.getChoices()) {
      Integer round = Plan.roundOf(search.assignment(), choice.getPair());
      if (!Objects.equals(choice.getRound(), round)) {
        scoreDirector.beforeVariableChanged(choice, "round");
        choice.setRound(round);
        scoreDirector.afterVariableChanged(choice, "round");
      }
    }
    scoreDirector.triggerVariableListeners();
  }
}
