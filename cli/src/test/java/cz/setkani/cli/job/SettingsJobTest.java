package cz.setkani.cli.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.grid.MendRefusal;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.sheet.Setting;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings are written back into the file of an event, which stays as it was but for them. */
class SettingsJobTest {

  @TempDir private Path folder;

  @BeforeEach
  void requests() throws Exception {
    Files.writeString(folder.resolve("requests.csv"), "organisation;wants\nA;B\nB;C\n");
  }

  /** The file before, the settings, the file after; ¶ is a line end. */
  @ParameterizedTest(name = "{0} with {1} = {2}")
  @CsvSource(
      delimiter = '!',
      value = {
        "setting;value¶rounds;4¶tables;2¶!rounds!5!setting;value¶rounds;5¶tables;2¶",
        "setting;value¶rounds;4¶tables;2¶!tables!3!setting;value¶rounds;4¶tables;3¶",
        "setting;value¶rounds;4¶!tables!3!setting;value¶rounds;4¶tables;3¶",
        "setting;value¶rounds;4!tables!3!setting;value¶rounds;4¶tables;3¶",
        "setting,value¶rounds,4¶!title!A, B!setting,value¶rounds,4¶title,\"A, B\"¶",
        "nastavení;hodnota¶kola;4¶!tables!3!nastavení;hodnota¶kola;4¶stoly;3¶",
        "nastavení;hodnota¶počet kol;4¶!rounds!3!nastavení;hodnota¶počet kol;3¶",
        "note;setting;value¶x;rounds;4¶!tables!2!note;setting;value¶x;rounds;4¶;tables;2¶",
        "value;setting¶4;rounds¶!tables!2!value;setting¶4;rounds¶2;tables¶",
        "setting;value;note¶rounds;4;why¶!rounds!6!setting;value;note¶rounds;6;why¶",
        "setting;value¶rounds;4¶colour;red¶!rounds!6!setting;value¶rounds;6¶colour;red¶",
        "setting;value¶rounds;4¶rounds;5¶!rounds!6!setting;value¶rounds;4¶rounds;6¶",
        "setting;value¶\"rounds\";\"4\"¶!rounds!6!setting;value¶\"rounds\";\"6\"¶",
        "setting;value¶rounds;4¶title;X¶!title!''!setting;value¶rounds;4¶title;¶",
        "setting;value¶rounds;4¶title;¶!title!Y!setting;value¶rounds;4¶title;Y¶",
        "setting;value¶rounds;4¶!title!''!setting;value¶rounds;4¶",
        "setting;value¶rounds;4¶!rounds!4!setting;value¶rounds;4¶",
        "setting;value¶rounds;4¶¶!title!=1+1!setting;value¶rounds;4¶¶title;'=1+1¶",
        "setting,value¶rounds,4¶tables,2, 3-4: 1¶!tables!3!setting,value¶rounds,4¶tables,3,¶",
      })
  void a01_theFileIsAsItWasButForThem(String before, String setting, String value, String after)
      throws Exception {
    for (String lineEnd : List.of("\n", "\r\n")) {
      write(before.replace("¶", lineEnd), StandardCharsets.UTF_8);

      SettingsWritten written = set(setting, value == null ? "" : value);

      assertThat(written.isWritten()).as("" + written).isTrue();
      assertThat(read(StandardCharsets.UTF_8)).isEqualTo(after.replace("¶", ends(before, lineEnd)));
    }
  }

  /** A file whose only line end is missing is Windows'. */
  private static String ends(String before, String lineEnd) {
    return before.contains("¶") ? lineEnd : "\r\n";
  }

  @Test
  void a02_lettersAreStoredAsThoseOfTheFileAre() throws Exception {
    for (String name : List.of("windows-1250", "ISO-8859-2", "IBM852", "UTF-16")) {
      Charset charset = Charset.forName(name);
      String before = "nastavení;hodnota\r\nnázev;Příliš žluťoučký kůň\r\nkola;4\r\n";
      write(before, charset);

      set("title", "Setkání v Jasanově");
      set("place", "Kulturní dům");

      assertThat(read(charset))
          .as(name)
          .isEqualTo(
              "nastavení;hodnota\r\nnázev;Setkání v Jasanově\r\nkola;4\r\nmísto;Kulturní dům\r\n");
    }
  }

