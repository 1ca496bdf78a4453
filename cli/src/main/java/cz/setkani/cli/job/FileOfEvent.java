package cz.setkani.cli.job;

import cz.setkani.validate.Draft;
import cz.setkani.validate.sheet.Sheet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of an event that was read.
 *
 * @param name its name
 * @param holds what it holds
 * @param isWhole whether it could be read to its end
 * @param rows how many rows in which something stands, the headings not counted
 */
public record FileOfEvent(String name, Subject holds, boolean isWhole, int rows) {

  /** What a file of an event can hold. */
  public enum Subject {
    SETTINGS,
    ORGANISATIONS,
    TABLES,
    REQUESTS,
    SESSIONS,
    AVAILABILITY,
    RESOURCES,
    HISTORY
  }

  static List<FileOfEvent> allOf(Draft draft) {
    return Stream.of(
            of(draft.settings(), Subject.SETTINGS),
            of(draft.organisations(), Subject.ORGANISATIONS),
            of(draft.requests(), Subject.REQUESTS),
            of(draft.tables(), Subject.TABLES),
            of(draft.times().sessions(), Subject.SESSIONS),
            of(draft.times().availability(), Subject.AVAILABILITY),
            of(draft.times().resources(), Subject.RESOURCES),
            draft.history().stream().flatMap(sheet -> of(sheet, Subject.HISTORY)))
        .flatMap(files -> files)
        .toList();
  }

  private static Stream<FileOfEvent> of(Sheet<?> sheet, Subject holds) {
    return sheet.state() == Sheet.State.ABSENT
        ? Stream.empty()
        : Stream.of(new FileOfEvent(sheet.file(), holds, sheet.isRead(), sheet.rows().size()));
  }
}
