package cz.setkani.cli.command;

import cz.setkani.cli.job.Job;
import cz.setkani.watch.Watch;
import java.util.function.Function;

/**
 * Makes jobs ready: while an event is read and checked, a terminal shows which file it has come to.
 * Ctrl-C ends the process at once, for there is nothing to be kept yet.
 */
final class Reading {

  private Reading() {}

  /**
   * Makes a job ready.
   *
   * @param reading reads what the job is given, under the watch
   */
  static <J extends Job<?>> J shown(
      Terminal terminal, CommonOptions common, Function<Watch, J> reading) {
    ProgressLine line = new ProgressLine(terminal, common.language(terminal), common.isQuiet());
    try {
      return reading.apply(Watch.of(line::show));
    } finally {
      line.clear();
    }
  }
}
