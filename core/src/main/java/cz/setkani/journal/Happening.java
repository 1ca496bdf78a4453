package cz.setkani.journal;

import cz.setkani.model.Effort;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import java.util.List;
import java.util.Optional;

/** Something that happened on the day, or was decided. Names are those of the event. */
public sealed interface Happening {

  /**
   * Somebody has come, as the list at the door has it. Who meets whom is the same with it: whoever
   * is expected counts as here until something else is noted.
   *
   * @param organisation its name
   */
  record Here(String organisation) implements Happening {}

  /**
   * Somebody is not here.
   *
   * @param organisation its name
   * @param rounds the rounds in which it is not; without them, all from the round of the entry on
   */
  record Absent(String organisation, Optional<Rounds> rounds) implements Happening {}

  /**
   * Somebody comes late, comes back, or earlier than was planned. Who was expected in that round
   * all along is not here from the round of the entry until then.
   *
   * @param organisation its name
   * @param first the first round in which it takes part, from 1
   */
  record Arrives(String organisation, int first) implements Happening {

    /**
     * @throws IllegalArgumentException if the round is not one of 1 to {@link Rounds#MOST}
     */
    public Arrives {
      Entry.requireRound(first);
    }
  }

  /**
   * Somebody goes home early, or stays longer than was planned.
   *
   * @param organisation its name
   * @param last the last round in which it takes part, from 1
   */
  record Leaves(String organisation, int last) implements Happening {

    /**
     * @throws IllegalArgumentException if the round is not one of 1 to {@link Rounds#MOST}
     */
    public Leaves {
      Entry.requireRound(last);
    }
  }

  /**
   * Somebody comes who was not on the roster, and takes part from the round of the entry on.
   *
   * @param organisation its name, which nobody on the roster has
   * @param people the names of those who come, where they are known
   */
  record WalkIn(String organisation, List<String> people) implements Happening {

    public WalkIn {
      people = List.copyOf(people);
    }

    /** The one who came, as an organisation that is here from a round on. */
    Organisation from(int round) {
      Organisation named = Organisation.named(organisation);
      return new Organisation(
          organisation,
          people,
          Rounds.range(round, Rounds.MOST),
          named.maxMeetings(),
          named.table(),
          named.needs(),
          named.resources(),
          named.neverWith(),
          named.teams());
    }
  }

  /**
   * A wish more; where it is wished for already, only its priority is another.
   *
   * @param organisation the name of the one that asks
   * @param wants the name of the one it wants to meet
   * @param priority how much it counts, 1 to {@link Request#HIGHEST_PRIORITY}
   */
  record Wished(String organisation, String wants, int priority) implements Happening {

    /**
     * @throws IllegalArgumentException if it is no request
     */
    public Wished {
      new Request(organisation, wants, priority, Rounds.NONE);
    }
  }

  /**
   * A wish is taken back.
   *
   * @param organisation the name of the one that asked
   * @param wants the name of the one it wanted to meet
   */
  record WishDropped(String organisation, String wants) implements Happening {}

  /**
   * A meeting in the round of the entry, which is over, did not take place.
   *
   * @param organisation the name of one of the two
   * @param partner the name of the other one
   */
  record NotHeld(String organisation, String partner) implements Happening {}

  /**
   * A table cannot be used from the round of the entry on.
   *
   * @param table its name
   */
  record TableLost(String table) implements Happening {}

  /**
   * A table that was lost can be used from the round of the entry on.
   *
   * @param table its name
   */
  record TableBack(String table) implements Happening {}

  /**
   * What meetings occupy besides, such as an interpreter, cannot be had from the round of the entry
   * on.
   *
   * @param resource its name
   */
  record ResourceLost(String resource) implements Happening {}

  /**
   * A resource that was lost can be had from the round of the entry on.
   *
   * @param resource its name
   */
  record ResourceBack(String resource) implements Happening {}

  /**
   * The rounds from that of the entry on begin later, and pauses among them are shortened.
   *
   * @param minutes by how many minutes they begin later, at least 0
   * @param pauses the rounds before pauses that are given up for it: as much of each as is still
   *     needed to be back at the times of before; wholly where no minutes are said, so that the
   *     rounds after it begin earlier
   */
  record Delay(int minutes, Rounds pauses) implements Happening {

    /**
     * @throws IllegalArgumentException if the minutes are negative
     */
    public Delay {
      if (minutes < 0) {
        throw new IllegalArgumentException(
            "The minutes (%d) must not be negative.".formatted(minutes));
      }
    }
  }

  /**
   * The rounds from that of the entry on have another length, and follow each other as before.
   *
   * @param minutes how long each of them takes, at least 1
   */
  record Shorten(int minutes) implements Happening {

    /**
     * @throws IllegalArgumentException if the minutes are not positive
     */
    public Shorten {
      if (minutes < 1) {
        throw new IllegalArgumentException("The minutes (%d) must be positive.".formatted(minutes));
      }
    }
  }

  /**
   * The day has another number of rounds: the last ones are dropped, or some are added.
   *
   * @param count how many it has now, from 1
   */
  record RoundCount(int count) implements Happening {

    /**
     * @throws IllegalArgumentException if the number is not one of 1 to {@link Rounds#MOST}
     */
    public RoundCount {
      Entry.requireRound(count);
    }
  }

  /**
   * The meeting of two in the last edition never moves.
   *
   * @param organisation the name of one of the two
   * @param partner the name of the other one
   */
  record Locked(String organisation, String partner) implements Happening {}

  /**
   * An edition of the programme was given out; what is noted below it is news.
   *
   * @param number its number, from 2: edition 1 is what was printed before
   * @param firstOpen the first round that it could change, from 1
   * @param pages on how many pages it could move promises; {@link Integer#MAX_VALUE} for any
   * @param seed the seed it was made with, where it was not the usual one
   * @param effort the effort it was made with, where it was not the usual one
   * @param isWhole whether its pages were written also for those whose old one stands
   */
  record Edition(
      int number,
      int firstOpen,
      int pages,
      Optional<Long> seed,
      Optional<Effort> effort,
      boolean isWhole)
      implements Happening {

    /**
     * @throws IllegalArgumentException if the number is below 2, the round not one of 1 to {@link
     *     Rounds#MOST}, or the pages are negative
     */
    public Edition {
      Entry.requireRound(firstOpen);
      if (number < 2 || pages < 0) {
        throw new IllegalArgumentException(
            "The number (%d) must be at least 2, and the pages (%d) not negative."
                .formatted(number, pages));
      }
    }
  }

  /**
   * An earlier entry was a mistake.
   *
   * @param row its row
   */
  record Undo(int row) implements Happening {}
}
