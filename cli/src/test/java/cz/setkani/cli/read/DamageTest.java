package cz.setkani.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.validate.Validation;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens to the files of a good event: there is an event or a finding that says why not,
 * and never an exception.
 */
class DamageTest {

  private static final int DAMAGES = 250;

  private static final List<String> FILES =
      List.of("event.csv", "organisations.csv", "tables.csv", "requests.csv", "schedule.csv");

  private static final String[] SCRAPS = {
    "\"",
    "\"\"",
    ";",
    ";;;;",
    ",",
    "\t",
    "|",
    "\n",
    "\r\n",
    "\r",
    "\u0000",
    "\ufeff",
    "'",
    "=",
    "-1",
    "0",
    "61",
    "99999999999",
    "1-",
    "9:60",
    "25:00",
    "ě",
    "\u00a0",
    "sep=,\n",
    "x",
    "ano"
  };

  @TempDir Path folder;

  private static EventFiles goodEvent(Path folder) {
    return new EventFiles(folder)
        .write(
            "event.csv",
            "setting;value\ntitle;Setkání\ndate;26. 11. 2026\nstart;9:00\nrounds;8\n"
                + "round_minutes;15\nchangeover_minutes;5\npause;4:15\nlanguage;cs\n")
        .write(
            "organisations.csv",
            "organisation;aliases;people;arrives;leaves;blocked_rounds;max_meetings;resources\n"
                + "Alfa, z.s.;A|Alf;Jan Novák,Eva Malá;2;;3;4;plátno\n"
                + "\"Beta\nDům\";B;2;;11:00;;;\n"
                + "Gama;;Jan Novák;9:40;7;4,6-7;;plátno\n")
        .write("tables.csv", "table\n1\n2\nU okna\n")
        .write(
            "requests.csv",
            "organisation;wants;priority;earliest;latest\n"
                + "A;Beta Dům;2;2;\nB;Gama;;;10:30\nGama;\"Alfa, z.s.\";10;3;6\nA;Gama;;;\n")
        .keep(
            "round;start;end;table;organisation_1;organisation_2;requested_by;locked\n"
                + "2;9:20;9:35;U okna;Alfa, z.s.;B;1;yes\n4;;;1;B;Gama;;\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void neverThrows(int seed) throws IOException {
    Random random = new Random(seed);
    EventFiles event = goodEvent(folder);
    Map<String, byte[]> good = new HashMap<>();
    for (String name : FILES) {
      good.put(name, Files.readAllBytes(folder.resolve(name)));
    }
    for (int i = 0; i < DAMAGES; i++) {
      Map<String, byte[]> bad = new HashMap<>();
      for (int times = random.nextInt(4); times >= 0; times--) {
        String name = FILES.get(random.nextInt(FILES.size()));
        bad.put(name, damaged(bad.getOrDefault(name, good.get(name)), random));
      }
      bad.forEach(event::write);
      check(event.validation());
      bad.keySet().forEach(name -> event.write(name, good.get(name)));
    }
  }

  private static void check(Validation validation) {
    boolean isSound =
        validation.findings().stream()
            .map(Finding::severity)
            .noneMatch(s -> s == Severity.ERROR || s == Severity.CONTRADICTION);
    assertThat(validation.event().isPresent()).isEqualTo(isSound);
    for (Finding finding : validation.findings()) {
      assertThat(finding.place().file()).isNotEmpty();
      assertThat(finding.text(Locale.ENGLISH)).isNotBlank();
      assertThat(finding.text(new Locale("cs"))).isNotBlank().doesNotContain("\n");
    }
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(12));
    String scrap = SCRAPS[random.nextInt(SCRAPS.length)];
    return switch (random.nextInt(6)) {
      case 0 -> flipped(bytes, random);
      case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      case 2 -> (text.substring(0, from) + text.substring(to)).getBytes(StandardCharsets.UTF_8);
      case 3 -> (text + text.substring(from)).getBytes(StandardCharsets.UTF_8);
      case 4 -> text.replace(scrap.substring(0, 1), "").getBytes(StandardCharsets.UTF_8);
      default ->
          (text.substring(0, from) + scrap + text.substring(from)).getBytes(StandardCharsets.UTF_8);
    };
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    if (flipped.length > 0) {
      flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
    }
    return flipped;
  }
}
