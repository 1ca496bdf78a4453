package cz.setkani.cli.command;

import java.lang.reflect.Proxy;

/** What a further Ctrl-C does while the process is coming to its end already. */
final class NextCtrlC {

  private static final int EXIT_CODE = 128;

  private NextCtrlC() {}

  /**
   * From now on Ctrl-C, or whoever asks the process to end in another way, ends it at once, as if
   * by force. Java knows of signals only inside {@code sun.misc}, which not every Java has to have:
   * without it, nothing changes.
   */
  static void endsAtOnce() {
    try {
      halt("INT", 2);
      halt("TERM", 15);
    } catch (ReflectiveOperationException | LinkageError notInThisJava) {
      // Then whoever cannot wait closes the window.
    }
  }

  private static void halt(String name, int number) throws ReflectiveOperationException {
    Class<?> signal = Class.forName("sun.misc.Signal");
    Class<?> handler = Class.forName("sun.misc.SignalHandler");
    Object halting =
        Proxy.newProxyInstance(
            NextCtrlC.class.getClassLoader(),
            new Class<?>[] {handler},
            (proxy, method, arguments) -> {
              Runtime.getRuntime().halt(EXIT_CODE + number);
              return arguments;
            });
    signal
        .getMethod("handle", signal, handler)
        .invoke(null, signal.getConstructor(String.class).newInstance(name), halting);
  }
}
