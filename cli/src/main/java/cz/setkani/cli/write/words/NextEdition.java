package cz.setkani.cli.write.words;

import cz.setkani.day.Alteration;
import cz.setkani.day.Replan;
import cz.setkani.model.Event;
import cz.setkani.model.Rounds;
import java.util.List;

/**
 * An edition that is to be handed out.
 *
 * @param number its number, from 2
 * @param pages on how many pages promises may be moved
 * @param before the day as the last edition knew it
 * @param now the day as this one knows it
 * @param replan what is planned
 */
public record NextEdition(int number, int pages, KnownDay before, KnownDay now, Replan replan) {

  /** The first round in which anything may be different. */
  public int from() {
    return now.standing().firstOpen();
  }

  /** The event of the day as it stands. */
  public Event event() {
    return replan.programme().event();
  }

  /**
   * What people to come have to be told: what is different in rounds to come, of those who are
   * still here then.
   */
  public List<Alteration> told() {
    return replan.changes().alterations().stream()
        .filter(alteration -> alteration.round() >= from())
        .filter(alteration -> isHere(alteration.organisation()))
        .toList();
  }

  /** Whether an organisation is here in any round to come. */
  public boolean isHere(String organisation) {
    return !now.here(organisation).and(Rounds.range(from(), Rounds.MOST)).isEmpty();
  }

  /** Whether an organisation was not expected before. */
  public boolean isNew(String organisation) {
    return !before.knows(organisation);
  }
}
