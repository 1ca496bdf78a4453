package cz.setkani.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Events of which the clock is made by the finished program. */
final class ClockEvent {

  private ClockEvent() {}

  /** Three rounds of ten minutes, two to change over, lunch for twenty after round 2. */
  static Path garden(Path folder, String language) throws Exception {
    return clock(
        folder,
        language,
        "Zahrada",
        "date;2026-11-26\nstart;09:00\nrounds;3\nround_minutes;10\nchangeover_minutes;2\n"
            + "pause;2:20 oběd\ntables;2\n",
        List.of("Čáp", "Datel", "Sýkora"));
  }

  /** Two rounds without a date, of organisations of these names. */
  static Path named(Path folder, String title, List<String> names) throws Exception {
    return clock(folder, "cs", title, "start;09:00\nrounds;2\ntables;1\n", names);
  }

  /** Two sessions on one date and one on the next. */
  static Path sessions(Path folder) throws Exception {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("sessions.csv"),
        "session;date;start;rounds;round_minutes;changeover_minutes\n"
            + "ráno;2026-11-26;9:00;2;10;1\n"
            + "po obědě;2026-11-26;10:00;1;10;1\n"
            + "druhý den;2026-11-27;9:00;1;10;1\n");
    return clock(folder, "cs", "Dva dny", "tables;1\n", List.of("Čáp", "Datel", "Sýkora"));
  }

  private static Path clock(
      Path folder, String language, String title, String settings, List<String> names)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("event.csv"), "setting;value\ntitle;" + quoted(title) + "\n" + settings);
    StringBuilder requests = new StringBuilder("organisation;wants\n");
    for (int i = 1; i < names.size(); i++) {
      requests.append(quoted(names.get(0)) + ";" + quoted(names.get(i)) + "\n");
    }
    Files.writeString(folder.resolve("requests.csv"), requests);
    Launch launch =
        Launch.setkani("schedule", folder.toString(), "--print", "clock", "--lang", language);
    assertThat(launch.exitCode()).as(launch.err()).isZero();
    return folder.resolve("result/clock.html");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
