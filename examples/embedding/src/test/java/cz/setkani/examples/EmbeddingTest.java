package cz.setkani.examples;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Programme;
import cz.setkani.Scheduler;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import cz.setkani.model.StopReason;
import cz.setkani.rule.Fault;
import cz.setkani.rule.Rule;
import cz.setkani.watch.Progress;
import cz.setkani.watch.ProofProgress;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"watch", "keep", "day", "check", "help", "survey"})
  void theGuideShowsTheRecipesAsTheyRun(String recipe) throws IOException {
    String source = Files.readString(Path.of("src/main/java/cz/setkani/examples/Recipes.java"));
    String shown =
        source
            .replaceAll("(?s).*// " + recipe + ": begin\\R", "")
            .replaceAll("(?s)\\R[ ]*// " + recipe + ": end.*", "")
            .stripIndent();

    assertThat(Files.readString(Path.of("../../docs/library.md")).replace("\r\n", "\n"))
        .contains("```java\n" + shown + "\n```");
  }

  @Test
  void theRecipesDoWhatTheGuideSays() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Event event = afternoon();

    Programme programme = Recipes.watched(event, out);
    Recipes.helped(event, programme, out);
    Recipes.surveyed(event, out);

    assertThat(Recipes.kept(event, programme).schedule().meetingsOf("Library"))
        .extracting(Meeting::round)
        .isEqualTo(
            programme.schedule().meetingsOf("Library").stream().map(Meeting::round).toList());
    assertThat(Recipes.replanned(event, programme, out).programme().schedule().meetings())
        .filteredOn(meeting -> meeting.has("School"))
        .allMatch(meeting -> meeting.round() < 2);
    assertThat(Recipes.checked(event, programme, out))
        .extracting(Fault::rule)
        .contains(Rule.REQUESTED);
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .contains("6 of at most 6", "1 x 4: 4", "0 promises were moved")
        .anySatisfy(line -> assertThat(line).startsWith("REQUESTED: "))
        .anySatisfy(line -> assertThat(line).endsWith(" requests").contains(" meets "));
  }

  @Test
  void theExamplePrintsAProgrammeWithReasonsAndAProof() {
    assertThat(printed().lines())
        .hasSize(4 + 1 + 1)
        .contains("09:45 Library meets School")
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

    Scheduler.of(twelve()).withWatch(Watch.of(told::add)).schedule();

    List<SearchProgress> steps = of(told, SearchProgress.class);
    List<ProofProgress> proofs = of(told, ProofProgress.class);
    assertThat(steps).isNotEmpty();
    assertThat(told).hasSize(steps.size() + proofs.size());
    assertThat(proofs).allSatisfy(p -> assertThat(p.needed()).isBetween(0, p.reached()));
    assertThat(steps)
        .allSatisfy(p -> assertThat(p.priorityMet()).isLessThanOrEqualTo(p.priorityBound()));
    assertThat(steps).extracting(SearchProgress::breaks).isSortedAccordingTo((a, b) -> b - a);
  }

  private static <P extends Progress> List<P> of(List<Progress> told, Class<P> kind) {
    return told.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Test
  void aCancelledSearchStillGivesAScheduleThatObeysTheRules() {
    Watch watch = Watch.silent();
    watch.cancel();

    Programme programme = Scheduler.of(twelve()).withWatch(watch).schedule();

    assertThat(programme.explanation().faults()).isEmpty();
    assertThat(programme.stoppedBecause()).isIn(StopReason.CANCELLED, StopReason.PROOF);
  }

  private static Event afternoon() {
    return Event.builder(4)
        .tables(1)
        .organisations("Library", "School", "Town hall")
        .organisation(Organisation.named("Food bank").withPresent(Rounds.range(2, 4)))
        .request("Library", "School")
        .request("School", "Town hall")
        .request("Town hall", "Library")
        .request(Request.of("Food bank", "Library").withPriority(3))
        .request(Request.of("Food bank", "School").withWindow(Rounds.of(2)))
        .build();
  }

  private static Event twelve() {
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
