package cz.setkani.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The desk as a process of its own, which may be ended by force and started again. */
final class DeskProgram implements AutoCloseable {

  private final Path home;
  private final Optional<Path> event;
  private final int port;
  private Process process;
  private String address;

  private DeskProgram(Path home, Optional<Path> event, int port) {
    this.home = home;
    this.event = event;
    this.port = port;
  }

  /**
   * Opens a desk.
   *
   * @param home where the program keeps its own files
   * @param event what to begin with
   */
  static DeskProgram open(Path home, Optional<Path> event) throws IOException {
    DeskProgram desk = new DeskProgram(home, event, freePort());
    desk.start();
    return desk;
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  /** Starts it, and waits for the address. */
  void start() throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsetkani.home=" + home,
                "-XX:+UseSerialGC",
                "-jar",
                Project.ROOT.resolve("cli/target/setkani.jar").toString(),
                "desk"));
    event.ifPresent(folder -> command.add(folder.toString()));
    command.addAll(List.of("--no-browser", "--lang", "cs", "--port", "" + port));
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder said = new StringBuilder();
    address = "";
    while (address.isEmpty()) {
      String line = out.readLine();
      if (line == null) {
        throw new IllegalStateException("The desk must open, but said: " + said);
      }
      said.append(line).append('\n');
      if (line.strip().startsWith("http://")) {
        address = line.strip();
      }
    }
  }

  /** The address that opens it, with the key. */
  String address() {
    return address;
  }

  /** The address of a path. */
  String at(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /** Ends it as a power cut would. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** How much memory it takes, in megabytes; on Linux alone. */
  int megabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
