package cz.setkani.cli.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which line a quote opens that is not closed where it was meant to be; 0 for none. */
class QuotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      quoteCharacter = '`',
      value = {
        // ~ stands for the end of a line
        "a;b~c;d                       / 0",
        "\"a\";\"b\"~\"c\";\"d\"       / 0",
        "\"a~b\";c~d;e                 / 0",
        "\"a~b;c\";d~e;f               / 0",
        "a;\"b~c\"~d;e                 / 0",
        "\"a~b\" ;c~d;e                / 0",
        "\"a\"\"~\"\"b\";c             / 0",
        "\"a\" z.s.;b~c;d              / 0",
        "a \"b;c~d;e                   / 0",
        "\"\";\"\"                     / 0",
        "\"                            / 1",
        "a;b~c;\"d~e;f                 / 2",
        "a;b~c;\"d\"\"~e;f             / 2",
        "\"a;b~c;\"d\"~e;f             / 1",
        "\"a;b~c;d~e;\"f\"             / 1",
        "\"a;b~c;d\"~e;f               / 1",
        "a;\"b~c;d\"~e;f               / 1",
        "\"a~b\";\"c~d                 / 2",
        "\"a~~b\";c~d;\"e              / 4",
      })
  void findUnclosed(String text, int line) {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      assertThat(new Quotes(text.replace("~", end), ';', 2, part -> true).findUnclosed().orElse(0))
          .isEqualTo(line);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'a,\"b, z.s.~c, z.s.\"~d,e', 0",
    "'a,\"b~c, z.s.\"~d,e', 0",
    "'a,\"b~x,y\"~d,e', 0",
    "'a,\"b, z.s.~c, z.s.~d,e', 1",
    "'a,\"b~c,a~a,b\"~d,e', 1",
    "'a,b~\"c,a~a,b\"~d,e', 2"
  })
  void aListOfNamesWithCommasIsNoTrap(String text, int line) {
    Set<String> names = Set.of("a", "b", "c", "c, z.s.");
    assertThat(
            new Quotes(text.replace('~', '\n'), ',', 2, names::contains).findUnclosed().orElse(0))
        .isEqualTo(line);
  }
}
