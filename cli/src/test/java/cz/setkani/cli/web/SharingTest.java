package cz.setkani.cli.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.setkani.cli.web.call.Role;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.day.DayFolder;
import cz.setkani.cli.web.server.Sharing;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What others in the same network may do. The network is another address of this computer, whose
 * visitors count as others.
 */
class SharingTest {

  private static final String NETWORK = "127.0.0.2";

  /** All that is open to others: whoever opens more has to say so here. */
  private static final List<String> OPEN =
      List.of(
          "GET /guide SCREEN",
          "GET /guide/docs/{page} SCREEN",
          "GET /guide/{page} SCREEN",
          "GET clock SCREEN",
          "GET clock/now SCREEN",
          "GET clock/state SCREEN",
          "GET day HELPER",
          "GET day/card HELPER",
          "GET day/list HELPER",
          "GET screen SCREEN",
          "POST /language SCREEN",
          "POST day/came HELPER",
          "POST day/door HELPER",
          "POST day/take-back HELPER",
          "POST day/walk-in HELPER");

  @TempDir private Path folder;

  private int port;
  private RunningDesk desk;
  private Path event;
  private String path;
  private Sharing.Shared shared;

  @BeforeEach
  void open() throws Exception {
    event = DayFolder.in(folder);
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    desk = start();
    path = URI.create(desk.address(event)).getPath().replaceAll("[^/]*$", "");
    shared = desk.share(event);
  }

