package cz.setkani.cli.command;

import cz.setkani.text.Texts;
import cz.setkani.validate.names.NameBook;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of commands and options that there are not: which ones may be meant. */
final class Misspelling {

  /** Whatever a word processor makes of two hyphens, and what follows an equals sign. */
  private static final String AROUND_THE_NAME = "^[-\\u2010-\\u2015\\u2212]+|=.*";

  private final CommandLine line;
  private final List<String> unmatched;

  Misspelling(UnmatchedArgumentException fault) {
    line = fault.getCommandLine();
    unmatched = fault.getUnmatched();
  }

  String text(Texts texts) {
    boolean isCommand = !line.getSubcommands().isEmpty() && !isOption(unmatched.get(0));
    String what =
        texts.text(
            isCommand ? "usage.unmatched.command" : "usage.unmatched",
            isCommand ? unmatched.get(0) : String.join(" ", unmatched));
    List<String> near = near();
    return what + texts.text("usage.meant", near.size(), String.join(", ", near));
  }

  private List<String> near() {
    Map<String, String> known = known();
    NameBook names = NameBook.of(known.keySet());
    String name = name(unmatched.get(0));
    List<String> near = names.find(name).map(List::of).orElseGet(() -> names.near(name));
    return near.stream().map(known::get).toList();
  }

  /** The commands, and the options as they are typed, by their names alone. */
  private Map<String, String> known() {
    CommandSpec spec = line.getCommandSpec();
    return Stream.concat(
            spec.subcommands().keySet().stream(),
            spec.options().stream().map(CommandLine.Model.OptionSpec::longestName))
        .collect(
            Collectors.toMap(Misspelling::name, Function.identity(), (a, b) -> a, TreeMap::new));
  }

  private static boolean isOption(String argument) {
    return !argument.equals(name(argument));
  }

  private static String name(String argument) {
    return argument.replaceAll(AROUND_THE_NAME, "");
  }
}
