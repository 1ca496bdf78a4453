package cz.setkani.cli.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A desk on a free port, and a browser without scripts that has its key.
 *
 * <p>Registered with a test class, it is open for all of its tests: the browser forgets what one
 * test chose before the next, and a desk with which a test failed is started again. Events are for
 * each test to make, in a folder of its own.
 */
public final class TestDesk
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

  private static final String BOUNDARY = "----------a-boundary-of-parts";

  private final Path home;
  private final Locale language;
  private final int port;
  private RunningDesk desk;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(20))
          .build();

  private TestDesk(Path home, Locale language) throws IOException {
    this.home = home;
    this.language = language;
    port = freePort();
  }

  private void start() {
    desk =
        RunningDesk.open(new DeskSettings(home, Optional.of(port), Optional.of(language), false))
            .orElseThrow();
  }

  /** Ends the program and starts it again; the browser stays as it is. */
  public void restart() {
    desk.close();
    start();
  }

  @Override
  public void beforeAll(ExtensionContext tests) {
    start();
  }

  @Override
  public void beforeEach(ExtensionContext test) throws Exception {
    cookies.getCookieStore().removeAll();
    get(key());
  }

  @Override
  public void afterEach(ExtensionContext test) {
    if (test.getExecutionException().isPresent()) {
      restart();
    }
  }

  @Override
  public void afterAll(ExtensionContext tests) throws IOException {
    desk.close();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** A page as it came. */
  public record Page(int status, URI address, String html, Map<String, String> headers) {

    /** The value of the first field of a name. */
    public String field(String name) {
      Matcher field =
          Pattern.compile("name=\"" + Pattern.quote(name) + "\"[^>]*value=\"([^\"]*)\"")
              .matcher(html);
      if (!field.find()) {
        throw new AssertionError("The page must have a field " + name + ":\n" + html);
      }
      return field.group(1);
    }

    /** What can be read on it, on one line. */
    public String text() {
      return html.replaceAll("(?s)<(script|style).*?</\\1>", " ")
          .replaceAll("<[^>]*>", " ")
          .replace("&lt;", "<")
          .replace("&gt;", ">")
          .replace("&#34;", "\"")
          .replace("&#39;", "'")
          .replace("&amp;", "&")
          .replaceAll("\\s+", " ");
    }
  }

  /** A desk for a test class, whose pages are English for those who chose nothing. */
  public static TestDesk ofClass() {
    return ofClass(Locale.ENGLISH);
  }

  /** A desk for a test class, in a language. */
  public static TestDesk ofClass(Locale language) {
    try {
      return new TestDesk(Files.createTempDirectory("desk"), language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** The folder in which the program keeps its own files. */
  public Path home() {
    return home;
  }

  public int port() {
    return port;
  }

  /** The address with the key. */
  public String key() {
    return desk.address();
  }

  /** Puts an event on the desk; the beginning of the addresses of its pages. */
  public String event(Path folder) throws Exception {
    String path = URI.create(desk.address(folder)).getPath();
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The address of a path. */
  public String at(String path) {
    return path.startsWith("http") ? path : "http://127.0.0.1:" + port + path;
  }

  public Page get(String path) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(at(path))).GET());
  }

  /** The bytes that an address gives. */
  public byte[] getBytes(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(at(path))).GET().build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
  }

  /** Fills in a form of a page, whose token and stamp it brings along, and sends it. */
  public Page post(Page from, String path, Map<String, String> fields) throws Exception {
    return postForm(from, path, form(fields));
  }

  /** The same with fields as they travel, some of them several times. */
  public Page postForm(Page from, String path, String fields) throws Exception {
    String form = "token=" + from.field("token") + "&seen=" + from.field("seen") + "&" + fields;
    return send(
        HttpRequest.newBuilder(URI.create(at(path)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", "http://127.0.0.1:" + port)
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  /** Sends a form with files, all in the field {@code files}. */
  public Page upload(Page from, String path, Map<String, byte[]> files) throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, "token", from.field("token"));
    part(body, "seen", from.field("seen"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      body.writeBytes(
          ("--"
                  + BOUNDARY
                  + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                  + file.getKey()
                  + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      body.writeBytes(file.getValue());
      body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        HttpRequest.newBuilder(URI.create(at(path)))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .header("Origin", "http://127.0.0.1:" + port)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(ByteArrayOutputStream body, String name, String value) {
    body.writeBytes(
        ("--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"\r\n\r\n"
                + value
                + "\r\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** Sends whatever a test has made up. */
  public Page send(HttpRequest.Builder request) throws Exception {
    HttpResponse<byte[]> response =
        client.send(
            request.timeout(Duration.ofSeconds(120)).build(),
            HttpResponse.BodyHandlers.ofByteArray());
    Map<String, String> headers =
        response.headers().map().entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey().toLowerCase(Locale.ROOT),
                    entry -> entry.getValue().get(0)));
    return new Page(
        response.statusCode(),
        response.uri(),
        new String(response.body(), StandardCharsets.UTF_8),
        headers);
  }
}
