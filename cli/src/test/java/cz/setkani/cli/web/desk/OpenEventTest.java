package cz.setkani.cli.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of an event goes over to a later state of its files, if it is true of that. */
class OpenEventTest {

  private static final String ROW = "round;what;who;detail\n1;here;Alfa;\n";

  @TempDir private Path home;

  private Path folder;
  private Desk desk;
  private OpenEvent event;

  @BeforeEach
  void open() throws IOException {
    folder = Files.createDirectories(home.resolve("event/result")).getParent();
    write("requests.csv", "organisation;wants\nAlfa;Beta\n");
    write("result/schedule.csv", "round;table;organisation_1;organisation_2\n1;1;Alfa;Beta\n");
    desk = new Desk(home);
    event = desk.open(folder);
    event.foresee("day.csv", ROW.getBytes(StandardCharsets.UTF_8), "day", "with the row");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void a01_whatIsForeseenIsKnownOnceTheFilesAreSo() throws IOException {
    write("day.csv", ROW);

    assertThat(desk.find(event.id()).orElseThrow().<String>findKnown("day"))
        .contains("with the row");
  }

  @Test
  void a02_itIsNotKnownBefore() {
    assertThat(desk.find(event.id()).orElseThrow().findKnown("day")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "day.csv, another row",
    "day.xlsx, another journal",
    "requests.csv, another wish",
    "tables.csv, a new file",
    "organisations.xlsm, another roster",
    "Resources.TSV, of any case",
    "available.ods, one that cannot be read",
    "result/schedule.csv, another programme",
    "day/2/schedule.csv, an edition"
  })
  void a03_norIfAnythingElseHasChanged(String name, String text) throws IOException {
    write("day.csv", ROW);
    Files.createDirectories(folder.resolve(name).getParent());
    write(name, text);

    assertThat(desk.find(event.id()).orElseThrow().findKnown("day")).isEmpty();
  }
}
