package cz.setkani.benchmark.b2b;

import cz.setkani.benchmark.Machine;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench b2b}: published instances, every meeting mandatory, breaks alone minimised. */
@Command(
    name = "b2b",
    mixinStandardHelpOptions = true,
    description = "Solves instances of the business-to-business meeting scheduling problem.")
public final class B2bCommand implements Callable<Integer> {

  private static final String ROW = "%-26s %4s %15s %9s %6s %6s %7s %7s %4s %8s %8s  %s%n";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.dzn", arity = "1..*", description = "Instances.")
  private List<Path> files;

  @Option(names = "--time-limit", paramLabel = "S", defaultValue = "10")
  private double timeLimit;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
  private long seed;

  @Option(names = "--csv", paramLabel = "FILE", description = "Where to write the table as CSV.")
  private Optional<Path> csv;

  @Option(
      names = "--schedules",
      paramLabel = "DIR",
      description = "Where to write the slot of each meeting, a file for each instance.")
  private Optional<Path> schedules;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.println(Machine.facts());
    print(out, header());
    List<B2bResult> results = new ArrayList<>();
    for (Path file : files) {
      B2bResult result = B2bRun.of(InstanceReader.read(file), seed, timeLimit);
      results.add(result);
      print(out, cells(result));
      result.faults().forEach(fault -> out.println("  " + fault));
      save(result);
    }
    saveTable(results);
    return results.stream().allMatch(result -> result.faults().isEmpty()) ? 0 : 4;
  }

  private void save(B2bResult result) throws IOException {
    if (schedules.isPresent()) {
      Files.createDirectories(schedules.get());
      Path file = schedules.get().resolve(result.instance().name() + ".csv");
      Files.writeString(file, result.schedule());
    }
  }

  private void saveTable(List<B2bResult> results) throws IOException {
    if (csv.isPresent()) {
      List<String> lines = new ArrayList<>(List.of(B2bResult.CSV_HEADER));
      results.forEach(result -> lines.add(result.csv()));
      Files.writeString(csv.get(), String.join("\n", lines) + "\n");
    }
  }

  private static void print(PrintWriter out, List<String> cells) {
    out.printf(Locale.ROOT, ROW, cells.toArray());
    out.flush();
  }

  private static List<String> header() {
    return List.of(
        "instance",
        "seed",
        "size",
        "placed",
        "breaks",
        "bound",
        "known",
        "waiting",
        "d",
        "to best",
        "seconds",
        "health");
  }

  private static List<String> cells(B2bResult result) {
    Instance instance = result.instance();
    IdleTime idle = result.idleTime();
    int meetings = instance.meetings().size();
    return List.of(
        instance.name(),
        "" + result.seed(),
        instance.participants() + "/" + meetings + "/" + instance.slots() + "/" + instance.tables(),
        idle.placed() + "/" + meetings,
        "" + idle.breaks(),
        "" + result.proven(),
        known(result),
        "" + idle.waiting(),
        "" + idle.difference(),
        String.format(Locale.ROOT, "%.2f", result.secondsToBest()),
        String.format(Locale.ROOT, "%.2f", result.seconds()),
        result.health().toString());
  }

  /** The published optimum. */
  private static String known(B2bResult result) {
    var published = Published.breaks(result.instance().name());
    return published.isPresent() ? "" + published.getAsInt() : "";
  }
}