  @Test
  void a03_aLetterThatTheFileLacksMakesItUtf8AndThatIsSaid() throws Exception {
    write("nastavení;hodnota\r\nmísto;Dům\r\nkola;4\r\n", Charset.forName("windows-1250"));

    SettingsWritten written = set("title", "Зустріч");

    assertThat(written.isInUtf8()).isTrue();
    assertThat(read(StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFnastavení;hodnota\r\nmísto;Dům\r\nkola;4\r\nnázev;Зустріч\r\n");
  }

  @Test
  void a04_whereThereIsNoFileOneIsMade() throws Exception {
    Map<Setting, String> values = new LinkedHashMap<>();
    values.put(Setting.ROUNDS, "6");
    values.put(Setting.TITLE, "Setkání");

    SettingsWritten written = write(values);

    assertThat(written.isWritten()).isTrue();
    assertThat(read(StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFnastavení;hodnota\r\nkola;6\r\nnázev;Setkání\r\n");
    assertThat(SettingsJob.of(input()).given()).containsExactlyInAnyOrderEntriesOf(values);
  }

  @Test
  void a05_whatWouldBeWrongIsNotWritten() throws Exception {
    String before = "setting;value\nrounds;4\n";
    write(before, StandardCharsets.UTF_8);

    SettingsWritten written = set("rounds", "many");

    assertThat(written.isWritten()).isFalse();
    assertThat(written.findings())
        .anyMatch(finding -> finding.place().file().equals("event.csv"))
        .noneMatch(finding -> finding.code() == FindingCode.SETTING_UNKNOWN);
    assertThat(read(StandardCharsets.UTF_8)).isEqualTo(before);
    assertThat(folder.resolve("event.old.csv")).doesNotExist();
  }

  @Test
  void a06_whatWasWrongBeforeStandsInNobodysWay() throws Exception {
    write("setting;value\nrounds;4\ngoal;best\n", StandardCharsets.UTF_8);

    assertThat(set("rounds", "5").isWritten()).isTrue();
    assertThat(set("goal", "fair").isWritten()).isTrue();
  }

  @Test
  void a07_theFileAsItWasIsKeptOnce() throws Exception {
    String before = "setting;value\nrounds;4\n";
    write(before, StandardCharsets.UTF_8);

    set("rounds", "5");
    set("rounds", "6");

    assertThat(Files.readString(folder.resolve("event.old.csv"))).isEqualTo(before);
    assertThat(folder.resolve("event.old-2.csv")).doesNotExist();
  }

  @Test
  void a08_ofAWorkbookOnlyTheCellIsAnother() throws Exception {
    try (OutputStream out = Files.newOutputStream(folder.resolve("event.xlsx"));
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("event");
      sheet.value(0, 0, "setting");
      sheet.value(0, 1, "value");
      sheet.value(1, 0, "rounds");
      sheet.value(1, 1, 4);
    }

    assertThat(set("rounds", "5").isWritten()).isTrue();
    assertThat(SettingsJob.of(input()).given()).containsEntry(Setting.ROUNDS, "5");
    assertThat(set("tables", "2").refusal()).contains(MendRefusal.NO_NEW_ROW);
  }

  @Test
  void a09_aFileThatChangedMeanwhileIsLeftAlone() throws Exception {
    write("setting;value\nrounds;4\n", StandardCharsets.UTF_8);
    SettingsJob job = SettingsJob.of(input());
    String others = "setting;value\nrounds;7\n";

    assertThatThrownBy(
            () ->
                job.write(
                    new Meddling(() -> write(others, StandardCharsets.UTF_8)),
                    Locale.ENGLISH,
                    (place, seconds) -> {}))
        .isInstanceOf(UnwritableException.class);
    assertThat(read(StandardCharsets.UTF_8)).isEqualTo(others);
  }

  /** Settings that somebody else changes the file of while they are looked at. */
  private static final class Meddling extends LinkedHashMap<Setting, String> {

    private static final long serialVersionUID = 1;

    private final transient Change change;

    Meddling(Change change) {
      put(Setting.ROUNDS, "5");
      this.change = change;
    }

    @Override
    public java.util.Set<Map.Entry<Setting, String>> entrySet() {
      try {
        change.make();
      } catch (Exception e) {
        throw new AssertionError(e);
      }
      return super.entrySet();
    }
  }

  private interface Change {
    void make() throws Exception;
  }

  private SettingsWritten set(String setting, String value) throws Exception {
    return write(Map.of(Setting.valueOf(setting.toUpperCase(Locale.ROOT)), value));
  }

  private SettingsWritten write(Map<Setting, String> values) throws Exception {
    return SettingsJob.of(input())
        .write(values, Locale.forLanguageTag("cs"), (place, seconds) -> {});
  }

  private Input input() {
    return Input.of(Source.folder(folder));
  }

  private void write(String text, Charset charset) throws Exception {
    Files.write(folder.resolve("event.csv"), text.getBytes(charset));
  }

  private String read(Charset charset) throws Exception {
    return new String(Files.readAllBytes(folder.resolve("event.csv")), charset);
  }
}
