package cz.setkani.cli.command;

import cz.setkani.cli.web.DeskSettings;
import cz.setkani.cli.web.RunningDesk;
import cz.setkani.cli.web.server.Sharing;
import cz.setkani.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code setkani desk [EVENT]}: the whole job in a browser. */
@Command(name = "desk", abbreviateSynopsis = true)
final class DeskCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "${bundle:label.event}", descriptionKey = "deskEvent")
  private Path event;

  @Option(
      names = "--port",
      paramLabel = "N",
      descriptionKey = "deskPort",
      converter = PortOption.class)
  private Integer port;

  @Option(names = "--share", descriptionKey = "deskShare")
  private boolean isShared;

  @Option(names = "--no-browser", descriptionKey = "deskNoBrowser")
  private boolean isWithoutBrowser;

  @Mixin private CommonOptions common;

  DeskCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Locale language = common.language(terminal);
    Texts texts = Texts.of(DeskCommand.class, language);
    Optional<Path> folder = Optional.ofNullable(event);
    if (folder.filter(path -> !Files.isDirectory(path)).isPresent()) {
      terminal.err().println(texts.text("desk.no-folder", event));
      return ExitCode.INPUT.number();
    }
    DeskSettings settings =
        new DeskSettings(
            DeskSettings.usualHome(), Optional.ofNullable(port), Optional.of(language), false);
    Optional<String> other = RunningDesk.find(settings, folder);
    if (other.isPresent()) {
      show(texts.text("desk.running"), other.get());
      return ExitCode.DONE.number();
    }
    Optional<RunningDesk> desk = RunningDesk.open(settings);
    if (desk.isEmpty()) {
      terminal.err().println(texts.text("desk.no-port"));
      return ExitCode.OUTPUT.number();
    }
    return run(desk.get(), folder, texts);
  }

  private Integer run(RunningDesk desk, Optional<Path> folder, Texts texts)
      throws IOException, InterruptedException {
    try (desk) {
      String address = folder.isPresent() ? desk.address(folder.get()) : desk.address();
      show(texts.text("desk.open"), address);
      if (isShared) {
        folder.ifPresentOrElse(
            path -> share(desk, path, texts),
            () -> terminal.err().println(texts.text("desk.share.which")));
      }
      desk.awaitEnd();
      // The last page is still on its way.
      Thread.sleep(500);
    }
    return ExitCode.DONE.number();
  }

  private void share(RunningDesk desk, Path path, Texts texts) {
    try {
      Sharing.Shared shared = desk.share(path);
      terminal.out().println(texts.text("desk.share"));
      if (shared.addresses().isEmpty()) {
        terminal.out().println(texts.text("desk.share.none"));
      }
      shared.addresses().forEach(address -> terminal.out().println("  http://" + address));
      terminal.out().println(texts.text("desk.share.pins", shared.helperPin(), shared.screenPin()));
    } catch (IOException fault) {
      terminal.err().println(texts.text("desk.share.failed", fault.getMessage()));
    }
  }

  private void show(String sentence, String address) {
    terminal.out().println(sentence);
    terminal.out().println("  " + address);
    if (!isWithoutBrowser) {
      InstalledBrowser.open(address);
    }
  }
}
