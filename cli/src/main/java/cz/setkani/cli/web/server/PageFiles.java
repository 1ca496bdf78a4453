package cz.setkani.cli.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Scripts, styles and pictures that pages ask for; none of them lies outside the program. */
final class PageFiles {

  /** Those that lie elsewhere, by the names under which pages ask for them. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "clock.js", "/cz/setkani/cli/write/clock/clock.js",
          "clock.css", "/cz/setkani/cli/write/clock/clock.css",
          "htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.js",
          "sse.js", "/META-INF/resources/webjars/htmx-ext-sse/2.2.2/sse.js");

  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml");

  private static final Pattern NAME = Pattern.compile("[a-z-]+\\.(js|css|svg)");

  private final Map<String, byte[]> read = new ConcurrentHashMap<>();

  /** The bytes of a file. */
  Optional<byte[]> find(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(read.computeIfAbsent(name, PageFiles::bytes));
  }

  static String type(String name) {
    return TYPES.get(name.substring(name.lastIndexOf('.') + 1));
  }

  private static byte[] bytes(String name) {
    String path = ELSEWHERE.getOrDefault(name, "/cz/setkani/cli/web/files/" + name);
    try (InputStream stream = PageFiles.class.getResourceAsStream(path)) {
      return stream == null ? null : stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The files of the program can be read.", e);
    }
  }
}
