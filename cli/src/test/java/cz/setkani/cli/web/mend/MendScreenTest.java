package cz.setkani.cli.web.mend;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.web.TestDesk;
import cz.setkani.cli.web.TestDesk.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Cells that are mended on the page, as a browser without scripts does it. */
class MendScreenTest {

  private static final String REQUESTS =
      "organisation;wants;priority\r\nAlfa;Bteta;2\r\nBeta;Omega;x\r\nGama;Gama;1\r\n";

  @RegisterExtension
  private static final TestDesk desk = TestDesk.ofClass(Locale.forLanguageTag("cs"));

  @TempDir private Path folder;
  private String event;

  @BeforeEach
  void anEvent() throws Exception {
    Files.writeString(
        folder.resolve("organisations.csv"),
        "organisation\r\nAlfa\r\nBeta\r\nBeta z Lípy\r\nGama\r\n");
    Files.writeString(folder.resolve("requests.csv"), REQUESTS);
    event = desk.event(folder);
  }

  private Page page() throws Exception {
    return desk.get(event + "data");
  }

  private String requests() throws Exception {
    return Files.readString(folder.resolve("requests.csv"));
  }

  private static Map<String, String> change(int line, int column, String before, String after) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("back", "DATA");
    fields.put("number", "1");
    fields.put("file", "requests.csv");
    fields.put("line", "" + line);
    fields.put("column", "" + column);
    fields.put("before", before);
    fields.put("after", after);
    return fields;
  }

  @Test
  void aFindingHasItsCellAsAField() throws Exception {
    String html = page().html();
    assertThat(html).contains("name=\"after\" value=\"Omega\"", "name=\"after\" value=\"x\"");
    assertThat(html)
        .containsPattern("value=\"Omega\"[^>]*list=\"roster-names\"")
        .containsPattern("value=\"x\" autocomplete=\"off\">")
        .contains("<option value=\"Beta z Lípy\">");
    assertThat(html).containsPattern("<label for=\"cell-\\d+-2\">wants");
  }

  @Test
  void aCellIsMendedAndTheRestIsCountedAnew() throws Exception {
    Page after = desk.post(page(), event + "data/mend", change(3, 2, "Omega", "Gama"));
    assertThat(after.status()).isEqualTo(200);
    assertThat(after.text())
        .contains("requests.csv, řádek 3: místo „Omega“ tam teď stojí „Gama“.")
        .contains("requests.old.csv")
        .contains("V souborech zbývá: 2 chyby, 1 upozornění.");
    assertThat(requests()).isEqualTo(REQUESTS.replace("Omega", "Gama"));
    assertThat(Files.readString(folder.resolve("requests.old.csv"))).isEqualTo(REQUESTS);
  }

  @Test
  void aProposalIsTakenByItsButton() throws Exception {
    Files.writeString(folder.resolve("requests.csv"), REQUESTS.replace("Omega", "Beta z Hory"));
    Page page = page();
    assertThat(page.html()).contains("<button name=\"proposal\" value=\"Beta z Lípy\">");
    Map<String, String> fields = change(3, 2, "Beta z Hory", "Beta z Hory");
    fields.put("proposal", "Beta z Lípy");
    desk.post(page, event + "data/mend", fields);
    assertThat(requests()).isEqualTo(REQUESTS.replace("Omega", "Beta z Lípy"));
  }

  @Test
  void whereTheFileWasChangedMeanwhileNothingIsWritten() throws Exception {
    Page page = page();
    String other = REQUESTS.replace("Omega", "Delta");
    Files.writeString(folder.resolve("requests.csv"), other);
    Page after = desk.post(page, event + "data/mend", change(3, 2, "Omega", "Gama"));
    assertThat(after.status()).isEqualTo(409);
    assertThat(requests()).isEqualTo(other);

    Page told = desk.post(page(), event + "data/mend", change(3, 2, "Omega", "Gama"));
    assertThat(told.text()).contains("teď v ní stojí „Delta“");
    assertThat(requests()).isEqualTo(other);
  }

  @Test
  void aLineIsDeletedThatMakesNoSense() throws Exception {
    Page page = page();
    String row = "&cell=Gama&cell=Gama&cell=1";
    String form = "back=DATA&number=3&file=requests.csv&line=4" + row;
    Page after = desk.postForm(page, event + "data/remove", form);
    assertThat(after.text()).contains("řádek 4 je smazaný. Stálo v něm: Gama; Gama; 1");
    assertThat(requests()).isEqualTo(REQUESTS.replace("Gama;Gama;1\r\n", ""));
    String again = "back=DATA&number=3&file=requests.csv&line=3" + row;
    assertThat(desk.postForm(after, event + "data/remove", again).text())
        .contains("Nic se nesmazalo");
  }

  @Test
  void nothingOutsideTheFolderIsTouched() throws Exception {
    Path secret = desk.home().resolve("secret.csv");
    Files.writeString(secret, REQUESTS);
    Map<String, String> fields = change(3, 2, "Omega", "Gama");
    fields.put("file", secret.toString());
    Page after = desk.post(page(), event + "data/mend", fields);
    assertThat(after.text()).contains("Nic se nezapsalo");
    assertThat(Files.readString(secret)).isEqualTo(REQUESTS);
  }

  @Test
  void aScriptGetsTheTableAloneAndWhatIsToldInIt() throws Exception {
    Page page = page();
    Map<String, String> fields = change(3, 2, "Omega", "Gama");
    fields.put("token", page.field("token"));
    fields.put("seen", page.field("seen"));
    String form =
        fields.entrySet().stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    Page part =
        desk.send(
            HttpRequest.newBuilder(URI.create(desk.at(event + "data/mend")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://127.0.0.1:" + desk.port())
                .header("HX-Request", "true")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    assertThat(part.html())
        .doesNotContain("<html")
        .contains("id=\"findings\"", "autofocus", "id=\"next\" hx-swap-oob");
    assertThat(part.text()).contains("místo „Omega“ tam teď stojí „Gama“");
    assertThat(part.field("seen")).isNotEqualTo(page.field("seen"));
  }
}
