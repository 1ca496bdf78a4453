package cz.setkani.cli.command;

import cz.setkani.text.Texts;
import cz.setkani.watch.Progress;
import cz.setkani.watch.SearchProgress;

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
    if (isShown && progress instanceof SearchProgress search) {
      terminal
          .err()
          .overwrite(
              texts.text(
                  "progress",
                  search.priorityMet(),
                  search.priorityBound(),
                  search.breaks(),
                  search.waitingRounds()));
    }
  }

  void clear() {
    if (isShown) {
      terminal.err().overwrite("");
    }
  }
}
