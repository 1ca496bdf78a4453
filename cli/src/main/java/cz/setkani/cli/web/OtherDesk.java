package cz.setkani.cli.web;

import cz.setkani.cli.web.frame.PagePaths;
import cz.setkani.cli.web.server.Keys;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** A desk that another run of the program may have open. */
final class OtherDesk {

  private static final int MILLISECONDS = 1_500;

  private OtherDesk() {}

  /** Whether a desk of the same user listens at a port. */
  static boolean isAt(int port, Keys keys) {
    String question = Keys.random().secret();
    try {
      HttpURLConnection line =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port + "/alive?question=" + question)
                  .toURL()
                  .openConnection();
      line.setConnectTimeout(MILLISECONDS);
      line.setReadTimeout(MILLISECONDS);
      byte[] proof = line.getInputStream().readAllBytes();
      return new String(proof, StandardCharsets.UTF_8).equals(keys.proof(question));
    } catch (IOException nobody) {
      return false;
    }
  }

  /** Where an event is opened. */
  static String pathOf(Optional<Path> event) {
    return event
        .map(folder -> "/open?folder=" + PagePaths.part("" + folder.toAbsolutePath()))
        .orElse("/");
  }
}
