package cz.setkani.validate;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.outcome.Statement;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.OutcomeColumn;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made of what organisations said after an event. */
class StatementsTest {

  /** The codes that come of nothing else. */
  static final Set<FindingCode> CODES =
      EnumSet.range(FindingCode.HELD_CELL_MISSING, FindingCode.HELD_SAID_AGAIN);

  private static final List<String> NAMES =
      List.of("Alfa, z.s.", "Beta", "Gama a přátelé", "Člověk a tíseň");

  private record Case(String name, List<String> rows, List<String> said, List<String> findings) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Case when(String name, List<String> rows, List<String> said, String... findings) {
    return new Case(name, rows, said, List.of(findings));
  }

  static Stream<Case> cases() {
    return Stream.of(
        when(
            "yes and no, and what follows",
            List.of("Alfa;Beta;ano;Společný projekt", "Beta;Alfa;ne;"),
            List.of("Alfa, z.s. > Beta: yes, Společný projekt", "Beta > Alfa, z.s.: no, ")),
        when("rows of which nothing is said are left", List.of("Alfa;Beta;;", ";;;"), List.of()),
        when(
            "what follows without a mark",
            List.of("Alfa;Beta;;Pošleme letáky"),
            List.of("Alfa, z.s. > Beta: yes, Pošleme letáky"),
            "held.csv:2 HELD_WITHOUT_MARK [Alfa, z.s.]"),
        when(
            "several partners in one cell, and commas in names",
            List.of("Beta;Alfa, z.s., Gama a přátelé;x;", "Gama a přátelé;Beta|Alfa;x;"),
            List.of(
                "Beta > Alfa, z.s.: yes, ",
                "Beta > Gama a přátelé: yes, ",
                "Gama a přátelé > Beta: yes, ",
                "Gama a přátelé > Alfa, z.s.: yes, ")),
        when(
            "said again, the same and something else",
            List.of("Alfa;Beta;ano;", "Alfa;Beta;ano;", "Alfa;Beta;ne;"),
            List.of("Alfa, z.s. > Beta: no, "),
            "held.csv:3 HELD_SAID_AGAIN [Alfa, z.s., Beta, held.csv, 4]"),
        when(
            "a mark that says nothing",
            List.of("Alfa;Beta;možná;"),
            List.of(),
            "held.csv:2 HELD_NOT_READ [možná]"),
        when(
            "with itself",
            List.of("Alfa;Alfa z. s.;ano;"),
            List.of(),
            "held.csv:2 HELD_WITH_ITSELF [Alfa, z.s.]"),
        when(
            "somebody is missing",
            List.of(";Beta;ano;", "Alfa;;ano;"),
            List.of(),
            "held.csv:2 HELD_CELL_MISSING [organisation, organizace]",
            "held.csv:3 HELD_CELL_MISSING [partner, partner]"),
        when(
            "misspelt and unknown",
            List.of("Clovek a tisenn;Beta;ano;", "Zoo;Beta;ano;"),
            List.of("Člověk a tíseň > Beta: yes, "),
            "held.csv:2 NAME_CORRECTED [Clovek a tisenn, Člověk a tíseň, 0, ]",
            "held.csv:3 ORGANISATION_UNKNOWN [Zoo, organisations.csv, 0, , 0, ]"));
  }

  private static Statements read(List<String> rows) {
    return Statements.read(
        List.of(Typed.sheet("held.csv", OutcomeColumn.class, 2, rows.toArray(String[]::new))),
        NameBook.of(NAMES),
        "organisations.csv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void thisIsUnderstoodAndFound(Case given) {
    Statements read = read(given.rows());

    assertThat(read.statements().stream().map(StatementsTest::shown)).isEqualTo(given.said());
    assertThat(read.findings().stream().map(StatementsTest::shown))
        .containsExactlyInAnyOrderElementsOf(given.findings());
  }

  private static String shown(Statement one) {
    return one.organisation()
        + " > "
        + one.partner()
        + (one.tookPlace() ? ": yes, " : ": no, ")
        + one.follows();
  }

  private static String shown(Finding finding) {
    return finding.place() + " " + finding.code() + " " + finding.facts().values();
  }

  @ParameterizedTest
  @CsvSource({
    "ano,true", "Ano - domluveno,true", "x,true", "Proběhla,true", "yes!,true", "✓,true",
    "ne,false", "Neproběhla,false", "no,false", "0,false", "-,false", "not held,false"
  })
  void marksAreReadAsPeopleWriteThem(String mark, boolean tookPlace) {
    assertThat(read(List.of("Alfa;Beta;" + mark + ";")).statements())
        .extracting(Statement::tookPlace)
        .containsExactly(tookPlace);
  }

  @Test
  void everyCodeHasACase() {
    Set<FindingCode> found =
        cases()
            .flatMap(given -> read(given.rows()).findings().stream())
            .map(Finding::code)
            .collect(Collectors.toSet());
    assertThat(found).containsAll(CODES);
  }
}
