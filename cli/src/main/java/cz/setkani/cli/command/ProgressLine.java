package cz.setkani.cli.command;

import cz.setkani.text.Texts;
import cz.setkani.watch.PartsProgress;
import cz.setkani.watch.Progress;
import cz.setkani.watch.ReadingProgress;
import cz.setkani.watch.SearchProgress;

/** One line on a terminal that tells how far the work has come; nothing where nobody looks on. */
final class ProgressLine {

  private final Terminal terminal;
  private final Texts texts;
  private final boolean isShown;
  private boolean isDirty;

  ProgressLine(Terminal terminal, Texts texts, boolean isQuiet) {
    this.terminal = terminal;
    this.texts = texts;
    isShown = terminal.isInteractive() && !isQuiet;
  }

  synchronized void show(Progress progress) {
    if (isShown && isDone(progress)) {
      clear();
    } else if (isShown) {
      terminal.err().overwrite(text(progress));
      isDirty = true;
    }
  }

  private static boolean isDone(Progress progress) {
    return progress instanceof PartsProgress parts && parts.done() == parts.total();
  }

  private String text(Progress progress) {
    if (progress instanceof SearchProgress search) {
      return texts.text(
          "progress",
          search.priorityMet(),
          search.priorityBound(),
          search.breaks(),
          search.waitingRounds());
    }
    if (progress instanceof ReadingProgress reading) {
      return texts.text("progress.reading", reading.name());
    }
    PartsProgress parts = (PartsProgress) progress;
    return texts.text("progress.parts", parts.done(), parts.total());
  }

  synchronized void clear() {
    if (isDirty) {
      terminal.err().overwrite("");
      isDirty = false;
    }
  }
}
