package cz.setkani.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands and their exit codes. */
class MainTest {

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  @Test
  void a01_eventsInATable() throws Exception {
    Path csv = folder.resolve("table.csv");

    assertThat(run("events", "--family", "scarce", "--orgs", "8,10", "--csv", csv.toString()))
        .isZero();
    assertThat(out.toString()).contains("processors", "scarce", "setkani");
    List<String> lines = Files.readAllLines(csv);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .isEqualTo(
            "event;organisations;requests;seed;contestant;met;bound;breaks;breaks_bound;waiting_rounds;"
                + "table_changes;table_changes_bound;seconds_to_proof;seconds_to_best;seconds;gap_met;gap_breaks;"
                + "health");
    assertThat(lines.get(1)).startsWith("scarce;8;").contains(";1;setkani;");
  }

  @Test
  void a02_eventsFromFolders() throws Exception {
    Path event = Files.createDirectory(folder.resolve("brook"));
    Files.writeString(event.resolve("event.csv"), "setting;value\nrounds;2\ntables;1\n");
    Files.writeString(event.resolve("requests.csv"), "organisation;wants\nA;B\nB;A\nA;C\nB;C\n");
    Path csv = folder.resolve("table.csv");

    assertThat(run("events", event.toString(), "--csv", csv.toString())).isZero();
    assertThat(Files.readAllLines(csv)).hasSize(2);
    assertThat(Files.readAllLines(csv).get(1)).startsWith("brook;3;4;1;setkani;3;3;0;");
  }

  @Test
  void b01_wrongUsage() {
    assertThat(run("b2b")).isEqualTo(2);
    assertThat(run("events", "--family", "nobody")).isEqualTo(2);
    assertThat(run("events", folder.toString(), "--family", "late")).isEqualTo(2);
  }

  @Test
  void b02_wrongData() throws Exception {
    Path file = Files.writeString(folder.resolve("wrong.dzn"), "nBusiness = 3;");

    assertThat(run("b2b", file.toString())).isEqualTo(3);
    assertThat(err.toString()).contains("must be given");
    assertThat(run("b2b", folder.resolve("missing.dzn").toString())).isEqualTo(3);
  }

  @Test
  void b03_wrongEvent() throws Exception {
    Files.writeString(folder.resolve("event.csv"), "setting;value\nrounds;many\n");
    Files.writeString(folder.resolve("requests.csv"), "organisation;wants\nA;B\n");

    assertThat(run("events", folder.toString())).isEqualTo(3);
    assertThat(err.toString()).contains("event.csv:2: ");
  }
}
