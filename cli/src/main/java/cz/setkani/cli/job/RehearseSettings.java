package cz.setkani.cli.job;

import cz.setkani.day.Rehearsal;
import java.util.Optional;

/**
 * How to rehearse a day.
 *
 * @param absent how many do not come
 * @param runs how many days are drawn, from 1
 * @param seed the same seed draws the same days; if empty, as the rehearsal has it
 */
public record RehearseSettings(AbsentShare absent, int runs, Optional<Long> seed) {

  Rehearsal applied(Rehearsal plain) {
    Rehearsal many = plain.withRuns(runs);
    return seed.map(many::withSeed).orElse(many);
  }
}
