package cz.setkani.examples;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Programme;
import cz.setkani.Scheduler;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.StopReason;
import cz.setkani.watch.Progress;
import cz.setkani.watch.SearchProgress;
import cz.setkani.watch.Watch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README promises to a developer. */
class EmbeddingTest {

  @Test
  void theReadmeShowsThisExampleAndWhatItPrints() throws IOException {
    String source = Files.readString(Path.of("src/main/java/cz/setkani/examples/Embedding.java"));
    String shown =
        source
            .replaceAll("(?s).*// README: begin\\R", "")
            .replaceAll("(?s)\\R[ ]*// README: end.*", "")
            .stripIndent();
    String readme = Files.readString(Path.of("../../README.md")).replace("\r\n", "\n");

    assertThat(readme).contains("```java\n" + shown + "\n```");
    assertThat(readme).contains("prints\n\n```\n" + printed() + "```");
  }

  @Test
  void theExamplePrintsAProgrammeWithReasonsAndAProof() {
    assertThat(printed().lines())
        .hasSize(4 + 1 + 1)
        .contains("09:45 Library meets Food bank")
        .anySatisfy(line -> assertThat(line).startsWith("Not met: "))
        .endsWith("Proven to be the best possible: true");
  }

  private static String printed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Embedding.schedule(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void progressIsToldAndNeverGetsWorse() {
    List<Progress> told = new ArrayList<>();

    Scheduler.of(event()).withWatch(Watch.of(told::add)).schedule();

    assertThat(told).isNotEmpty();
    assertThat(told).hasOnlyElementsOfType(SearchProgress.class);
    List<SearchProgress> steps = told.stream().map(SearchProgress.class::cast).toList();
    assertThat(steps)
        .allSatisfy(p -> assertThat(p.priorityMet()).isLessThanOrEqualTo(p.priorityBound()));
    assertThat(steps).extracting(SearchProgress::breaks).isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void aCancelledSearchStillGivesAScheduleThatObeysTheRules() {
    Watch watch = Watch.silent();
    watch.cancel();

    Programme programme = Scheduler.of(event()).withWatch(watch).schedule();

    assertThat(programme.explanation().faults()).isEmpty();
    assertThat(programme.stoppedBecause()).isIn(StopReason.CANCELLED, StopReason.PROOF);
  }

  private static Event event() {
    EventBuilder event = Event.builder(6).tables(4);
    for (int i = 0; i < 12; i++) {
      event.organisations("Organisation " + i);
    }
    for (int i = 0; i < 12; i++) {
      for (int step : new int[] {1, 3, 4, 6}) {
        event.request("Organisation " + i, "Organisation " + (i + step) % 12);
      }
    }
    return event.build();
  }
}
