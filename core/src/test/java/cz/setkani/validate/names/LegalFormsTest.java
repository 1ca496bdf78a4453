package cz.setkani.validate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Naděje, z.s.                         | Naděje",
        "Naděje z. s.                         | Naděje",
        "Naděje zapsaný spolek                | Naděje, z.s.",
        "Naděje, z.s., pobočný spolek         | Naděje",
        "Hnízdo, z.ú.                         | Hnízdo, zapsaný ústav",
        "Škola, příspěvková organizace        | Škola, p.o.",
        "Stavby spol. s r.o.                  | Stavby s.r.o.",
        "Nemocnice, a.s.                      | nemocnice",
        "Pomoc, o.p.s.                        | Pomoc, obecně prospěšná společnost",
        "Mlýn s. r. o.                        | Mlýn, s.r.o.",
        "Sun GmbH                             | Sun",
        "Sun GmbH & Co. KG                    | SUN",
        "Mill Ltd.                            | Mill Limited",
        "Mill, Inc.                           | Mill",
        "Farm L.L.C.                          | Farm LLC",
        "Dorf AG                              | Dorf",
        "Dorf KG                              | Dorf",
        "Hilfe e.V.                           | Hilfe",
        "Młyn Sp. z o.o.                      | Młyn",
        "Malom Kft.                           | Malom",
      })
  void doNotTellNamesApart(String one, String other) {
    assertThat(NameBook.key(one)).isEqualTo(NameBook.key(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Centrum ZŠ                           | Centrum",
        "Nemocnice, a.s. – oddělení           | Nemocnice",
        "AB, z.s.                             | AB",
        "Kaz.s.                               | Ka",
        "Unlimited                            | Un",
        "Sunag                                | Sun",
        "AG Sun                               | Sun",
        "Agentura Zinc                        | Agentura Z",
      })
  void areOnlyAtTheEndOfANameThatIsOneWithoutThem(String one, String other) {
    assertThat(NameBook.key(one)).isNotEqualTo(NameBook.key(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Naděje, z.s.                         | Naděje",
        "\"Raná  péče\", z. s., pobočný spolek | \"Raná péče\"",
        "Stavby spol. s r.o.                  | Stavby",
        "Naděje                               | Naděje",
        "AB, z.s.                             | AB, z.s.",
        "z.s.                                 | z.s.",
      })
  void areLeftOutOfANameAsItIsShown(String name, String rest) {
    assertThat(LegalForms.without(name)).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"z.s.", " Z. S.", "o.p.s", "zapsaný spolek"})
  void standAlone(String text) {
    assertThat(LegalForms.isOne(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Naděje", "z.s. Naděje", "", "zs"})
  void areNotThese(String text) {
    assertThat(LegalForms.isOne(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", " ", ", z.s.", "[", "1", " sp. z o.o.", "a"})
  void takeAsManyStepsAsThereAreLetters(String part) {
    long steps = steps("Nadeje" + part.repeat(1_000) + "x" + part.repeat(1_000));
    long more = steps("Nadeje" + part.repeat(10_000) + "x" + part.repeat(10_000));
    assertThat(more).isLessThan(20 * steps);
  }

  /** How many letters are looked at to find the legal forms of a text. */
  private static long steps(String text) {
    Counted counted = new Counted(text, new AtomicLong());
    LegalForms.strip(counted);
    return counted.looks().get();
  }

  private record Counted(String text, AtomicLong looks) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks.incrementAndGet();
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.substring(start, end), looks);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
