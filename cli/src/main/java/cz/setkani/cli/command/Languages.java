package cz.setkani.cli.command;

import java.util.Locale;
import java.util.Optional;

/** The languages that the program speaks. */
final class Languages {

  static final Locale CZECH = Locale.forLanguageTag("cs");

  private Languages() {}

  /** The language of that code, if it is spoken. */
  static Optional<Locale> supported(String code) {
    return switch (code.toLowerCase(Locale.ROOT)) {
      case "cs" -> Optional.of(CZECH);
      case "en" -> Optional.of(Locale.ENGLISH);
      default -> Optional.empty();
    };
  }

  /** The language that {@code --lang} asks for among arguments not parsed yet, if any. */
  static Optional<Locale> asked(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith("--lang=")) {
        return supported(arguments[i].substring("--lang=".length()));
      }
      if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
        return supported(arguments[i + 1]);
      }
    }
    return Optional.empty();
  }
}
