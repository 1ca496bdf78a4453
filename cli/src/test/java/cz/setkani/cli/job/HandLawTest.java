package cz.setkani.cli.job;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Verified;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import cz.setkani.watch.Watch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is done to a programme by hand, broken rules or not: the file says just that, and step
 * by step everything can be taken back and done again. Each step begins anew from the files, as
 * after a power cut.
 */
class HandLawTest {

  private static final int ORGANISATIONS = 6;
  private static final int ROUNDS = 4;
  private static final int TABLES = 3;
  private static final int STEPS = 5;

  @TempDir private Path folder;

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 6);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void stepsAreWrittenAsTheyAreAndTakenBackOneByOne(int seed) throws Exception {
    Random random = new Random(seed);
    Locale language = random.nextBoolean() ? Locale.ENGLISH : Locale.forLanguageTag("cs");
    event(random);
    List<Schedule> states = new ArrayList<>(List.of(state(language)));
    for (int i = 0; i < STEPS; i++) {
      HandJob job = job(language);
      HandStep step = step(job, random);
      job.make(step);
      states.add(state(language));
      assertThat(states.get(i + 1)).isEqualTo(told(step.applied(job.schedule())));
    }
    byte[] last = Files.readAllBytes(file());
    for (int i = STEPS - 1; i >= 0; i--) {
      assertThat(job(language).takeBack()).isPresent();
      assertThat(state(language)).isEqualTo(states.get(i));
    }
    assertThat(job(language).takeBack()).isEmpty();
    for (int i = 1; i <= STEPS; i++) {
      assertThat(job(language).doAgain()).isPresent();
      assertThat(state(language)).isEqualTo(states.get(i));
    }
    assertThat(job(language).doAgain()).isEmpty();
    assertThat(file()).hasBinaryContent(last);
  }

  private Schedule state(Locale language) {
    return told(job(language).schedule());
  }

  /** Where the round alone is locked, the table says nothing: it is looked for when it is read. */
  private static Schedule told(Schedule schedule) {
    return new Schedule(
        schedule.meetings().stream()
            .map(meeting -> meeting.lock() == Lock.ROUND ? meeting.atTable(1) : meeting)
            .toList());
  }

  private void event(Random random) throws Exception {
    StringBuilder roster = new StringBuilder("organisation;people;teams\n");
    StringBuilder wishes = new StringBuilder("organisation;wants\n");
    for (int i = 0; i < ORGANISATIONS; i++) {
      roster.append(name(i)).append(";2;").append(1 + random.nextInt(4) / 3).append('\n');
      wishes.append(name(i)).append(';').append(name((i + 1) % ORGANISATIONS)).append('\n');
    }
    Files.writeString(folder.resolve("organisations.csv"), roster);
    Files.writeString(folder.resolve("requests.csv"), wishes);
    Files.writeString(
        folder.resolve("event.csv"),
        "setting;value\nrounds;" + ROUNDS + "\ntables;" + TABLES + "\n");
    Files.createDirectories(file().getParent());
    Files.writeString(
        file(),
        "round;table;organisation_1;organisation_2;locked\n1;1;%s;%s;\n2;3;%s;%s;yes\n"
            .formatted(name(0), name(1), name(3), name(2)));
  }

  private static String name(int number) {
    return "\"=Spolek; č. " + number + "\"";
  }

  private Path file() {
    return folder.resolve("result/schedule.csv");
  }

  private HandJob job(Locale language) {
    Verified verified =
        VerifyJob.of(Input.of(Source.folder(folder)), SourceFile.at(file()))
            .verified(Watch.silent())
            .orElseThrow();
    return new HandJob(verified.event(), verified.schedule(), file().getParent(), language);
  }

  /** Anything: a meeting more, one less, elsewhere, or locked otherwise. */
  private static HandStep step(HandJob job, Random random) {
    List<Meeting> all = job.schedule().meetings();
    if (all.isEmpty() || random.nextInt(3) == 0) {
      return new HandStep(List.of(), List.of(meeting(job.event(), random)));
    }
    Meeting one = all.get(random.nextInt(all.size()));
    Lock lock = Lock.values()[random.nextInt(Lock.values().length)];
    return switch (random.nextInt(3)) {
      case 0 -> new HandStep(List.of(one), List.of());
      case 1 -> new HandStep(List.of(one), List.of(one.withLock(lock)));
      default -> new HandStep(List.of(one), List.of(one.atTable(1 + random.nextInt(TABLES))));
    };
  }

  private static Meeting meeting(Event event, Random random) {
    int first = random.nextInt(ORGANISATIONS);
    int second = (first + 1 + random.nextInt(ORGANISATIONS - 1)) % ORGANISATIONS;
    return event.inRosterOrder(
        new Meeting(
            1 + random.nextInt(ROUNDS),
            1 + random.nextInt(TABLES),
            event.organisations().get(first).name(),
            event.organisations().get(second).name(),
            false));
  }
}
