package cz.setkani.cli.write.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table is read as it was written, and runs nothing, whatever separates cells over there. */
class CsvTableTest {

  private static final String ODD = "=+-@'\t a1;,|\"=,1";

  @Test
  void a01QuotesWhateverHoldsASeparator() throws IOException {
    assertThat(written(List.of("a", "b c", "d;e", "f,g", "h\ti", "j|k", "l\"m", "")))
        .isEqualTo("\ufeffx\r\na;b c;\"d;e\";\"f,g\";\"h\ti\";\"j|k\";\"l\"\"m\";\r\n");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void b01NoCellBeginsAsAFormulaWithAnotherSeparator(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      String row = written(List.of("A", text(random), text(random))).split("\r\n")[1];
      for (String separator : List.of(",", "\t", "\\|")) {
        assertThat(row.split(separator))
            .as(row)
            .noneMatch(cell -> cell.matches("(?s)\"*[=+\\-@][^;,\t|\" ].*"));
      }
    }
  }

  private static String written(List<String> cells) throws IOException {
    StringWriter out = new StringWriter();
    new CsvTable(List.of("x"), Stream.of(cells)).write(out);
    return out.toString();
  }

  private static String text(Random random) {
    return IntStream.range(0, random.nextInt(9))
        .mapToObj(i -> "" + ODD.charAt(random.nextInt(ODD.length())))
        .collect(Collectors.joining());
  }
}