  private RunningDesk start() {
    return RunningDesk.open(
            new DeskSettings(
                folder.resolve("home"),
                Optional.of(port),
                Optional.of(Locale.ENGLISH),
                true,
                () -> List.of(NETWORK)))
        .orElseThrow();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  /** A browser somewhere in the network. */
  private final class Visitor {
    private final HttpClient client =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
      return client.send(
          request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder at(String where) {
      return HttpRequest.newBuilder(URI.create("http://" + NETWORK + ":" + port + where));
    }

    HttpResponse<String> get(String where) throws Exception {
      return send(at(where));
    }

    HttpResponse<String> post(String where, String form) throws Exception {
      return send(
          at(where)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("Origin", "http://" + NETWORK + ":" + port)
              .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    Visitor with(String pin) throws Exception {
      post("/enter", "pin=" + pin);
      return this;
    }

    String token() throws Exception {
      Matcher token =
          Pattern.compile("name=\"token\" value=\"([^\"]*)\"").matcher(get(path + "day").body());
      assertThat(token.find()).isTrue();
      return token.group(1);
    }
  }

  @Test
  void a01_whoComesFromTheNetworkIsAskedForAPin() throws Exception {
    assertThat(new Visitor().get("/").body()).contains("enter the PIN", "not encrypted");
    assertThat(new Visitor().get(path + "day").body()).contains("enter the PIN");
    assertThat(new Visitor().post(path + "day/came", "who=Beta").statusCode()).isEqualTo(403);
  }

  @Test
  void a02_aHelperNotesWhoComesAndSeesNothingElse() throws Exception {
    Visitor helper = new Visitor().with(shared.helperPin());

    assertThat(helper.get(path + "day").body())
        .contains("Tap \"Has come\"", "Beta")
        .doesNotContain("day/next", "Journal of the day");
    assertThat(helper.post(path + "day/came", "who=Beta&round=1&token=" + helper.token()).body())
        .contains("Beta is here.");
    assertThat(Files.readString(event.resolve("day.csv"))).contains("here;Beta");
    assertThat(helper.get(path + "data").statusCode()).isEqualTo(403);
  }

  @Test
  void a03_aScreenShowsTheClock() throws Exception {
    Visitor screen = new Visitor().with(shared.screenPin());

    assertThat(screen.get(path + "clock").body()).contains("data-watching=\"yes\"");
    assertThat(screen.get(path + "day").statusCode()).isEqualTo(403);
  }

  @Test
  void a04_everyRouteIsOpenToThoseWhoAreMeantAndToNobodyElse() throws Exception {
    List<Route> routes =
        RunningDesk.screens(
                new CountDownLatch(1), new Sharing(List::of, memory(), Clock.systemUTC(), 1))
            .stream()
            .flatMap(screen -> screen.routes().stream())
            .toList();
    TreeSet<String> open = new TreeSet<>();
    Visitor helper = new Visitor().with(shared.helperPin());
    for (Route route : routes) {
      if (route.least() != Role.ORGANISER) {
        open.add((route.isChange() ? "POST " : "GET ") + route.path() + " " + route.least());
      } else {
        String where =
            (route.isOfEvent() ? path : "") + route.path().replaceAll("[{][^}]*[}]", "1");
        HttpResponse<String> answer =
            route.isChange() ? helper.post(where, "token=" + helper.token()) : helper.get(where);
        assertThat(answer.statusCode()).as(where).isEqualTo(403);
      }
    }
    assertThat(open).containsExactlyElementsOf(OPEN);
  }

  @Test
  void a05_theKeyOfTheOrganiserOpensNothingFromElsewhere() throws Exception {
    String key = desk.address().replaceAll(".*key=", "");
    Visitor thief = new Visitor();

    assertThat(thief.get("/?key=" + key).body()).contains("enter the PIN");
    assertThat(
            thief
                .send(thief.at(path + "data").header("Cookie", "setkani-" + port + "=" + key))
                .body())
        .contains("enter the PIN");
  }

  @Test
  void a06_nobodyTriesManyPins() throws Exception {
    Visitor thief = new Visitor();
    String wrong = shared.helperPin().equals("000000") ? "000001" : "000000";
    for (int i = 0; i < 5; i++) {
      assertThat(thief.post("/enter", "pin=" + wrong).body()).contains("This is not the PIN");
    }
    assertThat(thief.post("/enter", "pin=" + shared.helperPin()).statusCode()).isEqualTo(429);
  }

  @Test
  void a07_anotherEventIsClosed() throws Exception {
    Path other = DayFolder.in(folder.resolve("other"));
    String there = URI.create(desk.address(other)).getPath().replaceAll("[^/]*$", "");

    HttpResponse<String> answer = new Visitor().with(shared.helperPin()).get(there + "day");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Another event is shared here");
  }

  /** A page of theirs that a guest has open would use up the attempts of all. */
  @Test
  void a11_aPageOfAnotherSiteCannotTryPins() throws Exception {
    Visitor guest = new Visitor();
    HttpResponse<String> answer =
        guest.send(
            guest
                .at("/enter")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://evil.example")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", "navigate")
                .POST(HttpRequest.BodyPublishers.ofString("pin=" + shared.helperPin())));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void a08_anotherNameOfTheAddressIsRefused() throws Exception {
    try (Socket line = new Socket(NETWORK, port)) {
      String question = "GET /enter HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
      line.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 403");
    }
  }

  @Test
  void a09_afterAStopByForceHelpersGoOnAndAfterTheEndNobodyDoes() throws Exception {
    Visitor helper = new Visitor().with(shared.helperPin());
    desk.close();
    desk = start();
    shared = desk.share(event);
    assertThat(helper.get(path + "day").body()).contains("Has come");

    TestDesk.Page ended = end();
    assertThat(ended.text()).contains("Nothing is shared any more");
    assertThatThrownBy(() -> helper.get(path + "day")).isInstanceOf(ConnectException.class);
    String before = shared.helperPin();
    assertThat(desk.share(event).helperPin()).isNotEqualTo(before);
  }

  @Test
  void a10_nothingListensInTheNetworkUntilSomethingIsShared() throws Exception {
    end();

    assertThatThrownBy(() -> new Visitor().get("/")).isInstanceOf(ConnectException.class);
  }

  private TestDesk.Page end() throws Exception {
    HttpClient organiser =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    String page =
        organiser
            .send(
                HttpRequest.newBuilder(
                        URI.create(desk.address(event).replaceAll("data\\?", "day/share?")))
                    .build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    Matcher token = Pattern.compile("name=\"token\" value=\"([^\"]*)\"").matcher(page);
    assertThat(token.find()).isTrue();
    HttpResponse<String> answer =
        organiser.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path + "day/share/end"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("token=" + token.group(1)))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    return new TestDesk.Page(answer.statusCode(), answer.uri(), answer.body(), Map.of());
  }

  private static Sharing.SharingMemory memory() {
    return new Sharing.SharingMemory() {
      @Override
      public String read() {
        return "";
      }

      @Override
      public void keep(String line) {
        throw new UnsupportedOperationException("Nothing is shared here.");
      }
    };
  }
}
