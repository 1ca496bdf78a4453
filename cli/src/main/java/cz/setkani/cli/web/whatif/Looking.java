package cz.setkani.cli.web.whatif;

import cz.setkani.cli.job.RehearseJob;
import cz.setkani.cli.job.Rehearsed;
import cz.setkani.cli.job.Surveyed;
import cz.setkani.cli.job.WhatifJob;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.watch.Watch;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What was found out here of each event, as long as the program runs. For several threads. */
final class Looking {

  private final Map<String, LookedAt<Surveyed>> surveys = new ConcurrentHashMap<>();
  private final Map<String, LookedAt<Rehearsed>> rehearsals = new ConcurrentHashMap<>();

  /**
   * Something that was found out.
   *
   * @param stamp of the files of which it holds
   * @param typed what was asked, as it was typed
   */
  record LookedAt<T>(String stamp, T value, Map<String, String> typed) {

    LookedAt {
      typed = Map.copyOf(typed);
    }

    /** Whether the files still are the same. */
    boolean isOf(OpenEvent event) {
      return stamp.equals(event.stamp());
    }
  }

  /** Looks at other rooms and days, and writes the files of the command. */
  LookedAt<Surveyed> survey(
      OpenEvent event, WhatifJob job, Map<String, String> typed, Locale language, Watch watch)
      throws UnwritableException {
    Surveyed surveyed = job.run(watch).orElseThrow();
    surveyed.output(language).writeTo(surveyed.folder().orElseThrow());
    LookedAt<Surveyed> found = new LookedAt<>(event.stamp(), surveyed, typed);
    surveys.put(event.id(), found);
    return found;
  }

  /** Rehearses the day. */
  LookedAt<Rehearsed> rehearse(
      OpenEvent event, RehearseJob job, Map<String, String> typed, Watch watch) {
    LookedAt<Rehearsed> found = new LookedAt<>(event.stamp(), job.run(watch).orElseThrow(), typed);
    rehearsals.put(event.id(), found);
    return found;
  }

  Optional<LookedAt<Surveyed>> survey(OpenEvent event) {
    return Optional.ofNullable(surveys.get(event.id()));
  }

  Optional<LookedAt<Rehearsed>> rehearsal(OpenEvent event) {
    return Optional.ofNullable(rehearsals.get(event.id()));
  }
}
