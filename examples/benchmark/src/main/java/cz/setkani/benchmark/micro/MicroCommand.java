package cz.setkani.benchmark.micro;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** {@code bench micro}: JMH, with JMH's own options. */
@Command(name = "micro", description = "Runs the micro-benchmarks; takes the options of JMH.")
public final class MicroCommand implements Callable<Integer> {

  @Unmatched private final List<String> options = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    org.openjdk.jmh.Main.main(options.toArray(String[]::new));
    return 0;
  }
}
