package cz.setkani.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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
}
