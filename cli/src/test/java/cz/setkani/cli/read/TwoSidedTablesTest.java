package cz.setkani.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.read.requests.Shape;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in which one side stands in the rows and the other one in the columns. */
class TwoSidedTablesTest {

  private static final String MARKS =
      ";Mill;Farm;Oven\n%sNorth;x;;x\n%sSouth;;x;\n%sWest;1;ano;x\n";
  private static final String WISHES =
      "North>Mill North>Oven South>Farm West>Farm West>Mill West>Oven";

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Buyer", "Name", "Firma", "Kupující / prodávající", "Odběratelé", "?"})
  void withoutARosterAnyCornerIsReadWhereTheShapeIsGiven(String corner) {
    Validation found = read(corner + table(""), "", "", Optional.of(Shape.MATRIX));

    assertThat(wishes(found.event().orElseThrow())).isEqualTo(WISHES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Buyer", "Name", "Firma", "Odběratelé", "?"})
  void withoutARosterTheErrorNamesTheRosterAndTheShape(String corner) {
    Validation found = read(corner + table(""), "", "", Optional.empty());

    assertThat(found.event()).isEmpty();
    assertThat(found.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.MARKS_WITHOUT_ROSTER);
    assertThat(found.findings().get(0).facts())
        .containsEntry(Fact.HEADINGS, "\"Mill\", \"Farm\", \"Oven\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Buyer", "Name", "Firma", "?"})
  void withARosterTheShapeNeedNotBeGiven(String corner) {
    String roster = "organisation\nNorth\nSouth\nWest\nMill\nFarm\nOven\n";

    Validation found = read(corner + table(""), roster, "", Optional.empty());

    assertThat(wishes(found.event().orElseThrow())).isEqualTo(WISHES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Country;Buyer", "Země;Odběratel", "Land;Firm"})
  void ofSeveralColumnsBesideTheMarksThoseOfNamesAreTaken(String corner) {
    Validation found = read(corner + table("CZ;"), "", "", Optional.of(Shape.MATRIX));

    assertThat(wishes(found.event().orElseThrow())).isEqualTo(WISHES);
  }

  @Test
  void whereNobodyCanTellWhoAsksItIsSaid() {
    String requests = "Town;Firm;Mill;Farm\nBrno;North;x;\nZlín;South;;x\n";

    Validation found = read(requests, "", "", Optional.of(Shape.MATRIX));

    assertThat(found.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.ASKER_AMBIGUOUS);
  }

  @Test
  void withoutARosterRowsAreOneSideAndColumnsTheOther() {
    Validation found =
        read(
            "Buyer" + table(""),
            "",
            "setting;value\nbetween_sides;yes\n",
            Optional.of(Shape.MATRIX));

    Map<String, List<String>> sides =
        found.event().orElseThrow().organisations().stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.side().orElseThrow(),
                    Collectors.mapping(Organisation::name, Collectors.toList())));
    assertThat(sides)
        .isEqualTo(
            Map.of("1", List.of("North", "South", "West"), "2", List.of("Mill", "Oven", "Farm")));
  }

  private static String table(String before) {
    return MARKS.formatted(before, before, before);
  }

  private static Validation read(
      String requests, String roster, String settings, Optional<Shape> shape) {
    Map<String, byte[]> files = new HashMap<>();
    files.put("requests.csv", requests.getBytes(StandardCharsets.UTF_8));
    files.put("organisations.csv", roster.getBytes(StandardCharsets.UTF_8));
    files.put("event.csv", settings.getBytes(StandardCharsets.UTF_8));
    files.values().removeIf(bytes -> bytes.length == 0);
    ReadOptions options = new ReadOptions(Optional.empty(), shape, Optional.empty());
    return Validator.validate(
        EventFolder.read(Source.of("event", files), Optional.empty(), options));
  }

  private static String wishes(Event event) {
    return event.requests().stream()
        .map(request -> request.organisation() + ">" + request.wants())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
