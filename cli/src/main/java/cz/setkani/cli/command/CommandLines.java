package cz.setkani.cli.command;

import cz.setkani.text.Texts;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Runs the commands: parses, prints help, and turns whatever happens into an exit code. */
final class CommandLines {

  private CommandLines() {}

  static ExitCode run(Terminal terminal, String... arguments) {
    Locale language = Languages.asked(arguments).orElse(terminal.language());
    Texts texts = Texts.of(CommandLines.class, language);
    CommandLine line = line(terminal, language, texts);
    int code =
        areLettersLost(arguments)
            ? reportLostLetters(terminal, texts)
            : execute(line, arguments, terminal, texts);
    Optional<String> failure = terminal.out().failure();
    failure.ifPresent(reason -> terminal.err().println(texts.text("output", reason)));
    terminal.err().writer().flush();
    return failure.isPresent() && code == ExitCode.DONE.number()
        ? ExitCode.OUTPUT
        : ExitCode.values()[code];
  }

  /** All commands, and how they are explained, parsed and mended in a language. */
  private static CommandLine line(Terminal terminal, Locale language, Texts texts) {
    CommandLine line = commands(terminal);
    ResourceBundle usage = Texts.bundle(CommandLines.class, "usage", language);
    line.setResourceBundle(usage);
    line.setHelpFactory((spec, colours) -> new LocalHelp(spec, colours, usage));
    line.setOut(terminal.out().writer());
    line.setErr(terminal.err().writer());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(90);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler(
        (fault, args) -> {
          String name = fault.getCommandLine().getCommandSpec().qualifiedName();
          terminal.err().println(UsageFault.text(fault, texts));
          terminal.err().println(texts.text("usage.help", name));
          return ExitCode.USAGE.number();
        });
    line.setExecutionExceptionHandler((fault, command, parsed) -> report(fault, terminal, texts));
    return line;
  }

  private static CommandLine commands(Terminal terminal) {
    return new CommandLine(new SetkaniCommand())
        .addSubcommand(new DeskCommand(terminal))
        .addSubcommand(new InitCommand(terminal))
        .addSubcommand(new FormsCommand(terminal))
        .addSubcommand(new CollectCommand(terminal))
        .addSubcommand(new CheckCommand(terminal))
        .addSubcommand(new ScheduleCommand(terminal))
        .addSubcommand(new VerifyCommand(terminal))
        .addSubcommand(new PrintCommand(terminal))
        .addSubcommand(new ExplainCommand(terminal))
        .addSubcommand(new WhatifCommand(terminal))
        .addSubcommand(new RehearseCommand(terminal))
        .addSubcommand(new DayCommand(terminal))
        .addSubcommand(new ReplanCommand(terminal))
        .addSubcommand(new FitCommand(terminal))
        .addSubcommand(new ReportCommand(terminal));
  }

  private static int report(Exception fault, Terminal terminal, Texts texts) {
    if (isShortage(fault)) {
      terminal.err().println(texts.text("memory"));
      return ExitCode.FAULT.number();
    }
    terminal.err().println(texts.text("fault", fault.toString()));
    if (Boolean.getBoolean("setkani.debug")) {
      fault.printStackTrace(terminal.err().writer());
    }
    return ExitCode.FAULT.number();
  }

  /** Whether Java could not read some letters of the arguments, for the locale has none such. */
  private static boolean areLettersLost(String... arguments) {
    return Stream.of(arguments).anyMatch(argument -> argument.indexOf('\ufffd') >= 0);
  }

  private static int reportLostLetters(Terminal terminal, Texts texts) {
    terminal.err().println(texts.text("usage.letters"));
    return ExitCode.USAGE.number();
  }

  /** Whether memory was lacking, maybe in another thread, from where it was handed on. */
  static boolean isShortage(Throwable fault) {
    return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
        .anyMatch(OutOfMemoryError.class::isInstance);
  }

  private static int execute(CommandLine line, String[] arguments, Terminal terminal, Texts texts) {
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError shortage) {
      terminal.err().println(texts.text("memory"));
      return ExitCode.FAULT.number();
    }
  }
}
