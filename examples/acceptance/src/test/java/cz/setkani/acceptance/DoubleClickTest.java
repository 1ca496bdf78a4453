package cz.setkani.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a double click on a release does, told by programs called java that say what they were
 * given: which Java is taken, and what is said where there is none that is new enough.
 */
@EnabledOnOs(OS.LINUX)
class DoubleClickTest {

  /** All that the launchers ask of a system. */
  private static final List<String> TOOLS =
      List.of(
          "sh", "dirname", "readlink", "sed", "head", "locale", "find", "ls", "mkdir", "rm", "mv");

  @TempDir private Path folder;

  private Path release;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void unpack() throws IOException {
    release = folder.resolve("Příští setkání (2026) & \"co\" $HOME 100%");
    Path bin = Files.createDirectories(release.resolve("bin"));
    Path sources = Project.ROOT.resolve("cli");
    Files.copy(Launch.launcher(), bin.resolve("setkani"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.createFile(bin.resolve("setkani.jar"));
    Files.copy(
        sources.resolve("src/release/Setkani.sh"),
        release.resolve("Setkani.sh"),
        StandardCopyOption.COPY_ATTRIBUTES);
    Path tools = Files.createDirectory(folder.resolve("tools"));
    for (String tool : TOOLS) {
      script(tools.resolve(tool), "PATH=/usr/bin:/bin exec " + tool + " \"$@\"");
    }
    environment.put("PATH", folder.resolve("path/bin") + ":" + tools);
    environment.put("JAVA_HOME", folder.resolve("home").toString());
  }

  /** A dash is no Java there, a question mark one that does not run. */
  @ParameterizedTest
  @CsvSource({
    // runtime, runtime/jdk, JAVA_HOME, PATH, taken or found
    "17,        -,           8,         8,    runtime",
    "21,        21,          21,        21,   runtime",
    "-,         25,          8,         17,   runtime/jdk",
    "11,        17,          17,        17,   runtime/jdk",
    "-,         -,           17,        21,   home",
    "-,         -,           ?,         17,   path",
    "-,         -,           -,         17,   path",
    "?,         -,           1.8,       17,   path",
    "-,         -,           1.8,       11,   8",
    "-,         -,           -,         11,   11",
    "11,        -,           -,         1.8,  11",
    "-,         -,           ?,         -,    none",
    "-,         -,           -,         -,    none",
  })
  void a01TheFirstJavaThatIsNewEnoughIsTaken(
      String runtime, String inner, String home, String path, String expected) throws Exception {
    java(release.resolve("runtime"), runtime);
    java(release.resolve("runtime/jdk"), inner);
    java(folder.resolve("home"), home);
    java(folder.resolve("path"), path);

    Launch launch = Launch.in(folder, environment, release.resolve("Setkani.sh"));

    if (expected.matches("\\d+|none")) {
      assertThat(launch.exitCode()).isEqualTo(1);
      assertThat(launch.err())
          .contains("setkani needs Java 17 or newer (here: " + expected + ")")
          .contains("Download it, install it and start setkani again.")
          .contains("setkani potřebuje Javu 17 nebo novější")
          .contains("Stáhněte ji, nainstalujte a spusťte setkani znovu.")
          .contains("https://adoptium.net");
    } else {
      assertThat(launch.exitCode()).as(launch.err()).isZero();
      Path java = (expected.startsWith("runtime") ? release : folder).resolve(expected);
      assertThat(asked())
          .startsWith(java.resolve("bin/java").toString())
          .endsWith("setkani.jar desk");
    }
  }

  @Test
  void a02TheFolderOfAnEventIsGivenToTheDesk() throws Exception {
    java(release.resolve("runtime"), "17");
    Path link = Files.createSymbolicLink(folder.resolve("Setkání"), release.resolve("Setkani.sh"));

    Launch launch = Launch.in(folder, environment, link, "Moje akce \"U lípy\" $HOME");

    assertThat(launch.exitCode()).as(launch.err()).isZero();
    assertThat(asked()).endsWith(release + "/bin/setkani.jar desk Moje akce \"U lípy\" $HOME");
  }

  @Test
  void a03WhereThereIsNoTerminalAWindowTellsWhatWentWrong() throws Exception {
    script(folder.resolve("tools/zenity"), "printf '%s\\n' \"$@\" > '" + folder + "/window'");

    Launch launch = Launch.in(folder, environment, release.resolve("Setkani.sh"));

    assertThat(launch.exitCode()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("window"))).contains("https://adoptium.net");
  }

  @Test
  void a04WithoutTheJarItIsSaid() throws Exception {
    java(release.resolve("runtime"), "17");
    Files.delete(release.resolve("bin/setkani.jar"));

    Launch launch = Launch.in(folder, environment, release.resolve("Setkani.sh"));

    assertThat(launch.exitCode()).isEqualTo(1);
    assertThat(launch.err()).contains("setkani.jar is missing", "chybí setkani.jar");
  }

  /** What the last java that was started was given, its own path first. */
  private String asked() throws IOException {
    return Files.readString(folder.resolve("asked")).strip();
  }

  private void java(Path home, String version) throws IOException {
    if (version.equals("-")) {
      return;
    }
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    if (version.equals("?")) {
      script(java, "exit 1");
    } else {
      script(
          java,
          "[ \"$1\" = -version ] && { echo 'openjdk version \""
              + version
              + ".0_4\"' >&2; exit; }\n"
              + "echo \"$0\" \"$@\" > '"
              + folder
              + "/asked'");
    }
  }

  private static void script(Path path, String lines) throws IOException {
    Files.writeString(path, "#!/bin/sh\n" + lines + "\n");
    assertThat(path.toFile().setExecutable(true)).isTrue();
  }
}
