package cz.setkani.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of an event, changed in a spreadsheet and given back. */
class EditedWorkbookTest {

  private static final String BY_ROUND = "By round";
  private static final int ROUND = 0;
  private static final int TABLE = 3;
  private static final int FIRST = 4;
  private static final int LOCKED = 7;

  private static final String BY_ORGANISATION = "By organisation";
  private static final int PARTNER = 5;
  private static final int TOOK_PLACE = 6;

  @TempDir private Path folder;

  private Folder event;

  @BeforeEach
  void aProgrammeWithItsWorkbook() {
    event = Folder.small(folder);
    run("schedule", "--print", "workbook");
  }

  @Test
  void a01RowsInAnotherOrderAreTheSameSchedule() {
    String before = event.files().get("result/schedule.csv");
    edit(Collections::reverse);

    assertThat(run("print", edited(), "--out", folder.resolve("p").toString()).exitCode())
        .isEqualTo(ExitCode.DONE);
    assertThat(event.files().get("p/schedule.csv")).isEqualTo(before);
  }

  @Test
  void a02AMovedMeetingIsReadWhereItIsNow() {
    edit(rows -> move(find(rows, "Hospice"), 3, 2));

    Run run = run("print", edited(), "--format", "csv", "--out", folder.resolve("p").toString());

    assertThat(run.err()).contains("The sheet \"By round\" is read, not the others: \"Overview\"");
    assertThat(event.files().get("p/schedule.csv")).contains("3;09:30;09:45;2;Library;Hospice");
  }

  @Test
  void a03ADeletedRowIsAMeetingLessAndItsRequestIsNotMet() {
    edit(rows -> rows.remove(find(rows, "Hospice")));

    assertThat(run("verify", edited()).out()).containsPattern("Requests met +2 of 3");
    assertThat(run("explain", edited(), "Hospice").out()).contains("NOT MET: \"Hospice\"");
  }

  @Test
  void a04ABrokenRuleIsToldWithItsLine() {
    edit(
        rows -> {
          move(rows.get(0), 1, 1);
          move(rows.get(1), 1, 1);
        });

    Run run = run("verify", edited());

    assertThat(run.exitCode()).isEqualTo(ExitCode.IMPOSSIBLE);
    assertThat(run.err()).contains("edited.xlsx:2: Round 1");
  }

  @Test
  void a05MeetingsThatAreMarkedStay() {
    edit(
        rows -> {
          List<String> kept = find(rows, "Hospice");
          move(kept, 3, 2);
          kept.set(LOCKED, "yes");
        });

    assertThat(run("schedule", "--keep", edited()).exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(event.files().get("result/schedule.csv"))
        .contains("3;09:30;09:45;2;Library;Hospice;2;yes");
  }

  @Test
  void a06OnTheDayItIsKeptAsTheFirstEditionAndFoundAgain() {
    edit(rows -> {});
    run("day", "absent", "School", "--round", "1");

    Run second = run("replan", "--schedule", edited(), "--from", "1");
    run("day", "absent", "Hospice", "3");
    Run third = run("replan", "--from", "2");

    assertThat(second.exitCode()).as(second.err()).isEqualTo(ExitCode.DONE);
    assertThat(third.exitCode()).as(third.err()).isEqualTo(ExitCode.DONE);
    assertThat(event.files())
        .containsKeys("day/1/schedule.xlsx", "day/2/schedule.csv", "day/3/schedule.csv")
        .doesNotContainKey("day/1/schedule.csv");
  }

  @Test
  void a07WhatCameOfMeetingsIsTypedIntoTheSheetByOrganisation() {
    edit(
        BY_ORGANISATION,
        rows ->
            rows.stream()
                .filter(row -> row.get(PARTNER).equals("Hospice"))
                .forEach(
                    row -> {
                      row.set(TOOK_PLACE, "yes");
                      row.set(TOOK_PLACE + 1, "a visit");
                    }));

    Run collected = run("collect", edited());

    assertThat(collected.exitCode()).as(collected.err()).isEqualTo(ExitCode.DONE);
    assertThat(event.files().get("held.csv").lines().skip(1))
        .containsExactly("Library;Hospice;yes;a visit");
    assertThat(run("report").out()).containsPattern("Took place +1");
  }

  private Run run(String command, String... more) {
    List<String> all = new ArrayList<>(List.of(command, event.event()));
    all.addAll(List.of(more));
    return Run.of(all.toArray(String[]::new));
  }

  private String edited() {
    return folder.resolve("edited.xlsx").toString();
  }

  private static List<String> find(List<List<String>> rows, String organisation) {
    return rows.stream()
        .filter(row -> row.subList(FIRST, FIRST + 2).contains(organisation))
        .findFirst()
        .orElseThrow();
  }

  private static void dropTimes(List<String> row) {
    row.set(ROUND + 1, "");
    row.set(ROUND + 2, "");
  }

  private static void move(List<String> row, int round, int table) {
    row.set(ROUND, "" + round);
    row.set(TABLE, "" + table);
  }

  /** Changes the rows under the headings; the other sheets stay. */
  private void edit(Consumer<List<List<String>>> change) {
    edit(BY_ROUND, change);
  }

  private void edit(String name, Consumer<List<List<String>>> change) {
    Path file = folder.resolve("result/event.xlsx");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ReadableWorkbook read =
            new ReadableWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
        Workbook written = new Workbook(bytes, "test", "1.0")) {
      for (Sheet sheet : read.getSheets().toList()) {
        List<List<String>> rows = rows(sheet);
        if (sheet.getName().equals(BY_ROUND)) {
          rows.subList(1, rows.size()).forEach(EditedWorkbookTest::dropTimes);
        }
        if (sheet.getName().equals(name)) {
          change.accept(rows.subList(1, rows.size()));
        }
        write(written.newWorksheet(sheet.getName()), rows);
      }
      written.finish();
      Files.write(folder.resolve("edited.xlsx"), bytes.toByteArray());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<List<String>> rows(Sheet sheet) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet.read()) {
      List<String> cells = new ArrayList<>(Collections.nCopies(8, ""));
      for (Cell cell : row) {
        if (cell != null && cell.getColumnIndex() < cells.size()) {
          cells.set(cell.getColumnIndex(), cell.getText());
        }
      }
      rows.add(cells);
    }
    return rows;
  }

  private static void write(Worksheet sheet, List<List<String>> rows) {
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        sheet.value(row, column, rows.get(row).get(column));
      }
    }
  }
}
