package cz.setkani.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command gives the same bytes wherever it runs: in a locale of other letters and digits, and
 * in another time zone.
 */
class LocalesTest {

  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();

  @TempDir Path folder;

  @AfterEach
  void comeHome() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
  }

  @Test
  void givesTheSameBytesEverywhere() {
    Map<String, String> home = bytes("en-GB", "Europe/Prague", "home");

    assertThat(home.keySet())
        .contains(
            "event/forms/1-inspirace.xlsx",
            "result/schedule.csv",
            "printed/timetables.html",
            "printed/timetables.pdf",
            "whatif/whatif.html");
    for (String place :
        List.of("tr-TR America/New_York", "ar-EG Africa/Cairo", "th-TH-u-nu-thai Asia/Bangkok")) {
      Map<String, String> there =
          bytes(place.split(" ")[0], place.split(" ")[1], place.substring(0, 2));
      assertThat(there.keySet()).as(place).isEqualTo(home.keySet());
      home.forEach(
          (name, text) -> assertThat(there.get(name)).as(place + " " + name).isEqualTo(text));
    }
  }

  /** All files and all output, in a folder whose name is left out of the latter. */
  private Map<String, String> bytes(String locale, String zone, String name) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    Path here = folder.resolve(name);
    String event = here.resolve("event").toString();
    String result = here.resolve("result").toString();
    String schedule = here.resolve("result/schedule.csv").toString();
    List<Run> runs = new ArrayList<>();
    runs.add(Run.of("init", event, "--lang", "en"));
    write(
        here.resolve("event/organisations.csv"),
        "organisation",
        "Inspirace",
        "IKEM",
        "Úřad",
        "Lípa");
    write(
        here.resolve("event/requests.csv"),
        "organisation;wants",
        "Inspirace;IKEM",
        "IKEM;Lípa",
        "Úřad;Lípa",
        "Lípa;Inspirace");
    runs.add(Run.of("forms", event, "--lang", "en"));
    runs.add(Run.of("check", event, "--lang", "cs", "--findings", here + "/findings.csv"));
    runs.add(Run.of("schedule", event, "--effort", "quick", "--lang", "en", "--out", result));
    runs.add(Run.of("verify", event, schedule, "--lang", "cs"));
    runs.add(Run.of("print", event, schedule, "--lang", "cs", "--out", here + "/printed"));
    runs.add(Run.of("explain", event, schedule, "INSPIRACE", "--lang", "en"));
    runs.add(
        Run.of(
            "whatif",
            event,
            "--tables",
            "1..2",
            "--rounds",
            "2..4",
            "--lang",
            "en",
            "--out",
            here + "/whatif"));
    runs.add(
        Run.of("collect", event, event + "/forms/1-inspirace.xlsx", "--replace", "--lang", "cs"));
    runs.add(Run.of("no such command", "--lang", "cs"));
    Map<String, String> all = new TreeMap<>();
    runs.forEach(
        run -> {
          String text = run.exitCode() + run.out() + run.err();
          all.put("run " + all.size(), text.replace(here.toString(), ""));
        });
    try (Stream<Path> files = Files.walk(here)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(
            here.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static void write(Path file, String... lines) {
    new Folder(file.getParent()).with(String.valueOf(file.getFileName()), lines);
  }
}
