package cz.setkani.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher finds its jar from anywhere and passes everything on. */
class LauncherTest {

  @TempDir private Path folder;

  @Test
  void a01TellsItsVersion() throws Exception {
    Launch.setkani("--version"); // the first run of all says that it prepares something
    Launch launch = Launch.setkani("--version");

    assertThat(launch.out()).startsWith("setkani 0.");
    assertThat(launch.err()).isEmpty();
    assertThat(launch.exitCode()).isZero();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a02WorksFromAnotherFolderThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("my setkani"), Launch.launcher());

    Launch launch = Launch.in(folder, link, "--version");
    Files.delete(link);

    assertThat(launch.exitCode()).as(launch.err()).isZero();
  }

  @Test
  void a03PassesArgumentsAndExitCodesOn() throws Exception {
    Path event = Files.createDirectories(folder.resolve("Příští setkání \"U lípy\" $HOME"));
    Files.writeString(event.resolve("requests.csv"), "organisation;wants\nČáp;Sýkora\n");

    Launch good = Launch.setkani("schedule", event.toString(), "--lang", "en");
    Launch bad = Launch.setkani("schedule", event.resolve("nowhere").toString());

    assertThat(good.exitCode()).as(good.err()).isZero();
    assertThat(good.out()).contains("1 of 1", "Příští setkání \"U lípy\" $HOME");
    assertThat(Files.readString(event.resolve("result/schedule.csv"))).contains("Čáp;Sýkora");
    assertThat(bad.exitCode()).isEqualTo(3);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void b01HalfAnArchiveOfClassesDoesNoHarm() throws Exception {
    Path launcher = release();
    Launch first = Launch.in(folder, launcher, "--version");
    Path archive = archive();
    try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE)) {
      channel.truncate(Files.size(archive) / 2);
    }

    Launch launch = Launch.in(folder, launcher, "--version");

    assertThat(launch.exitCode()).as(launch.err()).isZero();
    assertThat(launch.out()).isEqualTo(first.out());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void b02AFirstStartThatIsStoppedLeavesNoFolders() throws Exception {
    Path launcher = release();
    Process process =
        new ProcessBuilder(launcher.toString(), "--version")
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (process.isAlive() && hidden().isEmpty()) {
      process.waitFor(10, TimeUnit.MILLISECONDS);
    }
    process.destroy();
    process.waitFor();

    assertThat(hidden()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void b03WhatAKilledStartLeftIsRemovedByTheNext() throws Exception {
    Path launcher = release();
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.writeString(
        Files.createDirectory(folder.resolve(".setkani." + gone.pid())).resolve("event.csv"), "x");

    assertThat(Launch.in(folder, launcher, "--version").exitCode()).isZero();
    assertThat(hidden()).isEmpty();
  }

  /** The launcher with its jar beside it, as in a release. */
  private Path release() throws IOException, InterruptedException {
    Launch.setkani("--version"); // builds the jar, where it is not yet
    Files.copy(Project.ROOT.resolve("cli/target/setkani.jar"), folder.resolve("setkani.jar"));
    return Files.copy(
        Launch.launcher(), folder.resolve("setkani"), StandardCopyOption.COPY_ATTRIBUTES);
  }

  private Path archive() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsa")).findFirst().orElseThrow();
    }
  }

  private List<Path> hidden() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith(".setkani")).toList();
    }
  }
}
