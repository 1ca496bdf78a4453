package cz.setkani.cli.read;

import cz.setkani.cli.read.text.KnownTexts;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.DayColumn;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.ResourceColumn;
import cz.setkani.validate.sheet.RosterNames;
import cz.setkani.validate.sheet.ScheduleColumn;
import cz.setkani.validate.sheet.SessionColumn;
import cz.setkani.validate.sheet.SettingColumn;
import cz.setkani.validate.sheet.TableColumn;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/** The files of an event by what they can be expected to hold; told by their names. */
enum EventFile {
  SETTINGS(EventSheets.SETTINGS),
  ORGANISATIONS(EventSheets.ORGANISATIONS),
  TABLES(EventSheets.TABLES),
  SESSIONS(EventSheets.SESSIONS),
  RESOURCES(EventSheets.RESOURCES),
  AVAILABLE(EventSheets.AVAILABLE),
  HISTORY(EventSheets.HISTORY),
  JOURNAL(EventSheets.JOURNAL),
  /** Requests, and answers of whatever name. */
  WISHES(EventSheets.REQUESTS);

  private final String name;

  EventFile(String name) {
    this.name = name;
  }

  /** What a file is: one of the folder of the event by its name, any other one an answer. */
  static EventFile of(Source event, SourceFile file) {
    return Arrays.stream(values())
        .filter(kind -> stem(kind.name).equals(stem(file.name())) && isListed(event, file))
        .findFirst()
        .orElse(WISHES);
  }

  private static boolean isListed(Source event, SourceFile file) {
    try {
      return event.single().isEmpty()
          && event.listing().list().stream().anyMatch(one -> one.shown().equals(file.shown()));
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return name.substring(0, dot < 0 ? name.length() : dot).toLowerCase(Locale.ROOT);
  }

  /** What such a file can be expected to hold. */
  KnownTexts known(Source event, SourceFile file, ReadOptions options) {
    return switch (this) {
      case SETTINGS -> SheetReader.known(new Headings<>(SettingColumn.class));
      case ORGANISATIONS -> SheetReader.known(new Headings<>(OrganisationColumn.class));
      case TABLES -> SheetReader.known(new Headings<>(TableColumn.class));
      case SESSIONS -> SheetReader.known(new Headings<>(SessionColumn.class));
      case RESOURCES -> SheetReader.known(new Headings<>(ResourceColumn.class));
      case HISTORY -> SheetReader.known(new Headings<>(ScheduleColumn.class));
      case JOURNAL -> SheetReader.known(new Headings<>(DayColumn.class));
      case AVAILABLE -> new AvailabilityReader(options, new Findings()).known(file);
      case WISHES -> EventSheets.knownOfWishes(roster(event));
    };
  }

  private static NameBook roster(Source event) {
    return RosterNames.book(
        EventFolder.readWithoutRequests(event, ReadOptions.NONE).organisations());
  }
}
