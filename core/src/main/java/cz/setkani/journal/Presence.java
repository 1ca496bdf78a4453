package cz.setkani.journal;

import cz.setkani.model.Rounds;

/**
 * The rounds in which somebody is here, as one entry after the other says it. Rounds before the
 * first open one count as well: they tell who was there.
 *
 * @param planned the rounds in which it was expected
 * @param here the rounds in which it is here
 */
record Presence(Rounds planned, Rounds here) {

  static Presence of(Rounds planned) {
    return new Presence(planned, planned);
  }

  /** It is not here in some rounds. */
  Presence without(Rounds away) {
    return new Presence(planned, here.minus(away));
  }

  /** It takes part from a round on; who was expected then all along is not here until then. */
  Presence arriving(int first, int saidFrom) {
    return here.contains(first)
        ? without(Rounds.range(saidFrom, first - 1))
        : new Presence(planned, here.or(expectedFrom(first)));
  }

  /** It takes part until a round, also where it was not expected for so long. */
  Presence leaving(int last) {
    Rounds later = Rounds.range(last + 1, Rounds.MOST);
    int longest = last;
    while (longest > 0 && !planned.contains(longest)) {
      longest--;
    }
    boolean isLonger = !planned.contains(last) && planned.and(later).isEmpty();
    Rounds stays = isLonger ? Rounds.range(longest + 1, last) : Rounds.NONE;
    return new Presence(planned, here.or(stays).minus(later));
  }

  /** What is expected of one that takes part from a round on: all as planned, and until then. */
  private Rounds expectedFrom(int first) {
    int next = first;
    while (next <= Rounds.MOST && !planned.contains(next)) {
      next++;
    }
    return planned.and(Rounds.range(first, Rounds.MOST)).or(Rounds.range(first, next - 1));
  }

  /** The rounds in which it is expected on the day: as planned, and what was added. */
  Rounds expected() {
    return planned.or(here);
  }

  /** The rounds in which it is not here though it is expected. */
  Rounds away() {
    return planned.minus(here);
  }
}
