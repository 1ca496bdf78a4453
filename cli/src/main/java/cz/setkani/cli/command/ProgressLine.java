package cz.setkani.cli.command;

import cz.setkani.solve.Progress;
import cz.setkani.text.Texts;

/** One line on a terminal that tells how far the search has come; nothing where nobody looks on. */
final class ProgressLine {

  private final Terminal terminal;
  private final Texts texts;
  private final boolean isShown;

  ProgressLine(Terminal terminal, Texts texts, boolean isQuiet) {
    this.terminal = terminal;
    this.texts = texts;
    isShown = terminal.isInteractive() && !isQuiet;
  }

  void show(Progress progress) {
    if (isShown) {
      terminal
          .err()
          .overwrite(
              texts.text(
                  "progress",
                  progress.priorityMet(),
                  progress.priorityBound(),
                  progress.breaks(),
                  progress.waitingRounds()));
    }
  }

  void clear() {
    if (isShown) {
      terminal.err().overwrite("");
    }
  }
}
