package cz.setkani.acceptance;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without scripts that was let in, and keeps the page that it opened as it was. */
final class DeskVisitor {

  private final DeskProgram desk;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private String at = "";
  private String token = "";
  private String seen = "";

  private DeskVisitor(DeskProgram desk) {
    this.desk = desk;
  }

  /** Opens a desk by its address with the key, and the first page of its event. */
  static DeskVisitor of(DeskProgram desk) throws IOException, InterruptedException {
    DeskVisitor visitor = new DeskVisitor(desk);
    HttpResponse<String> first = visitor.ask(desk.address());
    visitor.at = first.uri().getPath().replaceFirst("[^/]*$", "");
    visitor.keep(first.body());
    return visitor;
  }

  private HttpResponse<String> ask(String address) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofMinutes(1)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private void keep(String page) {
    token = field(page, "token");
    seen = field(page, "seen");
  }

  private static String field(String page, String name) {
    Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    if (!field.find()) {
      throw new AssertionError("There must be a field " + name + " on:\n" + page);
    }
    return field.group(1);
  }

  /** Opens a screen, whose forms are filled in from now on. */
  String open(String screen) throws IOException, InterruptedException {
    String page = look(screen);
    keep(page);
    return page;
  }

  /** Looks at a screen in another window: the forms of the first stay as they are. */
  String look(String screen) throws IOException, InterruptedException {
    return ask(desk.at(at + screen)).body();
  }

  /** Sends a form of the page that was opened; the status and the page that came of it. */
  CompletableFuture<HttpResponse<String>> send(String path, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(field -> field.getKey() + '=' + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return client.sendAsync(
        HttpRequest.newBuilder(URI.create(desk.at(at + path)))
            .timeout(Duration.ofMinutes(1))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "token=" + token + "&seen=" + encoded(seen) + "&" + form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
