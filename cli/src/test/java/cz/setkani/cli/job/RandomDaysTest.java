package cz.setkani.cli.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Thoroughness;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.folder.Printing;
import cz.setkani.day.Replanner;
import cz.setkani.model.Effort;
import cz.setkani.model.Meeting;
import cz.setkani.watch.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Days of ten to thirty rows in any order, with several editions: each edition obeys every rule,
 * what was held stays, promises stay unless more is allowed, and editions made again are the same.
 */
class RandomDaysTest {

  private static final int ROUNDS = 7;
  private static final int ORGANISATIONS = 9;
  private static final List<String> WORDS =
      List.of(
          "here",
          "absent",
          "absent",
          "arrives",
          "leaves",
          "walk_in",
          "wish",
          "wish",
          "wish",
          "drop",
          "not_held",
          "table_lost",
          "table_back",
          "delay",
          "shorten",
          "rounds",
          "lock",
          "undo",
          "resource_lost",
          "resource_back");

  @TempDir private Path all;

  static IntStream seeds() {
    return IntStream.rangeClosed(1, Thoroughness.of(3));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDayObeysTheRulesKeepsItsPromisesAndCanBeMadeAgain(int seed) throws Exception {
    Random random = new Random(seed);
    Path home = event(random);
    Input input = Input.of(Source.folder(home));
    schedule(input, home, seed);
    int from = 1;
    for (int edition = 2; edition <= 4; edition++) {
      happen(random, home, from, 3 + random.nextInt(8));
      from = Math.min(ROUNDS - 1, from + random.nextInt(3));
      int pages = random.nextInt(3) == 0 ? random.nextInt(5) : 0;
      give(input, home, from, random.nextInt(9) == 0 ? Replanner.ANY : pages);
    }

    Map<String, String> before = files(home.resolve("day"));
    for (String lost : List.of("day/" + (2 + random.nextInt(3)), "day")) {
      delete(home.resolve(lost));
      Replanned again = replan(input, settings(from, 0));
      ((Replanned.NothingNew) again).out().write(Locale.ENGLISH, (folder, seconds) -> {});
      assertThat(files(home.resolve("day"))).as(lost).isEqualTo(before);
    }
  }

  /** Gives an edition out, and looks at it. */
  private static void give(Input input, Path home, int from, int pages) throws Exception {
    Replanned replanned = replan(input, settings(from, pages));
    if (replanned instanceof Replanned.Blocked) {
      takeBackLocks(home);
      replanned = replan(input, settings(from, pages));
    }
    if (replanned instanceof Replanned.NothingNew || replanned instanceof Replanned.TooLate) {
      return;
    }
    Replanned.Planned planned = (Replanned.Planned) replanned;
    int number = planned.noted().number();
    planned.write(Locale.ENGLISH, (folder, seconds) -> {});
    SourceFile file = SourceFile.at(home.resolve("day/" + number + "/schedule.csv"));
    Verification verification = VerifyJob.of(input, file).run(Watch.silent()).orElseThrow();

    assertThat(verification.verified().faults()).isEmpty();
    assertThat(planned.edition().replan().changes().pagesMoved()).isLessThanOrEqualTo(pages);
    List<Meeting> now = verification.verified().schedule().meetings();
    List<Meeting> last = edition(input, home, number - 1);
    assertThat(places(now.stream().filter(meeting -> meeting.round() < from)))
        .isSubsetOf(places(last.stream()));
    if (pages == 0) {
      Set<Object> struck = struck(file);
      assertThat(pairsByRound(last.stream().filter(meeting -> meeting.round() >= from)))
          .allMatch(pair -> pairsByRound(now.stream()).contains(pair) || struck.contains(pair));
    }
  }

  private static List<Meeting> edition(Input input, Path home, int number) {
    SourceFile file = SourceFile.at(home.resolve("day/" + number + "/schedule.csv"));
    return EditionFiles.schedule(EditionFiles.of(input).validate(file)).meetings();
  }

  private static Set<Object> places(Stream<Meeting> meetings) {
    Set<Object> places = new HashSet<>();
    meetings.forEach(m -> places.add(List.of(m.round(), m.table(), m.first(), m.second())));
    return places;
  }

  private static Set<Object> pairsByRound(Stream<Meeting> meetings) {
    Set<Object> pairs = new HashSet<>();
    meetings.forEach(m -> pairs.add(List.of("" + m.round(), m.first(), m.second())));
    return pairs;
  }

  private static Set<Object> struck(SourceFile file) throws IOException {
    Set<Object> struck = new HashSet<>();
    for (String line : Files.readAllLines(Path.of(file.shown()))) {
      String[] cells = line.split(";", -1);
      if (cells[cells.length - 1].equals("struck")) {
        struck.add(List.of(cells[0], cells[4], cells[5]));
      }
    }
    return struck;
  }

  private static Replanned replan(Input input, ReplanSettings settings) {
    ReplanJob job = ReplanJob.of(input, Optional.empty(), settings);
    assertThat(job.validation().event()).as("%s", job.validation().findings()).isPresent();
    return job.run(Watch.silent()).orElseThrow();
  }

  private static ReplanSettings settings(int from, int pages) {
    return new ReplanSettings(
        Optional.of(from),
        Optional.empty(),
        pages,
        false,
        (from + pages) % 2 == 0,
        Optional.empty(),
        Optional.of(Effort.QUICK));
  }

  private static void takeBackLocks(Path home) throws IOException {
    List<String> rows = Files.readAllLines(home.resolve("day.csv"));
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).contains(";lock;")) {
        note(home, cells(1, "undo", "", "" + (i + 1)));
      }
    }
  }

  /** Notes down rows; what makes no sense is refused by the check, and is not noted down. */
  private static void happen(Random random, Path home, int from, int rows) throws IOException {
    for (int i = 0; i < rows; i++) {
      note(home, row(random, from, Files.readString(home.resolve("day.csv"))));
    }
  }

  private static void note(Path home, String row) throws IOException {
    Path journal = home.resolve("day.csv");
    String before = Files.readString(journal);
    Files.writeString(journal, before.stripTrailing() + "\n" + row + "\n");
    DayBook book = DayBook.of(Input.of(Source.folder(home)), Optional.empty());
    if (book.validation().event().isEmpty()) {
      Files.writeString(journal, before);
    }
  }

  private static String row(Random random, int from, String journal) {
    String word = WORDS.get(random.nextInt(WORDS.size()));
    int round = Math.max(1, Math.min(ROUNDS, from - 1 + random.nextInt(4)));
    String who = "Org " + random.nextInt(ORGANISATIONS);
    String other =
        random.nextInt(4) == 0
            ? "Guest " + random.nextInt(3)
            : "Org " + random.nextInt(ORGANISATIONS);
    return switch (word) {
      case "here" -> cells(round, word, who, "");
      case "absent" -> cells(round, word, who, random.nextBoolean() ? "" : round + "-" + ROUNDS);
      case "arrives", "leaves" -> cells(round, word, who, "" + (1 + random.nextInt(ROUNDS)));
      case "walk_in" -> cells(round, word, "Guest " + random.nextInt(3), "");
      case "wish" ->
          random.nextBoolean() ? cells(round, word, who, other) : cells(round, word, other, who);
      case "drop", "not_held", "lock" -> cells(round, word, who, other);
      case "table_lost", "table_back" -> cells(round, word, "" + (1 + random.nextInt(3)), "");
      case "resource_lost", "resource_back" -> cells(round, word, "interpreter", "");
      case "delay" -> cells(round, word, "", "" + random.nextInt(20));
      case "shorten" -> cells(round, word, "", "" + (8 + random.nextInt(7)));
      case "rounds" -> cells(round, word, "", "" + (ROUNDS - 1 + random.nextInt(3)));
      default -> cells(round, word, "", "" + (2 + random.nextInt(journal.split("\n").length)));
    };
  }

  private static String cells(int round, String word, String who, String detail) {
    return round + ";" + word + ";" + who + ";" + detail;
  }

  private Path event(Random random) throws IOException {
    StringBuilder organisations =
        new StringBuilder("organisation;people;arrives;leaves;teams;needs;resources\n");
    for (int i = 0; i < ORGANISATIONS; i++) {
      organisations.append(
          "Org %d;%s;%s;%s;%s;%s;%s%n"
              .formatted(
                  i,
                  i == 1 || i == 2 ? "Jana" : "",
                  i == 3 ? "9:20" : "",
                  i == 4 ? "6" : "",
                  i == 5 ? "2" : "",
                  i == 6 ? "quiet" : "",
                  i > 6 ? "interpreter" : ""));
    }
    StringBuilder requests = new StringBuilder("organisation;wants;priority\n");
    for (int i = 0; i < ORGANISATIONS; i++) {
      List<Integer> others = new ArrayList<>(IntStream.range(0, ORGANISATIONS).boxed().toList());
      others.remove(Integer.valueOf(i));
      Collections.shuffle(others, random);
      for (int other : others.subList(0, 4)) {
        requests.append("Org %d;Org %d;%d%n".formatted(i, other, 1 + random.nextInt(2)));
      }
    }
    Files.writeString(all.resolve("organisations.csv"), organisations);
    Files.writeString(all.resolve("requests.csv"), requests);
    Files.writeString(all.resolve("tables.csv"), "table;features\n1;quiet\n2;\n3;quiet\n4;\n");
    Files.writeString(
        all.resolve("event.csv"),
        "setting;value\nrounds;%d\npause;3:20\nmax_in_a_row;%d\n"
            .formatted(ROUNDS, 3 + random.nextInt(3)));
    Files.writeString(all.resolve("day.csv"), "round;what;who;detail\n");
    return all;
  }

  private static void schedule(Input input, Path home, long seed) throws Exception {
    ScheduleSettings settings =
        new ScheduleSettings(Optional.of(seed), Optional.of(Effort.QUICK), seed % 3 == 0);
    ScheduleJob.of(input, settings)
        .run(Watch.silent())
        .orElseThrow()
        .files(Printing.USUAL, Locale.ENGLISH)
        .output()
        .writeTo(home.resolve("result"));
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), new String(Files.readAllBytes(file), UTF_8));
      }
    }
    return files;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> found = Files.walk(folder)) {
        for (Path path : found.sorted(Collections.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
