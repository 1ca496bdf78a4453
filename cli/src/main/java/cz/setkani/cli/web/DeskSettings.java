package cz.setkani.cli.web;

import cz.setkani.cli.web.server.NetworkAddresses;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How the desk is to be opened.
 *
 * @param home where the program keeps its key, and which events were open
 * @param port the one to listen at; if empty, the usual one or, where that is taken, the next
 * @param language of pages for those who chose none; if empty, the browser's
 * @param isShared whether others in the same network may come in with a PIN
 * @param network finds the addresses of this computer in its networks
 */
public record DeskSettings(
    Path home,
    Optional<Integer> port,
    Optional<Locale> language,
    boolean isShared,
    Supplier<List<String>> network) {

  /** In the networks in which this computer is. */
  public DeskSettings(
      Path home, Optional<Integer> port, Optional<Locale> language, boolean isShared) {
    this(home, port, language, isShared, NetworkAddresses::find);
  }

  /** On this computer alone, with all as usual. */
  public static DeskSettings of(Path home) {
    return new DeskSettings(home, Optional.empty(), Optional.empty(), false);
  }

  /** Where the program keeps what belongs to its user. */
  public static Path usualHome() {
    String given = System.getProperty("setkani.home", "");
    return given.isEmpty() ? Path.of(System.getProperty("user.home"), ".setkani") : Path.of(given);
  }
}
