package cz.setkani.cli.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.RequestColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimiterTest {

  @ParameterizedTest
  @ValueSource(chars = {';', ',', '\t', '|'})
  void theOneThatShowsTheHeadings(char delimiter) {
    String text = "web%organizace%chce%\n\"Naděje, z.s.; |\t\"%x%y\na%b\n".replace('%', delimiter);
    assertThat(Delimiter.find(text, t -> new Headings<>(RequestColumn.class).find(t).isPresent()))
        .isEqualTo(delimiter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organisation\nNaděje, z.s.\nCharita\n",
        "organisation\nNaděje\n",
        "Naděje, z.s.;Charita\nSvětlo;Dům, o.p.s.\nA, B, C;D\n",
        "",
        "\n\n",
      })
  void theMostRegularWhereHeadingsDoNotTell(String text) {
    assertThat(
            Delimiter.find(text, t -> new Headings<>(OrganisationColumn.class).find(t).isPresent()))
        .isEqualTo(';');
  }

  @Test
  void aKnownHeadingAfterOneWithoutANameStandsAlone() {
    String text = ",chce\nAlfa,Beta\nBeta,Alfa\n";
    assertThat(Delimiter.find(text, t -> new Headings<>(RequestColumn.class).find(t).isPresent()))
        .isEqualTo(',');
  }

  @Test
  void aRowOfOneCellTellsNothing() {
    String text = "Naděje,Charita\nSvětlo;A,B\nC,D\n";
    assertThat(Delimiter.find(text, t -> new Headings<>(RequestColumn.class).find(t).isPresent()))
        .isEqualTo(',');
  }
}
