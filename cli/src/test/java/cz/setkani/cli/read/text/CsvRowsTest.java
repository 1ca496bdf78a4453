package cz.setkani.cli.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows and the lines in which they begin. */
class CsvRowsTest {

  static List<Arguments> texts() {
    return List.of(
        Arguments.of("", List.of()),
        Arguments.of("a;b", List.of("1 a|b")),
        Arguments.of("a;b\n", List.of("1 a|b")),
        Arguments.of("a;b\r\nc;d\r\n", List.of("1 a|b", "2 c|d")),
        Arguments.of("a;b\rc;d\r", List.of("1 a|b", "2 c|d")),
        Arguments.of("\n\r\n\ra\n\n\nb", List.of("4 a", "7 b")),
        Arguments.of("a\n;;\n \n\u00a0;\u200b\nb", List.of("1 a", "5 b")),
        Arguments.of("a;\"x\ny\r\nz\";b\nc", List.of("1 a|x\ny\r\nz|b", "4 c")),
        Arguments.of("\"\n\n\";\"\n\";a\nb", List.of("1 \n\n|\n|a", "5 b")),
        Arguments.of("\"a\"\"b\";c", List.of("1 a\"b|c")),
        Arguments.of("\"a\" z.s.;c", List.of("1 a z.s.|c")),
        Arguments.of("a \"b\";c", List.of("1 a \"b\"|c")),
        Arguments.of("a;;\nb;", List.of("1 a||", "2 b|")),
        Arguments.of("#a;\\;b", List.of("1 #a|\\|b")),
        Arguments.of("a;\"b", List.of("1 a|b")));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void rows(String text, List<String> expected) {
    List<String> rows = new ArrayList<>();
    new CsvRows(text, ';')
        .forEach(row -> rows.add(row.line() + " " + String.join("|", row.cells())));
    assertThat(rows).isEqualTo(expected);
  }
}
