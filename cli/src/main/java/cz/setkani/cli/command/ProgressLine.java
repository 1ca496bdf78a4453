package cz.setkani.cli.command;

import cz.setkani.cli.write.words.ProgressText;
import cz.setkani.watch.PartsProgress;
import cz.setkani.watch.Progress;
import java.util.Locale;

/** One line on a terminal that tells how far the work has come; nothing where nobody looks on. */
final class ProgressLine {

  private final Terminal terminal;
  private final Locale language;
  private final boolean isShown;
  private boolean isDirty;

  ProgressLine(Terminal terminal, Locale language, boolean isQuiet) {
    this.terminal = terminal;
    this.language = language;
    isShown = terminal.isInteractive() && !isQuiet;
  }

  synchronized void show(Progress progress) {
    if (isShown && isDone(progress)) {
      clear();
    } else if (isShown) {
      terminal.err().overwrite(ProgressText.of(progress, language));
      isDirty = true;
    }
  }

  private static boolean isDone(Progress progress) {
    return progress instanceof PartsProgress parts && parts.done() == parts.total();
  }

  synchronized void clear() {
    if (isDirty) {
      terminal.err().overwrite("");
      isDirty = false;
    }
  }
}
