package cz.setkani.cli.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaGuardTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "'=1+1, =1+1",
        "'+420 777, +420 777",
        "'-x, -x",
        "'@dům, @dům",
        "''=x, '=x",
        "`Foo;'=1+1`, Foo;=1+1",
        "`Foo,''=1|'-x`, `Foo,'=1|-x`",
        "`Foo,'\"=1`, `Foo,\"=1`",
        "`500,-`, `500,-`",
        "`500,'- a`, `500,'- a`",
        "'90s, '90s",
        "'', ''",
        "=1, =1",
        "Naděje, Naděje",
      })
  void isTakenAwayAndNothingElse(String cell, String text) {
    assertThat(FormulaGuard.remove(cell)).isEqualTo(text);
  }

  @Test
  void alsoBeforeTabsAndLineEnds() {
    assertThat(FormulaGuard.remove("'\tx")).isEqualTo("\tx");
    assertThat(FormulaGuard.remove("'\rx\ny")).isEqualTo("\rx\ny");
  }
}
