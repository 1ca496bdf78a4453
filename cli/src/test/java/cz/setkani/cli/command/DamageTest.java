package cz.setkani.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Thoroughness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens to the files of a good event, a run is done or says what is wrong and where; and
 * writes all of its files or none.
 */
class DamageTest {

  private static final int RUNS = 125;
  private static final int RESULT_FILES = 6;
  private static final List<String> FILES =
      List.of("event.csv", "organisations.csv", "tables.csv", "requests.csv");
  private static final List<String> SCRAPS =
      List.of(
          "\"",
          "\"\"",
          ";",
          ";;",
          ",",
          "\t",
          "|",
          "\n",
          "\r",
          "\u00a0",
          "\ufeff",
          "\ufffd",
          "?",
          "x",
          "0",
          "-1",
          "61",
          "99999999999",
          "1-",
          "9:60",
          "ano",
          "Beta",
          "Omega",
          "organizace",
          "[Beta]");

  @TempDir Path folder;

  private static final Map<String, String> GOOD =
      Map.of(
          "event.csv", "nastavení;hodnota\nnázev;Setkání\nkola;5\npřestávka;2:10\nstoly;2\n",
          "organisations.csv",
              "organizace;zkratky;osoby;příchod;max_schůzek\nAlfa, z.s.;A;2;;\nBeta;;1;2;\n"
                  + "Gama, o.p.s.;;Eva;;2\nDelta;;;;\n",
          "tables.csv", "stůl\n1\n2\n");

  /** The same wishes in four shapes. */
  private static final List<String> REQUESTS =
      List.of(
          "organizace;chce;priorita;nejdříve\nAlfa, z.s.;Beta;2;\nBeta;Gama;;2\nGama;Delta;;\n",
          "Časové razítko,Kdo,Koho\n2026/10/01 9:00:00 AM,Alfa,\"Beta, Gama, o.p.s.\"\n"
              + "2026/10/01 9:00:00 AM,Beta,\"Delta, Alfa, z.s.\"\n",
          ";Alfa;Beta;Gama;Delta\nAlfa;;x;x;\nBeta;x;;;x\nGama;;;;x\n",
          "organizace;přání 1;přání 2\nAlfa;Beta;Gama\nBeta;Delta;Alfa\n");

  static IntStream seeds() {
    return IntStream.rangeClosed(1, Thoroughness.of(8));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void endsWithZeroOrThreeAndWithAllFilesOrNone(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < RUNS; i++) {
      Path event = folder.resolve("event" + i);
      String damage = write(event, REQUESTS.get(i % REQUESTS.size()), random);
      check(event, damage);
    }
  }

  private void check(Path event, String damage) {
    Run run = Run.of("schedule", event.toString(), "--effort", "quick");
    List<String> written = names(event.resolve("result"));
    assertThat(run.exitCode()).as(damage + run.err()).isIn(ExitCode.DONE, ExitCode.INPUT);
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
    if (run.exitCode() == ExitCode.DONE) {
      assertThat(written).as(damage).hasSize(RESULT_FILES);
    } else {
      assertThat(written).as(damage).isEmpty();
      String places =
          FILES.stream().map(f -> f.replace(".", "\\.")).collect(Collectors.joining("|"));
      assertThat(run.err().lines())
          .as(damage)
          .anyMatch(l -> l.matches("(" + places + ")(:\\d+)?: .*"));
    }
  }

  private static String write(Path event, String requests, Random random) {
    Map<String, byte[]> files = new TreeMap<>();
    GOOD.forEach((name, text) -> files.put(name, text.getBytes()));
    files.put("requests.csv", requests.getBytes());
    for (int times = random.nextInt(3); times >= 0; times--) {
      String name = FILES.get(random.nextInt(FILES.size()));
      files.put(name, damaged(files.get(name), random));
    }
    StringBuilder all = new StringBuilder();
    try {
      Files.createDirectories(event);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(event.resolve(file.getKey()), file.getValue());
        all.append(file.getKey()).append(":\n").append(new String(file.getValue())).append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    String text = new String(bytes);
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(12));
    String scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
    return switch (random.nextInt(7)) {
      case 0 -> flipped(bytes, random);
      case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      case 2 -> (text.substring(0, from) + text.substring(to)).getBytes();
      case 3 -> (text + text.substring(from)).getBytes();
      case 4 -> text.replace(scrap.substring(0, 1), "").getBytes();
      case 5 -> (text.substring(0, from) + scrap + text.substring(to)).getBytes();
      default -> (text.substring(0, from) + scrap + text.substring(from)).getBytes();
    };
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    if (flipped.length > 0) {
      flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
    }
    return flipped;
  }

  private static List<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
