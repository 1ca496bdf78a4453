package cz.setkani.cli.write.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the user names is written where it leads to, and stays what it is. */
@DisabledOnOs(OS.WINDOWS)
class SingleFileTest {

  @TempDir Path folder;

  @Test
  void a01ALinkStaysALinkAndTheFileBehindItIsReplaced() throws Exception {
    Path real =
        Files.writeString(Files.createDirectory(folder.resolve("x")).resolve("real"), "old");
    Path middle = Files.createSymbolicLink(folder.resolve("middle"), Path.of("x/real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), middle);

    write(link);

    assertThat(link).isSymbolicLink().hasContent("new");
    assertThat(real).isRegularFile().hasContent("new");
    assertThat(SingleFile.at(link).existing()).contains(real);
  }

  @Test
  void a02ALinkToNothingMakesTheFile() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("not yet"));

    assertThat(SingleFile.at(link).existing()).isEmpty();
    write(link);

    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("not yet")).hasContent("new");
  }

  @Test
  void a03ADeviceIsWrittenThroughAlsoBehindALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("/dev/null"));

    write(Path.of("/dev/null"));
    write(link);

    assertThat(link).isSymbolicLink();
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    assertThat(SingleFile.at(link).existing()).isEmpty();
    assertThat(Path.of("/dev/.setkani")).doesNotExist();
    Files.delete(link); // or the test's folder complains of where it leads to
  }

  @Test
  void a04APipeIsRefusedForNobodyMayReadIt() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    UnwritableException refusal =
        catchThrowableOfType(UnwritableException.class, () -> write(pipe));
    UnwritableException refusalOfSet =
        catchThrowableOfType(
            UnwritableException.class,
            () -> Output.of(List.of(ResultFile.text("pipe", o -> o.write("x")))).writeTo(folder));

    assertThat(refusal.text(Locale.ENGLISH)).contains("it is a pipe or a socket, not a file");
    assertThat(refusalOfSet.text(Locale.ENGLISH)).isEqualTo(refusal.text(Locale.ENGLISH));
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }

  @Test
  void a05ALinkToItselfIsRefused() throws Exception {
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, Path.of("link"));

    assertThat(catchThrowableOfType(UnwritableException.class, () -> write(link)))
        .extracting(refusal -> refusal.text(Locale.ENGLISH))
        .asString()
        .contains("a link that leads back to itself");
  }

  @Test
  void a06AMemberOfASetThatIsALinkStaysOne() throws Exception {
    Path real =
        Files.writeString(Files.createDirectory(folder.resolve("x")).resolve("real"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);

    Output.of(List.of(ResultFile.text("link", out -> out.write("new")))).writeTo(folder);

    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("new");
  }

  private static void write(Path path) throws UnwritableException {
    SingleFile.at(path).write(out -> out.write("new"), (folder, seconds) -> {});
  }
}
