package cz.setkani.cli.command;

import java.util.Locale;

/**
 * Where a command prints, and for whom.
 *
 * @param out what was asked for
 * @param err messages and progress
 * @param system the system's language and country
 * @param isInteractive whether somebody is looking on at a terminal
 */
record Terminal(Console out, Console err, Locale system, boolean isInteractive) {

  /** Czech on a Czech system, else English. */
  Locale language() {
    return Languages.supported(system.getLanguage()).orElse(Locale.ENGLISH);
  }
}
