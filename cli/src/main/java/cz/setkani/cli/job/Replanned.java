package cz.setkani.cli.job;

import cz.setkani.Verified;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.day.FrontierPoint;
import cz.setkani.day.Obstacle;
import cz.setkani.journal.Happening;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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
   * What moved pages would bring; no edition was asked for.
   *
   * @param points by rising pages
   */
  record PagesWeighed(List<FrontierPoint> points) implements Replanned {

    public PagesWeighed {
      points = List.copyOf(points);
    }
  }

  /**
   * The next edition.
   *
   * @param edition what is planned
   * @param noted what is noted down of it
   * @param out its files, and those of editions that are not there
   * @param journal the journal from which it was made
   */
  record Planned(
      NextEdition edition, Happening.Edition noted, EditionsOut out, JournalInHand journal)
      implements Replanned {

    /**
     * The same, to be noted in a journal that says no more of the day than the one it was made
     * from, but for who has come.
     */
    public Planned onto(JournalInHand grown) {
      return new Planned(edition, noted, out, grown);
    }

    /**
     * Writes the edition into its folder, then notes it down in the journal; a run that is stopped
     * in between leaves an edition that the next run makes anew.
     *
     * @return the folder of the edition
     * @throws UnwritableException if something could not be written, or the journal has changed
     *     since it was read
     */
    public Path write(Locale language, Output.WaitingNotice waiting) throws UnwritableException {
      journal.requireText();
      out.write(language, waiting);
      journal.append(JournalRow.of(noted), language, waiting);
      return out.folder(noted.number()).orElseThrow();
    }
  }
}
