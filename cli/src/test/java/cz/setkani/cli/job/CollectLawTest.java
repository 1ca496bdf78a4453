package cz.setkani.cli.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.read.Collecting;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.table.CsvTable;
import cz.setkani.model.Event;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.validate.Validation;
import cz.setkani.watch.Watch;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is collected of any answers is an event again, with the same requests. */
class CollectLawTest {

  private static final List<String> NAMES =
      List.of(
          "Alfa",
          "Beta, z. s.",
          "\"Gama\"; pobočka",
          "=1+1",
          "nikdo",
          "A|B",
          "-",
          "x",
          "7",
          "Dům dětí a mládeže, Jasanov",
          "@delta",
          "'epsilon");
  private static final List<String> MOMENTS =
      List.of("", "", "1", "2", "3", "4", "8:00", "9:20", "9:45", "15:00", "0:00");

  static IntStream seeds() {
    return IntStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsCollectedCanBeScheduled(int seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    int rounds = 1 + random.nextInt(4);
    Locale language = random.nextBoolean() ? Locale.ENGLISH : Locale.forLanguageTag("cs");
    Map<String, byte[]> files = new TreeMap<>();
    files.put("event.csv", ("setting;value\nrounds;" + rounds + "\n").getBytes(UTF_8));
    files.put("organisations.csv", csv(List.of("organisation"), names()));
    byte[] answers = csv(columns(), rows(rounds, random));

    CollectJob job =
        CollectJob.of(
            Input.of(Source.of("before", files)), List.of(SourceFile.of("answers.csv", answers)));
    Event collected = event(job.validation());
    files.putAll(job.run(Watch.silent()).orElseThrow().output(language, true).toBytes());
    Event read = event(CheckJob.of(Input.of(Source.of("after", files))).validation());

    assertThat(read.requests().stream().map(r -> within(r, rounds)))
        .containsExactlyInAnyOrderElementsOf(
            collected.requests().stream().map(r -> within(r, rounds)).toList());
  }

  static IntStream someSeeds() {
    return IntStream.range(1_000, 1_030);
  }

  @ParameterizedTest
  @MethodSource("someSeeds")
  void answersAddedOneByOneAreThoseOfAllTogether(int seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    int rounds = 1 + random.nextInt(4);
    Locale language = random.nextBoolean() ? Locale.ENGLISH : Locale.forLanguageTag("cs");
    Map<String, byte[]> files = new TreeMap<>();
    files.put("event.csv", ("setting;value\nrounds;" + rounds + "\n").getBytes(UTF_8));
    files.put("organisations.csv", csv(List.of("organisation"), names()));
    List<String> columns = columns().subList(0, 5);
    List<List<String>> rows =
        rows(rounds, random).stream().map(row -> row.subList(0, columns.size())).toList();
    CollectJob together =
        CollectJob.of(
            Input.of(Source.of("event", files)),
            List.of(SourceFile.of("all.csv", csv(columns, rows))));

    for (String name : NAMES) {
      List<List<String>> own = rows.stream().filter(row -> row.get(0).equals(name)).toList();
      if (!own.isEmpty()) {
        CollectJob one =
            CollectJob.of(
                Input.of(Source.of("event", files)),
                List.of(SourceFile.of("one.csv", csv(columns, own))),
                new Collecting(true, false, false));
        // who wants to meet itself alone makes no event yet
        one.run(Watch.silent())
            .ifPresent(wishes -> files.putAll(wishes.output(language, true).toBytes()));
      }
    }

    Event added = event(CheckJob.of(Input.of(Source.of("event", files))).validation());
    assertThat(added.requests().stream().map(r -> within(r, rounds)))
        .containsExactlyInAnyOrderElementsOf(
            event(together.validation()).requests().stream().map(r -> within(r, rounds)).toList());
  }

  private static Event event(Validation validation) {
    assertThat(validation.event()).as("%s", validation.findings()).isPresent();
    return validation.event().orElseThrow();
  }

  private static Request within(Request request, int rounds) {
    return request.withWindow(request.window().and(Rounds.first(rounds)));
  }

  private static List<String> columns() {
    return List.of("organisation", "wants", "priority", "earliest", "latest", "after");
  }

  private static List<List<String>> names() {
    return NAMES.stream().map(List::of).toList();
  }

  private static List<List<String>> rows(int rounds, SplittableRandom random) {
    List<List<String>> rows = new ArrayList<>();
    while (rows.size() < 12) {
      List<String> two = List.of(name(random), name(random));
      for (int i = random.nextInt(3); i >= 0; i--) {
        List<String> window = window(rounds, random);
        String priority = random.nextBoolean() ? "" : "" + (1 + random.nextInt(5));
        String after = random.nextInt(3) > 0 ? "" : name(random);
        rows.add(List.of(two.get(0), two.get(1), priority, window.get(0), window.get(1), after));
      }
    }
    return rows;
  }

  private static String name(SplittableRandom random) {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  /** The limits of one row, which do not contradict each other. */
  private static List<String> window(int rounds, SplittableRandom random) {
    String moment = MOMENTS.get(random.nextInt(MOMENTS.size()));
    boolean isRound = moment.length() == 1;
    String limit = isRound && Integer.parseInt(moment) > rounds ? "" : moment;
    return random.nextBoolean() ? List.of(limit, "") : List.of("", limit);
  }

  private static byte[] csv(List<String> columns, List<List<String>> rows) throws IOException {
    StringWriter out = new StringWriter();
    new CsvTable(columns, rows.stream()).write(out);
    return out.toString().getBytes(UTF_8);
  }
}
