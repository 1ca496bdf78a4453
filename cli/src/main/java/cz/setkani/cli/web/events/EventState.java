package cz.setkani.cli.web.events;

import cz.setkani.cli.job.FileOfEvent;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.write.words.Count;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.model.Event;
import cz.setkani.text.Texts;
import cz.setkani.validate.finding.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far an event has come, in a few words. */
final class EventState {

  private static final String SCHEDULE = "schedule.csv";

  private EventState() {}

  /** Such as {@code 28 organisations, 3 errors} or {@code day: edition 2}. */
  static String of(OpenEvent event, Locale language) {
    Texts texts = Texts.of(EventState.class, language);
    List<String> parts = new ArrayList<>();
    Optional<Event> sound = event.validation().event();
    sound.ifPresent(
        one -> parts.add(Count.of(language, "organisations", one.organisations().size())));
    long errors =
        event.validation().findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .count();
    if (event.check().files().stream().noneMatch(file -> file.rows() > 0 && holdsWishes(file))) {
      parts.add(texts.text("state.no-answers"));
    } else if (errors > 0) {
      parts.add(Count.of(language, Severity.ERROR.name(), errors));
    }
    int edition = edition(event.folder());
    if (edition > 1) {
      parts.add(texts.text("state.edition", edition));
    } else if (Files.exists(event.folder().resolve("result").resolve(SCHEDULE))) {
      parts.add(texts.text("state.programme"));
    }
    return String.join(", ", parts);
  }

  private static boolean holdsWishes(FileOfEvent file) {
    return file.holds() == FileOfEvent.Subject.REQUESTS;
  }

  /** The number of the last edition that was given out on the day; 0 if there is none. */
  private static int edition(Path folder) {
    int edition = 0;
    while (Files.exists(folder.resolve("day").resolve("" + (edition + 1)).resolve(SCHEDULE))) {
      edition++;
    }
    return edition;
  }

  /** When it takes place; empty text if nobody has said. */
  static String date(OpenEvent event, Locale language) {
    return event
        .validation()
        .event()
        .flatMap(one -> one.day().date())
        .map(date -> DateText.full(date, language))
        .orElse("");
  }
}
