package cz.setkani.cli.read.requests;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.validate.names.NameBook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of names in one cell, where names hold commas themselves. */
class NameListTest {

  private static final List<String> ROSTER =
      List.of(
          "Charita Jasanov",
          "Charita Jasanov – odlehčovací služba, z.s.",
          "Raná péče, o.p.s.",
          "Poradna pro rodinu, manželství a mezilidské vztahy",
          "Poradna pro rodinu",
          "Městský úřad, odbor sociálních věcí, sociální práce",
          "Městský úřad",
          "Dům, z.ú.",
          "Škola Žižkova, p.o.",
          "Nemocnice, a.s. – oddělení");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Dům, z.ú.                              | Dům, z.ú.",
        "Dům                                    | Dům",
        "Dům, Městský úřad                      | Dům / Městský úřad",
        "Dům, z.ú., Městský úřad                | Dům, z.ú. / Městský úřad",
        "Poradna pro rodinu, Dům                | Poradna pro rodinu / Dům",
        "Poradna pro rodinu, manželství a mezilidské vztahy | Poradna pro rodinu, manželství a mezilidské vztahy",
        "Městský úřad, odbor sociálních věcí, sociální práce, Raná péče, o.p.s. | Městský úřad, odbor sociálních věcí, sociální práce / Raná péče, o.p.s.",
        "Dům, z.ú.;Městský úřad;                | Dům, z.ú. / Městský úřad",
        "dum, z. u.,mestsky urad                | dum, z. u. / mestsky urad",
        "Dům,, Městský úřad,                    | Dům / Městský úřad",
        "Raná pece, o.p.s., Charita Jasanova    | Raná pece, o.p.s. / Charita Jasanova",
        "Dům, Neznámá, Městský úřad             | Dům / Neznámá / Městský úřad",
        "Dům, Neznámá, z.s., Městský úřad       | Dům / Neznámá, z.s. / Městský úřad",
        "Neznámá, z.s., Další, o.p.s.           | Neznámá, z.s. / Další, o.p.s.",
        "Dům;Neznámá;Další                      | Dům / Neznámá / Další",
        "Neznámá, Další                         | ? Neznámá, Další",
        "Dům, Neznámá, Další, z.s.              | Dům / ? Neznámá, Další, z.s.",
      })
  void areTakenApart(String text, String names) {
    assertThat(split(text)).isEqualTo(names);
  }

  private static String split(String text) {
    return String.join(
        " / ",
        NameList.split(text, NameBook.of(ROSTER)).stream()
            .map(item -> (item.isCertain() ? "" : "? ") + item.text())
            .toList());
  }

  @Test
  void aThousandRandomListsAreRight() {
    Random random = new Random(7);
    NameBook book = NameBook.of(ROSTER);
    for (int i = 0; i < 1000; i++) {
      List<String> names = new ArrayList<>(ROSTER);
      Collections.shuffle(names, random);
      List<String> chosen = names.subList(0, 1 + random.nextInt(names.size()));
      String separator = List.of(", ", ",", ";", "; ", "\n", " , ").get(random.nextInt(6));
      String cell = String.join(separator, chosen) + (random.nextBoolean() ? separator : "");
      assertThat(NameList.split(cell, book))
          .as(cell)
          .extracting(NameList.Item::text)
          .isEqualTo(chosen);
    }
  }
}
