package cz.setkani.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"cs", "en"})
  void a01TheExamplePassesTheCheckWithoutAWarning(String language) {
    String event = folder.resolve("akce").toString();

    assertThat(Run.of("init", event, "--lang", language).exitCode()).isEqualTo(ExitCode.DONE);
    Run check = Run.of("check", event, "--findings", folder.resolve("f.csv").toString());

    assertThat(check.exitCode()).isEqualTo(ExitCode.DONE);
    Map<String, String> files = new Folder(folder).files();
    assertThat(files)
        .containsOnlyKeys(
            "akce/event.csv",
            "akce/organisations.csv",
            "akce/requests.csv",
            "akce/tables.csv",
            "f.csv");
    assertThat(files.get("f.csv").lines()).hasSize(2).last().asString().contains("SHAPE_TAKEN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cs", "en"})
  void a02ASpreadsheetOpensItByDoubleClick(String language) {
    Run.of("init", folder.toString(), "--lang", language);

    assertThat(new Folder(folder).files().values())
        .hasSize(4)
        .allSatisfy(
            text -> {
              assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
              assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
              long columns = text.lines().findFirst().orElseThrow().split(";", -1).length;
              assertThat(text.lines()).allMatch(line -> line.split(";", -1).length == columns);
            });
  }

  @Test
  void a03WhatIsThereIsNotTouched() {
    Folder event = new Folder(folder).with("tables.csv", "table", "1");

    Run run = Run.of("init", event.event());

    assertThat(run.exitCode()).isEqualTo(ExitCode.OUTPUT);
    assertThat(run.err()).contains("tables.csv is there already").doesNotContain("--replace");
    assertThat(event.files()).containsOnlyKeys("tables.csv").containsValue("table\r\n1");
  }

  @Test
  void a04ItCanBeScheduledAsItIs() {
    String event = folder.resolve("akce").toString();
    Run.of("init", event, "--lang", "cs");

    Run run = Run.of("schedule", event);

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("tedy všechn");
  }
}
