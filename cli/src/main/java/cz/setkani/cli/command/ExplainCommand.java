package cz.setkani.cli.command;

import cz.setkani.cli.write.text.ExplainText;
import cz.setkani.cli.write.text.ExplainedUnmet;
import cz.setkani.cli.write.text.FaultText;
import cz.setkani.cli.write.words.Verified;
import cz.setkani.explain.Unmet;
import cz.setkani.text.Texts;
import cz.setkani.validate.Validation;
import cz.setkani.validate.names.NameBook;
import cz.setkani.whatif.Proposals;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code setkani explain EVENT SCHEDULE ORGANISATION [OTHER]}: why, and what would help. */
@Command(name = "explain", abbreviateSynopsis = true)
final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Mixin private EventOptions options;

  @Parameters(index = "1", paramLabel = "${bundle:label.schedule}", descriptionKey = "schedule")
  private Path schedule;

  @Parameters(
      index = "2",
      paramLabel = "${bundle:label.organisation}",
      descriptionKey = "organisation")
  private String organisation;

  @Parameters(
      index = "3",
      arity = "0..1",
      paramLabel = "${bundle:label.other}",
      descriptionKey = "other")
  private String other;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Validation validation = options.validate(schedule);
    Locale language = options.language(validation, terminal);
    if (validation.event().isEmpty()) {
      Findings.print(validation, terminal.err(), language);
      return Findings.exitCode(validation).number();
    }
    String name = name("ORGANISATION", organisation, validation.names(), language);
    Optional<String> partner =
        Optional.ofNullable(other).map(o -> name("OTHER", o, validation.names(), language));
    Verified verified =
        Verified.of(validation.event().get(), schedule.toString(), validation.schedule());
    if (!verified.faults().isEmpty()) {
      FaultText.lines(verified, language, false).forEach(terminal.err()::println);
      terminal.err().println(Texts.of(ExplainCommand.class, language).text("explain.faults"));
      return ExitCode.IMPOSSIBLE.number();
    }
    if (!options.isQuiet()) {
      lines(verified, name, partner, language).forEach(terminal.out()::println);
    }
    return ExitCode.DONE.number();
  }

  private String name(String what, String text, NameBook names, Locale language) {
    return names
        .resolve(text)
        .orElseThrow(
            () -> {
              List<String> near = names.near(text);
              Texts texts = Texts.of(ExplainCommand.class, language);
              return new ParameterException(
                  spec.commandLine(),
                  texts.text("usage.name", what, text, near.size(), NameBook.quoted(near)));
            });
  }

  private List<String> lines(
      Verified verified, String name, Optional<String> partner, Locale language) {
    if (partner.isEmpty()) {
      List<Unmet> unmet =
          verified.explanation().timetables().get(verified.event().position(name)).unmet();
      return ExplainText.lines(verified, name, answers(verified, unmet), language);
    }
    List<Unmet> between = between(verified, name, partner.get());
    return between.isEmpty()
        ? List.of(ExplainText.line(verified, name, partner.get(), language))
        : ExplainText.lines(verified, answers(verified, between).get(0), language);
  }

  /** The request of one of the two for the other that is not met, the first one's own first. */
  private static List<Unmet> between(Verified verified, String one, String two) {
    return List.of(List.of(one, two), List.of(two, one)).stream()
        .flatMap(
            names ->
                verified.explanation().unmet().stream()
                    .filter(u -> u.request().organisation().equals(names.get(0)))
                    .filter(u -> u.request().wants().equals(names.get(1))))
        .limit(1)
        .toList();
  }

  private static List<ExplainedUnmet> answers(Verified verified, List<Unmet> unmet) {
    Proposals proposals = Proposals.of(verified.event(), verified.schedule());
    return unmet.parallelStream()
        .map(u -> new ExplainedUnmet(u, proposals.forRequest(u.request())))
        .toList();
  }
}
