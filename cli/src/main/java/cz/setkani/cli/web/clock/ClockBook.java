package cz.setkani.cli.web.clock;

import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.folder.EditionFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How the clocks of all events are set: the one truth, kept in their folders. For several threads.
 */
public final class ClockBook {

  /** The file in the folder of the day. */
  static final String FILE = "clock.state";

  private final Clock clock;
  private final Map<Path, Optional<ClockSetting>> settings = new ConcurrentHashMap<>();

  /**
   * A book.
   *
   * @param clock what time it is
   */
  public ClockBook(Clock clock) {
    this.clock = clock;
  }

  /** What time it is, in milliseconds since 1970. */
  long now() {
    return clock.millis();
  }

  /** How the clock of an event is set; empty if nobody has touched it. */
  Optional<ClockSetting> find(OpenEvent event) {
    return settings.computeIfAbsent(event.folder(), ClockBook::read);
  }

  private static Optional<ClockSetting> read(Path folder) {
    try {
      return ClockSetting.read(Files.readString(folder.resolve(EditionFolder.DAY).resolve(FILE)));
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  /**
   * Sets a clock, if it is still as somebody saw it.
   *
   * @param seen the version that was seen; 0 for a clock that nobody had touched
   * @return whether it was set
   * @throws UnwritableException if it could not be kept; then it is as it was
   */
  synchronized boolean set(OpenEvent event, long seen, ClockSetting setting)
      throws UnwritableException {
    if (find(event).map(ClockSetting::version).orElse(0L) != seen) {
      return false;
    }
    Output.of(List.of(ResultFile.text(FILE, out -> out.write(setting.written()))))
        .writeTo(event.folder().resolve(EditionFolder.DAY));
    settings.put(event.folder(), Optional.of(setting));
    return true;
  }

  /** The round that is on by the clock of an event, or about to begin, if that clock knows. */
  public OptionalInt round(OpenEvent event) {
    return find(event).map(setting -> setting.round(now())).orElse(OptionalInt.empty());
  }

  /** Whether the clock of an event was set, and rounds are still to be held today. */
  public boolean isRunning(OpenEvent event) {
    return find(event).filter(setting -> setting.isRunning(now())).isPresent();
  }
}
