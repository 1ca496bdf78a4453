package cz.setkani.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What others may try, and what stops them. */
class SecurityTest {

  private static final String FORM = "application/x-www-form-urlencoded";

  @RegisterExtension private static final TestDesk desk = TestDesk.ofClass();

  @TempDir private Path folder;

  /** A name of theirs is made to point to this computer (DNS rebinding): the browser tells it. */
  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:PORT", "127.0.0.1", "127.0.0.1.evil:PORT", ""})
  void a01_aServerAskedByAnotherNameIsNotThisOne(String host) throws Exception {
    String answer = raw("GET / HTTP/1.1\r\nHost: " + host.replace("PORT", "" + desk.port()));

    assertThat(answer).matches("(?s)HTTP/1\\.1 4(00|03|21) .*").doesNotContain("New event");
  }

  /** A page of theirs, open in the same browser, sends a form or a script's request here. */
  @ParameterizedTest
  @CsvSource({
    "http://evil.example, cross-site",
    "http://evil.example, ",
    "null, ",
    "http://localhost:PORT, same-site",
    ", cross-site",
    "https://127.0.0.1:PORT, ",
    "http://127.0.0.1:1, same-site"
  })
  void a02_aPageOfAnotherSiteChangesNothing(String origin, String site) throws Exception {
    String token = desk.get("/").field("token");
    HttpRequest.Builder request = form("/language", "token=" + token + "&language=cs&back=%2F");
    if (origin != null) {
      request.header("Origin", origin.replace("PORT", "" + desk.port()));
    }
    if (site != null) {
      request.header("Sec-Fetch-Site", site);
    }

    assertThat(desk.send(request).status()).isEqualTo(403);
    assertThat(desk.get("/").text()).contains("New event");
  }

  /** The same without what only a page of the desk knows. */
  @ParameterizedTest
  @ValueSource(strings = {"", "token=", "token=0", "token=ffffffffffffffffffffffffffffffff"})
  void a03_aChangeWithoutTheTokenIsNone(String token) throws Exception {
    TestDesk.Page answer =
        desk.send(
            form("/language", token + "&language=cs&back=%2F")
                .header("Origin", desk.at("").replaceAll("/$", "")));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(desk.get("/").text()).contains("New event");
  }

  @Test
  void a04_nothingIsChangedByALink() throws Exception {
    assertThat(desk.get("/quit").status()).isEqualTo(404);
    assertThat(desk.get("/language?language=cs").status()).isEqualTo(404);
  }

  /** Another program or another user of this computer, without the key. */
  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/?key=", "/?key=0", "/event/00000000/data", "/open?folder=/", "/nowhere"})
  void b01_whoHasNoKeySeesNothing(String path) throws Exception {
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + desk.port());

    assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("Set-Cookie", "token");
  }

  @Test
  void b02_theKeyDoesNotStayInTheAddress() throws Exception {
    TestDesk.Page page = desk.get(desk.key());

    assertThat(page.address().getQuery()).isNull();
    assertThat(page.html()).doesNotContain(URI.create(desk.key()).getQuery().substring(4));
  }

  @Test
  void b03_theCookieIsForThisServerAloneAndForNoScript() throws Exception {
    String path = desk.key().replaceFirst("http://[^/]*", "");
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + desk.port());

    assertThat(answer)
        .containsPattern(
            "Set-Cookie: setkani-\\d+=[0-9a-f]{64}; Path=/; HttpOnly; SameSite=Strict");
  }

  @Test
  void b04_theSecretIsReadByItsOwnerAlone() throws Exception {
    Path secret = desk.home().resolve("desk.key");

    if (Files.getFileStore(secret).supportsFileAttributeView("posix")) {
      assertThat(Files.getPosixFilePermissions(secret)).hasSize(2);
    }
  }

  /** Somebody in the same network. */
  @Test
  void c01_nothingListensOutsideTheLoopback() throws Exception {
    for (NetworkInterface net : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(net.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          assertThat(answers(address)).as("%s", address).isFalse();
        }
      }
    }
  }

  private boolean answers(InetAddress address) {
    try (Socket socket = new Socket(address, desk.port())) {
      return socket.isConnected();
    } catch (java.io.IOException refused) {
      return false;
    }
  }

  /** Paths that would lead out of the program's own files. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/static/..%2f..%2fdesk.key",
        "/static/../../../../etc/passwd",
        "/static/%2e%2e/%2e%2e/texts.properties",
        "/static/desk.css%00.js",
        "/static/DeskServer.class",
        "/static/",
        "/static/a.js",
        "/event/..%2f..%2f/data",
        "/event/%2e%2e/data"
      })
  void d01_noPathLeadsOutside(String path) throws Exception {
    String answer =
        raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + desk.port() + "\r\n" + cookie());

    assertThat(answer).matches("(?s)HTTP/1\\.1 4\\d\\d .*");
  }

  /** A page of theirs shows ours in a frame, or guesses what a file is. */
  @Test
  void e01_theBrowserIsToldWhatNobodyMayDo() throws Exception {
    Map<String, String> headers = desk.get("/").headers();

    assertThat(headers.get("content-security-policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'self'")
        .doesNotContain("unsafe");
    assertThat(headers)
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("x-frame-options", "SAMEORIGIN")
        .containsEntry("cross-origin-resource-policy", "same-origin")
        .containsEntry("cache-control", "no-store")
        .doesNotContainKey("access-control-allow-origin")
        .doesNotContainKey("server");
  }

  /** An address sends somebody who trusts it to another site. */
  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example", "http://evil.example", "/\\evil.example", "/\r\nX-Evil: yes"})
  void e02_noAddressLeadsToAnotherSite(String back) throws Exception {
    TestDesk.Page page =
        desk.post(desk.get("/"), "/language", Map.of("language", "cs", "back", back));

    assertThat(page.address().getHost()).isEqualTo("127.0.0.1");
    assertThat(page.headers()).doesNotContainKey("x-evil");
  }

  /** A folder whose name is a script. */
  @Test
  void e03_whatSomebodyNamedIsTextOnAPage() throws Exception {
    Path event = Files.createDirectories(folder.resolve("<script>alert(1)</script>"));
    Files.writeString(
        event.resolve("requests.csv"), "organisation;wants\n<img src=x onerror=y>;B\n");
    desk.event(event);

    assertThat(desk.get("/").html()).doesNotContain("<script>alert").contains("&lt;script&gt;");
  }

  /** More than the memory holds. */
  @Test
  void f01_aFormThatIsTooLargeIsRefused() throws Exception {
    String answer =
        raw(
            "POST /language HTTP/1.1\r\nHost: 127.0.0.1:"
                + desk.port()
                + "\r\n"
                + cookie()
                + "\r\nContent-Type: "
                + FORM
                + "\r\nContent-Length: 40000000");

    assertThat(answer).startsWith("HTTP/1.1 413");
    assertThat(desk.get("/").status()).isEqualTo(200);
  }

  private HttpRequest.Builder form(String path, String body) {
    return HttpRequest.newBuilder(URI.create(desk.at(path)))
        .header("Content-Type", FORM)
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private String cookie() {
    List<String> key = List.of(desk.key().split("key="));
    return "Cookie: setkani-" + desk.port() + "=" + key.get(key.size() - 1);
  }

  /** Sends a request byte by byte, for the JDK's client mends what is wrong. */
  private String raw(String head) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", desk.port())) {
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
