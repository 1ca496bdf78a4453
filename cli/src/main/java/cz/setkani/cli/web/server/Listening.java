package cz.setkani.cli.web.server;

import java.util.Set;

/**
 * Where the server listens.
 *
 * @param host the address, such as {@code 127.0.0.1}
 * @param hosts the names, with the port, by which it may be asked
 */
public record Listening(String host, int port, Set<String> hosts) {

  /** On this computer alone. */
  public static Listening here(int port) {
    return new Listening("127.0.0.1", port, Set.of("127.0.0.1:" + port, "localhost:" + port));
  }
}
