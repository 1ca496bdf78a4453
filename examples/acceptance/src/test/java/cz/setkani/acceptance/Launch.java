package cz.setkani.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One run of a command in a process of its own, with what it printed on either stream. */
record Launch(int exitCode, String out, String err) {

  private static final boolean IS_WINDOWS = System.getProperty("os.name").startsWith("Windows");

  /** Runs the launcher in the project's folder. */
  static Launch setkani(String... arguments) throws IOException, InterruptedException {
    return in(Project.ROOT, launcher(), arguments);
  }

  static Path launcher() {
    return Project.ROOT.resolve("cli").resolve(IS_WINDOWS ? "setkani.cmd" : "setkani");
  }

  static Launch in(Path folder, Path program, String... arguments)
      throws IOException, InterruptedException {
    return in(folder, Map.of(), program, arguments);
  }

  /** Runs a program with some variables of its environment set. */
  static Launch in(Path folder, Map<String, String> environment, Path program, String... arguments)
      throws IOException, InterruptedException {
    Path err = Files.createTempFile("setkani", ".err");
    try {
      List<String> command = new ArrayList<>(List.of(program.toString()));
      command.addAll(List.of(arguments));
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.environment().putAll(environment);
      builder.redirectError(err.toFile());
      Process process = builder.start();
      process.getOutputStream().close();
      String out = text(process.getInputStream());
      int exitCode = process.waitFor();
      return new Launch(exitCode, out, Files.readString(err));
    } finally {
      Files.delete(err);
    }
  }

  private static String text(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
