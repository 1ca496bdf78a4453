package cz.setkani.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The browser that opens addresses on this computer. */
final class InstalledBrowser {

  private InstalledBrowser() {}

  /** Opens an address; if that cannot be done, whoever sees the address can open it. */
  static void open(String address) {
    try {
      new ProcessBuilder(command(System.getProperty("os.name", ""), address))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException noneThere) {
      // The address stands in the window.
    }
  }

  static List<String> command(String system, String address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open", address);
  }
}
