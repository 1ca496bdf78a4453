package cz.setkani.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The desk is ended by force in the middle of what is noted down on the day, and started again; two
 * visitors change the same. Five ends by force in the gate, fifty with {@code -Dsetkani.seeds=10}.
 */
class KillTest {

  private static final int KILLS = 5 * Integer.getInteger("setkani.seeds", 1);

  /** Longer than a change takes, so that ends fall before, within and after it. */
  private static final int LONGEST_MICROSECONDS = 40_000;

  @TempDir private static Path made;
  @TempDir private Path folder;

  private Path event;
  private DeskProgram desk;
  private DeskVisitor visitor;

  /** An event with its programme, of which every test has a copy. */
  @BeforeAll
  static void schedule() throws Exception {
    String roster =
        String.join("\r\n", JourneyFiles.ORGANISATIONS.stream().map(KillTest::row).toList());
    Files.writeString(made.resolve("organisations.csv"), "organizace\r\n" + roster);
    Files.writeString(made.resolve("event.csv"), "nastavení;hodnota\r\nkola;6\r\nstoly;9\r\n");
    StringBuilder wishes = new StringBuilder("organizace;chce\r\n");
    for (int i = 0; i < JourneyFiles.ORGANISATIONS.size(); i++) {
      for (String wanted : JourneyFiles.wanted(i)) {
        wishes.append(row(JourneyFiles.ORGANISATIONS.get(i))).append(';').append(row(wanted));
        wishes.append("\r\n");
      }
    }
    Files.writeString(made.resolve("requests.csv"), wishes);
    Launch launch = Launch.setkani("schedule", made.toString(), "--effort", "quick");
    assertThat(launch.exitCode()).as(launch.err()).isZero();
  }

  private static String row(String name) {
    return '"' + name + '"';
  }

  @BeforeEach
  void start() throws Exception {
    event = Project.copy(made, folder.resolve("lipova"));
    desk = DeskProgram.open(folder.resolve("home"), Optional.of(event));
    visitor = DeskVisitor.of(desk);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  /** What is noted down: rows as the file has them, every one of them whole. */
  private List<String> noted() throws Exception {
    Path journal = event.resolve("day.csv");
    if (!Files.exists(journal)) {
      return List.of();
    }
    String text = Files.readString(journal);
    assertThat(text).endsWith("\r\n");
    return text.lines().skip(1).toList();
  }

  @Test
  void a01_whatWasAcknowledgedIsThereAfterTheProgramWasEndedByForce() throws Exception {
    Random random = new Random(KILLS);
    visitor.open("day");
    for (int change = 0; change < KILLS; change++) {
      String who = JourneyFiles.ORGANISATIONS.get(change % JourneyFiles.ORGANISATIONS.size());
      String path = change < JourneyFiles.ORGANISATIONS.size() ? "day/came" : "day/door";
      Map<String, String> form = Map.of("round", "1", "who", who, "what", "absent");
      CompletableFuture<HttpResponse<String>> sent = visitor.send(path, form);
      TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_MICROSECONDS));
      desk.kill();
      boolean isAcknowledged = isAcknowledged(sent);

      desk.start();

      if (noted().size() == change) {
        assertThat(isAcknowledged).as("change %d is lost", change).isFalse();
        assertThat(isAcknowledged(visitor.send(path, form))).isTrue();
      }
      assertThat(noted()).as("after change %d", change).hasSize(change + 1);
      assertThat(noted().get(change)).contains(who);
    }
    assertThat(visitor.look("day")).contains("Deník dne");
  }

  private static boolean isAcknowledged(CompletableFuture<HttpResponse<String>> sent)
      throws InterruptedException {
    try {
      HttpResponse<String> reply = sent.get();
      assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
      return true;
    } catch (ExecutionException ended) {
      return false;
    }
  }

  @Test
  void a02_ofTwoWhoChangeTheSameTheSecondIsTold() throws Exception {
    DeskVisitor other = DeskVisitor.of(desk);
    visitor.open("data/settings");
    other.open("data/settings");

    assertThat(settings(visitor, "7").statusCode()).isEqualTo(200);
    HttpResponse<String> second = settings(other, "8");

    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(Files.readString(event.resolve("event.csv"))).contains("kola;7\r\n");
  }

  @Test
  void a03_aFileThatWasSavedInExcelMeanwhileIsNotOverwritten() throws Exception {
    visitor.open("data/settings");
    String outside = "nastavení;hodnota\r\nkola;9\r\nstoly;9\r\n";
    Files.writeString(event.resolve("event.csv"), outside);

    assertThat(settings(visitor, "7").statusCode()).isEqualTo(409);

    assertThat(event.resolve("event.csv")).content().isEqualTo(outside);
  }

  @Test
  void a04_aFileThatIsOpenInAnotherProgramIsTold() throws Exception {
    Files.writeString(event.resolve(".~lock.requests.csv#"), ",organiser,,,;");

    assertThat(visitor.look("data")).contains("„requests.csv“ je otevřený v jiném programu");
  }

  private static HttpResponse<String> settings(DeskVisitor visitor, String rounds)
      throws Exception {
    return visitor.send("data/settings", Map.of("rounds", rounds, "tables", "9")).get();
  }
}
