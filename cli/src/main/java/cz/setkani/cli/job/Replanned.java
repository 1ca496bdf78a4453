package cz.setkani.cli.job;

import cz.setkani.Verified;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.day.Obstacle;
import cz.setkani.journal.Happening;
import java.util.List;

/** What came of planning the rest of a day anew. */
public sealed interface Replanned {

  /**
   * Nothing was noted down since the last edition.
   *
   * @param last its number
   * @param out editions that were given out, and whose files are not there
   */
  record NothingNew(int last, EditionsOut out) implements Replanned {}

  /** No round is left that could be changed. */
  record TooLate() implements Replanned {}

  /**
   * The last edition breaks rules, so that nothing can be built on it.
   *
   * @param edition the last edition
   */
  record Broken(Verified edition) implements Replanned {}

  /**
   * Promises were to stay that cannot.
   *
   * @param edition what would be planned without them
   * @param obstacles these promises
   */
  record Blocked(NextEdition edition, List<Obstacle> obstacles) implements Replanned {

    public Blocked {
      obstacles = List.copyOf(obstacles);
    }
  }

  /**
   * The next edition.
   *
   * @param edition what is planned
   * @param noted what is noted down of it
   * @param out its files, and those of editions that are not there
   */
  record Planned(NextEdition edition, Happening.Edition noted, EditionsOut out)
      implements Replanned {}
}
