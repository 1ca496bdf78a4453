package cz.setkani.benchmark;

/** The facts without which figures in seconds say nothing. */
public final class Machine {

  private Machine() {}

  /** One line on the processors, the memory, Java and the system. */
  public static String facts() {
    Runtime runtime = Runtime.getRuntime();
    return "%d processors, %d MB for Java %s, %s %s"
        .formatted(
            runtime.availableProcessors(),
            runtime.maxMemory() >> 20,
            Runtime.version().feature(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"));
  }
}
