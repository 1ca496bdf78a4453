package cz.setkani.cli.command;

import cz.setkani.cli.job.Job;
import cz.setkani.text.Texts;
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
    Texts texts = Texts.of(Reading.class, common.language(terminal));
    ProgressLine line = new ProgressLine(terminal, texts, common.isQuiet());
    try {
      return reading.apply(Watch.of(line::show));
    } finally {
      line.clear();
    }
  }
}
