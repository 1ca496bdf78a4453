package cz.setkani.benchmark.events;

import cz.setkani.cli.read.EventFolder;
import cz.setkani.cli.read.ReadOptions;
import cz.setkani.cli.read.Source;
import cz.setkani.model.Event;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import cz.setkani.validate.finding.Severity;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An event to measure with.
 *
 * @param name of its family or its folder
 */
record NamedEvent(String name, Event event) {

  static NamedEvent of(Family family, int organisations, long seed) {
    return new NamedEvent(
        family.name().toLowerCase(Locale.ROOT), family.event(organisations, seed));
  }

  /**
   * Reads an event as {@code setkani schedule} does.
   *
   * @param folder the folder of the event, or a file of requests
   * @throws IllegalArgumentException if its data are wrong; the message has all errors
   */
  static NamedEvent read(Path folder) {
    Validation validation =
        Validator.validate(EventFolder.read(Source.at(folder), Optional.empty(), ReadOptions.NONE));
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return new NamedEvent(
        name == null ? folder.toString() : name.toString(),
        validation
            .event()
            .orElseThrow(() -> new IllegalArgumentException(errors(folder, validation))));
  }

  private static String errors(Path folder, Validation validation) {
    return validation.findings().stream()
        .filter(finding -> finding.severity().compareTo(Severity.WARNING) < 0)
        .map(finding -> finding.place() + ": " + finding.text(Locale.ENGLISH))
        .collect(Collectors.joining("\n  ", folder + ":\n  ", ""));
  }
}
