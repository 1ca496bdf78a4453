package cz.setkani.cli.command;

import cz.setkani.text.Texts;
import cz.setkani.watch.Watch;
import java.util.Locale;

/**
 * Work that may take long: while it is open, a terminal shows how far it has come, and Ctrl-C asks
 * it to come to an end with what there is.
 */
final class LongWork implements AutoCloseable {

  private final ProgressLine line;
  private final Watch watch;
  private final Interruption interruption;

  LongWork(Terminal terminal, Locale language, boolean isQuiet) {
    Texts texts = Texts.of(LongWork.class, language);
    line = new ProgressLine(terminal, language, isQuiet);
    watch = Watch.of(line::show);
    interruption =
        Interruption.of(
            watch,
            () -> tell(terminal, texts.text("interrupted")),
            () -> tell(terminal, texts.text("interrupted.late")));
  }

  private void tell(Terminal terminal, String sentence) {
    line.clear();
    terminal.err().println(sentence);
  }

  /** Who looks on. */
  Watch watch() {
    return watch;
  }

  /** Makes room for what is to be told. */
  void clearLine() {
    line.clear();
  }

  @Override
  public void close() {
    line.clear();
    interruption.close();
  }
}
