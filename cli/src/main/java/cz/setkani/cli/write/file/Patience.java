package cz.setkani.cli.write.file;

import java.nio.file.Path;

/**
 * How long a run waits for another one that writes the same folder.
 *
 * @param attempts how often it tries
 * @param pause milliseconds between them
 * @param waiting told before it waits
 */
record Patience(int attempts, int pause, Output.WaitingNotice waiting) {

  private static final int SECOND = 1000;

  /** Longer than a large event takes to write. */
  static final Patience OF_A_RUN = new Patience(600, 100);

  /** Nobody is told. */
  Patience(int attempts, int pause) {
    this(attempts, pause, (folder, seconds) -> {});
  }

  /** The same, and somebody is told. */
  Patience telling(Output.WaitingNotice newWaiting) {
    return new Patience(attempts, pause, newWaiting);
  }

  /** Tells that another run writes a folder. */
  void tell(Path folder) {
    waiting.begins(folder, attempts * pause / SECOND);
  }

  /** Waits for the next attempt; an interrupt is dropped. */
  void sleep() {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      // What has been computed is written all the same.
    }
  }
}
