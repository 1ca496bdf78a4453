package cz.setkani.cli.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "There pipes have no paths.")
class SpecialTest {

  private static final Path MEMORY = Path.of("/dev/shm");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"/dev/stdin", "/dev/stdout", "/dev/fd/0", "/proc/self/fd/63"})
  void a01_aStreamThatIsOpenIsNoPipeWhateverIsBehindIt(String path) throws IOException {
    assertThat(Special.isOpenStream(Path.of(path))).isTrue();
    assertThat(Special.isPipe(Path.of(path))).isFalse();
  }

  @Test
  void a02_aDeviceAFileAndAFolderAreNoPipes() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Path link = Files.createSymbolicLink(folder.resolve("null"), Path.of("/dev/null"));

    assertThat(new Path[] {Path.of("/dev/null"), link, file, folder})
        .allSatisfy(path -> assertThat(Special.isPipe(path)).isFalse())
        .noneMatch(Special::isOpenStream);
    Files.delete(link); // or the test's folder complains of where it leads to
  }

  @Test
  void a03_aPipeIsOneAlsoBehindALink() throws Exception {
    Path pipe = pipeIn(folder);
    Path link = Files.createSymbolicLink(folder.resolve("link"), pipe);

    assertThat(Special.isPipe(pipe)).isTrue();
    assertThat(Special.isPipe(link)).isTrue();
  }

  @Test
  void a04_aPipeIsOneAlsoAmongDevices() throws Exception {
    assumeTrue(Files.isWritable(MEMORY), "no folder in memory");
    Path inMemory = Files.createTempDirectory(MEMORY, "setkani");
    try {
      assertThat(Special.isPipe(pipeIn(inMemory))).isTrue();
    } finally {
      Files.deleteIfExists(inMemory.resolve("pipe"));
      Files.delete(inMemory);
    }
  }

  private static Path pipeIn(Path folder) throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    return pipe;
  }
}
