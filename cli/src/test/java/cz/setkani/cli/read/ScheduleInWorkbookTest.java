package cz.setkani.cli.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.validate.Draft;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.sheet.ScheduleColumn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sheet of a workbook is taken for a schedule. */
class ScheduleInWorkbookTest {

  private static final Source EVENT =
      Source.of("event", Map.of("requests.csv", "organisation;wants\nA;B\n".getBytes(UTF_8)));

  private static final Map<String, String> SHEETS =
      Map.of(
          "facts", "Meetings of spring\nmeetings;7",
          "days", "organisation;round;start;end;table;partner\nA;5;;;1;B",
          "plan", "Round;Table;Organisation 1;Organisation 2\n2;1;A;B",
          "titled", "Spring\n\nkolo;stůl;organizace_1;organizace_2\n4;1;A;B",
          "marked", "round;table;organisation_1;organisation_2;locked\n3;1;A;B;yes",
          "empty", "");

  @ParameterizedTest(name = "{0}: sheet {1}, round {2}")
  @CsvSource({
    "plan, 1, 2",
    "facts plan, 2, 2",
    "facts days plan, 3, 2",
    "days titled plan, 2, 4",
    "plan marked, 1, 2",
    "empty days marked, 3, 3"
  })
  void theFirstSheetWithTheHeadingsIsRead(String sheets, String taken, String round) {
    Draft draft = whole(sheets, ReadOptions.NONE);

    assertThat(draft.schedule().rows())
        .extracting(row -> row.find(ScheduleColumn.ROUND).orElseThrow().text())
        .containsExactly(round);
    assertThat(taken(draft)).isEqualTo(sheets.contains(" ") ? List.of("Sheet" + taken) : List.of());
  }

  @Test
  void meetingsThatStayAreLookedForInASheetThatMarksThem() {
    Draft draft = EventFolder.read(EVENT, Optional.of(workbook("plan marked")), ReadOptions.NONE);

    assertThat(draft.locked().rows())
        .extracting(row -> row.find(ScheduleColumn.ROUND).orElseThrow().text())
        .containsExactly("3");
    assertThat(taken(draft)).containsExactly("Sheet2");
  }

  @Test
  void whereNoSheetHasTheHeadingsTheFirstIsToldOf() {
    Draft draft = whole("days facts", ReadOptions.NONE);

    assertThat(draft.schedule().isDamaged()).isTrue();
    assertThat(taken(draft)).containsExactly("Sheet1");
    assertThat(draft.findings()).extracting(Finding::code).contains(FindingCode.COLUMN_MISSING);
  }

  private static Draft whole(String sheets, ReadOptions options) {
    return EventFolder.read(EVENT, Optional.empty(), workbook(sheets), options);
  }

  private static SourceFile workbook(String sheets) {
    String[] texts = List.of(sheets.split(" ")).stream().map(SHEETS::get).toArray(String[]::new);
    return SourceFile.of("plan.xlsx", Workbooks.of(texts));
  }

  private static List<String> taken(Draft draft) {
    return draft.findings().stream()
        .filter(finding -> finding.code() == FindingCode.SHEET_TAKEN)
        .map(finding -> finding.getFact(Fact.SHEET))
        .toList();
  }
}
