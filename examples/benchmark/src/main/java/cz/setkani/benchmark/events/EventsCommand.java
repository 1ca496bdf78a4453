package cz.setkani.benchmark.events;

import cz.setkani.benchmark.Machine;
import cz.setkani.benchmark.events.peers.CpSat;
import cz.setkani.benchmark.events.peers.OptaPlannerDefault;
import cz.setkani.benchmark.events.peers.Setkani;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench events}: events generated or given, and other solvers beside ours if wanted. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = "Schedules events, with other solvers beside setkani if wanted.")
public final class EventsCommand implements Callable<Integer> {

  /** Who else takes part. */
  enum Peers {
    NONE,
    CPSAT,
    DEFAULT,
    ALL;

    List<Contestant> contestants(Effort effort) {
      return switch (this) {
        case NONE -> List.of(new Setkani(effort));
        case CPSAT -> List.of(new Setkani(effort), new CpSat());
        case DEFAULT -> List.of(new Setkani(effort), new OptaPlannerDefault());
        case ALL -> List.of(new Setkani(effort), new CpSat(), new OptaPlannerDefault());
      };
    }
  }

  private static final double WARM_UP_SECONDS = 2;

  private static final String ROW =
      "%-12s %6s %8s %4s %-8s %7s %7s %6s %6s %7s %7s %7s %8s %8s %8s %4s %4s  %s%n";

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "EVENT",
      arity = "0..*",
      description = "Folders of events, or files of requests; without any, events are generated.")
  private List<Path> given = List.of();

  @Option(
      names = "--family",
      paramLabel = "NAME",
      description = "What to generate: one of ${COMPLETION-CANDIDATES}; all if none is given.")
  private Optional<Family> family;

  @Option(names = "--orgs", paramLabel = "N", split = ",", defaultValue = "20,40,60")
  private List<Integer> organisations;

  @Option(
      names = "--peers",
      paramLabel = "WHO",
      defaultValue = "none",
      description = "Who else takes part: ${COMPLETION-CANDIDATES}.")
  private Peers peers;

  @Option(
      names = "--effort",
      paramLabel = "HOW",
      defaultValue = "thorough",
      description = "How long setkani searches: ${COMPLETION-CANDIDATES}.")
  private Effort effort;

  @Option(names = "--time-limit", paramLabel = "S", defaultValue = "10")
  private double timeLimit;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
  private long seed;

  @Option(names = "--csv", paramLabel = "FILE", description = "Where to write the table as CSV.")
  private Optional<Path> csv;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<NamedEvent> events = events();
    warmUp();
    out.println(Machine.facts());
    out.printf(ROW, (Object[]) header());
    List<EventResult> results = new ArrayList<>();
    for (NamedEvent event : events) {
      List<EventResult> ofEvent = run(event);
      ofEvent.forEach(result -> out.printf(Locale.ROOT, ROW, result.cells().toArray()));
      out.flush();
      results.addAll(ofEvent);
    }
    saveTable(results);
    return results.stream().allMatch(result -> result.faults() == 0) ? 0 : 4;
  }

  /** Those that are given, else those that are to be generated. */
  private List<NamedEvent> events() {
    if (!given.isEmpty()) {
      if (family.isPresent()) {
        throw new ParameterException(
            spec.commandLine(), "Either events are given or a family to generate, not both.");
      }
      return given.stream().map(NamedEvent::read).toList();
    }
    return family
        .map(Stream::of)
        .orElse(Stream.of(Family.values()))
        .flatMap(one -> organisations.stream().map(size -> NamedEvent.of(one, size, seed)))
        .toList();
  }

  /** So that no figure holds the time in which somebody's code is loaded and compiled. */
  private void warmUp() {
    Event small = Family.LATE.event(40, seed);
    for (Contestant contestant : peers.contestants(effort)) {
      Stopwatch watch = new Stopwatch();
      do {
        contestant.schedule(small, seed, WARM_UP_SECONDS);
      } while (watch.seconds() < WARM_UP_SECONDS);
    }
  }

  private List<EventResult> run(NamedEvent event) {
    List<EventResult> results = new ArrayList<>();
    for (Contestant contestant : peers.contestants(effort)) {
      Performance outcome = contestant.schedule(event.event(), seed, timeLimit);
      results.add(EventResult.of(event, seed, contestant.name(), outcome));
    }
    return results.stream().map(result -> result.among(results)).toList();
  }

  private void saveTable(List<EventResult> results) throws IOException {
    if (csv.isPresent()) {
      List<String> lines = new ArrayList<>(List.of(EventResult.CSV_HEADER));
      results.forEach(result -> lines.add(result.csv()));
      Files.writeString(csv.get(), String.join("\n", lines) + "\n");
    }
  }

  private static String[] header() {
    return new String[] {
      "event",
      "orgs",
      "requests",
      "seed",
      "by",
      "met",
      "bound",
      "breaks",
      ">=",
      "waiting",
      "changes",
      ">=",
      "to proof",
      "to best",
      "seconds",
      "-met",
      "+br",
      "health"
    };
  }
}
