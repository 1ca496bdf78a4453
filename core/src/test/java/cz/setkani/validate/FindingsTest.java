package cz.setkani.validate;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.Setting;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many findings, and their order. */
class FindingsTest {

  @Test
  void aFileOfFaultsIsReportedRowByRow() {
    String[] rows =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "Alfa;Organizace, která tu není " + i)
            .toArray(String[]::new);
    assertThat(Typed.ring().more(rows).validation().findings())
        .hasSize(10_000)
        .allMatch(finding -> finding.code() == FindingCode.ORGANISATION_UNKNOWN);
  }

  @Test
  void moreThanAnybodyCanReadAreCounted() {
    String[] rows = new String[Findings.MOST_OF_A_KIND + 5];
    java.util.Arrays.fill(rows, "Alfa;Beta");
    List<Finding> findings = Typed.ring().more(rows).more("Beta;Gama;0").validation().findings();
    assertThat(findings).hasSize(Findings.MOST_OF_A_KIND + 2);
    assertThat(findings)
        .filteredOn(finding -> finding.code() == FindingCode.MORE_OF_A_KIND)
        .containsExactly(
            Finding.of(
                FindingCode.MORE_OF_A_KIND,
                Place.of("requests.csv").atLine(Findings.MOST_OF_A_KIND + 4),
                Fact.MORE.is("6")));
  }

  @Test
  void comeInTheOrderOfOptionsFilesAndLines() {
    assertThat(
            Typed.ring()
                .keep("x;1;Alfa;Beta;yes")
                .more("Alfa;Omega;0", "Alfa;Alfa")
                .tables("1", "1")
                .organisations("Alfa;;;x", "Beta;;;y", "Gama")
                .settings("start;x", "colour;x")
                .option("--rounds", Setting.ROUNDS, "0")
                .found(
                    Finding.of(
                        FindingCode.COLUMN_UNKNOWN,
                        Place.of("organisations.csv").atLine(1),
                        Fact.COUNT.is(1),
                        Fact.HEADINGS.is("\"web\""),
                        Fact.NEAR_COUNT.is(0),
                        Fact.NEAR.is("")))
                .findings())
        .containsExactly(
            "--rounds NUMBER_WRONG [rounds, 0, 1, 60, 0, ]",
            "event.csv:2 TIME_NOT_READ [x, 0, ]",
            "event.csv:3 SETTING_UNKNOWN [colour, 0, ]",
            "organisations.csv:1 COLUMN_UNKNOWN [1, \"web\", 0, ]",
            "organisations.csv:2 MOMENT_NOT_READ [arrives, x, 0, ]",
            "organisations.csv:3 MOMENT_NOT_READ [arrives, y, 0, ]",
            "tables.csv:3 TABLE_TWICE [1, 2]",
            "requests.csv:5 NUMBER_WRONG [priority, 0, 1, 1000, 0, ]",
            "requests.csv:5 ORGANISATION_UNKNOWN [Omega, organisations.csv, 0, , 0, ]",
            "requests.csv:6 SELF_REQUEST [Alfa]",
            "schedule.csv LOCKED_TAKEN [1, 1]",
            "schedule.csv:2 NUMBER_WRONG [round, x, 1, 60, 0, ]");
  }

  @Test
  void ofWhatCouldNotBeReadAreNotRepeatedAsOthers() {
    Finding damage = Finding.of(FindingCode.NOT_TEXT, Place.of("x.csv").atLine(3));
    Typed roster = Typed.ring().damagedRoster().found(damage).keep("1;1;Alfa;Omega;yes");
    Typed settings = Typed.ring().damagedSettings().found(damage).keep("59;77;Alfa;Beta;yes");
    Typed tables = Typed.ring().damagedTables().found(damage).keep("1;U okna;Alfa;Beta;yes");
    Typed requests = Typed.ring().damagedRequests().found(damage).noRoster();
    for (Typed typed : List.of(roster, settings, tables, requests)) {
      assertThat(typed.validation().event()).isEmpty();
      assertThat(typed.findings())
          .filteredOn(text -> !text.contains("LOCKED_TAKEN"))
          .filteredOn(text -> !text.contains("LOCKED_NOT_REQUESTED"))
          .containsExactly("x.csv:3 NOT_TEXT []");
    }
  }

  @Test
  void aDamagedSheetMakesNoEventEvenIfNobodySaysWhy() {
    assertThat(Typed.ring().damagedSettings().validation().event()).isEmpty();
  }
}
