package cz.setkani.cli.write.file;

/**
 * How long a run waits for another one that writes the same folder.
 *
 * @param attempts how often it tries
 * @param pause milliseconds between them
 */
record Patience(int attempts, int pause) {

  /** Longer than a large event takes to write. */
  static final Patience OF_A_RUN = new Patience(600, 100);

  /** Waits for the next attempt; an interrupt is dropped. */
  void sleep() {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      // What has been computed is written all the same.
    }
  }
}
