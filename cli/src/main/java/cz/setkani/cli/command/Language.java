package cz.setkani.cli.command;

import java.util.Locale;

/** A language as it is typed. */
enum Language {
  CS,
  EN;

  Locale locale() {
    return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
  }
}
