package cz.setkani.cli.read.requests;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.read.grid.GridRow;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When rows were answered, and how that is read. */
class AnswerTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10/1/26 9:00                       | 2026-10-01T09:00",
        "31/10/26 9:00, 1/11/26 9:00        | 2026-10-31T09:00, 2026-11-01T09:00",
        "2/10/26 9:00, 1/11/26 9:00         | 2026-10-02T09:00, 2026-11-01T09:00",
        "2/10/26, 3/1/26                    | 2026-02-10T00:00, 2026-03-01T00:00",
        "5/5/26, 2/10/26, 1/11/26           | 2026-05-05T00:00, 2026-10-02T00:00, 2026-11-01T00:00",
        "1/11/26, 2/10/26, 1/12/26          | 2026-01-11T00:00, 2026-02-10T00:00, 2026-01-12T00:00",
      })
  void ofOneColumnAreInOneOrder(String cells, String moments) {
    List<GridRow> rows =
        Arrays.stream(cells.split(", ")).map(cell -> new GridRow(1, List.of(cell))).toList();
    AnswerTimes times = new AnswerTimes(List.of(0), rows);
    assertThat(rows.stream().map(row -> "" + times.find(row).orElseThrow()))
        .isEqualTo(List.of(moments.split(", ")));
  }

  @Test
  void theLatestOfARowCountsAndColumnsWithGapsDoNot() {
    List<GridRow> rows =
        List.of(
            new GridRow(2, List.of("2026-10-01 9:00", "2026-10-01 9:05", "2026-12-01 9:00")),
            new GridRow(3, List.of("2026-10-01 9:07", "2026-10-01 9:06", "")));
    AnswerTimes times = new AnswerTimes(List.of(0, 1, 2), rows);
    assertThat(
            rows.stream().map(r -> "" + times.find(r).orElseThrow()).collect(Collectors.toList()))
        .containsExactly("2026-10-01T09:05", "2026-10-01T09:07");
  }
}
