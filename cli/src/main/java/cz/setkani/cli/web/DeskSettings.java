package cz.setkani.cli.web;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * How the desk is to be opened.
 *
 * @param home where the program keeps its key, and which events were open
 * @param port the one to listen at; if empty, the usual one or, where that is taken, the next
 * @param language of pages for those who chose none; if empty, the browser's
 * @param isShared whether others in the same network may come in with a PIN
 */
public record DeskSettings(
    Path home, Optional<Integer> port, Optional<Locale> language, boolean isShared) {

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
