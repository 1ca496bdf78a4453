package cz.setkani.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.read.requests.Shape;
import cz.setkani.model.Event;
import cz.setkani.model.Request;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Severity;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same wishes in every shape, encoding and way of separating cells are the same event. */
class ShapesTest {

  private static Event sample;

  @TempDir Path folder;

  record Manner(AnswerSheets sheet, String charset, char delimiter, String lineEnd) {}

  static Stream<Manner> manners() {
    return Stream.of(AnswerSheets.values())
        .flatMap(
            sheet ->
                Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1250", "ISO-8859-2", "IBM852")
                    .flatMap(
                        charset ->
                            Stream.of(';', ',', '\t', '|')
                                .flatMap(
                                    delimiter ->
                                        Stream.of("\r\n", "\n", "\r")
                                            .map(
                                                end ->
                                                    new Manner(sheet, charset, delimiter, end)))));
  }

  @BeforeAll
  static void readTheSample() {
    sample =
        Validator.validate(
                EventFolder.read(
                    Source.at(EventFiles.jasanov()), Optional.empty(), ReadOptions.NONE))
            .event()
            .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("manners")
  void areTheSameEvent(Manner manner) throws Exception {
    String text = manner.sheet().text(sample, manner.delimiter(), manner.lineEnd());
    Charset charset = Charset.forName(manner.charset());
    String stored = charset.newEncoder().canEncode(text) ? text : text.replace('–', '-');
    check(manner.sheet(), "requests.csv", stored.getBytes(charset));
  }

  @ParameterizedTest
  @EnumSource(AnswerSheets.class)
  void areTheSameEventInAWorkbook(AnswerSheets sheet) throws Exception {
    check(sheet, "requests.xlsx", Workbooks.ofRows(sheet.rows(sample)));
  }

  private void check(AnswerSheets sheet, String file, byte[] bytes) throws Exception {
    Path roster = EventFiles.jasanov().resolve("organisations.csv");
    Files.copy(roster, folder.resolve("organisations.csv"));
    Files.write(folder.resolve(file), bytes);
    Validation validation =
        Validator.validate(EventFolder.read(Source.at(folder), Optional.empty(), ReadOptions.NONE));
    assertThat(validation.findings())
        .filteredOn(finding -> finding.severity() != Severity.NOTE)
        .isEmpty();
    assertThat(shape(validation)).isEqualTo(sheet.shape());
    assertThat(wishes(validation.event().orElseThrow())).isEqualTo(wishes(sample));
  }

  private static Shape shape(Validation validation) {
    List<Finding> taken =
        validation.findings().stream()
            .filter(finding -> finding.code() == FindingCode.SHAPE_TAKEN)
            .toList();
    assertThat(taken).hasSize(1);
    return Shape.values()[Integer.parseInt(taken.get(0).getFact(Fact.SHAPE))];
  }

  private static Set<Request> wishes(Event event) {
    return event.requests().stream().collect(Collectors.toSet());
  }
}
