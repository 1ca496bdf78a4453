package cz.setkani.cli.command;

import cz.setkani.cli.write.file.Output;
import cz.setkani.text.Texts;
import cz.setkani.validate.Validation;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {

  @Option(names = "--lang", paramLabel = "cs|en", descriptionKey = "lang")
  private Language language;

  @Option(names = "--quiet", descriptionKey = "quiet")
  private boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  boolean isQuiet() {
    return quiet;
  }

  /** The language asked for, else the event's, else the system's. */
  Locale language(Validation validation, Terminal terminal) {
    return asked().or(validation::language).orElse(terminal.language());
  }

  /** The language asked for, else the system's. */
  Locale language(Terminal terminal) {
    return asked().orElse(terminal.language());
  }

  /** Says that a folder cannot be written yet, for another run writes it. */
  Output.WaitingNotice waiting(Terminal terminal, Locale language) {
    return (folder, seconds) -> {
      if (!quiet) {
        Texts texts = Texts.of(CommonOptions.class, language);
        terminal.err().println(texts.text("waiting", folder, seconds));
      }
    };
  }

  private Optional<Locale> asked() {
    return Optional.ofNullable(language).map(Language::locale);
  }
}
