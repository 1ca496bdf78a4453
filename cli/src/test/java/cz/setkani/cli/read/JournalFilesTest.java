package cz.setkani.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.journal.Entry;
import cz.setkani.validate.Draft;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The journal of the day in its files: what a workbook says is what a CSV says. */
class JournalFilesTest {

  private static final String ENGLISH =
      """
      round;what;who;detail
      1;absent;Škola;
      2;walk_in;Spolek Lípa;Eva Tichá
      2;wish;Spolek Lípa;Knihovna (3)
      3;table_lost;2;
      3;delay;;10
      3;edition;;2, 4, any, seed 7, all
      4;undo;;2
      """;

  private static final String CZECH =
      """
      kolo;co;kdo;podrobnosti
      1;nepřišla;Škola;
      2;navíc;Spolek Lípa;Eva Tichá
      2;přání;Spolek Lípa;Knihovna (3)
      3;stůl nejde;2;
      3;zpoždění;;10
      3;vydání;;2, 4, any, seed 7, all
      4;neplatí;;2
      """;

  @TempDir private Path folder;

  @BeforeEach
  void anEventOfThree() throws Exception {
    write("organisations.csv", "organisation\nKnihovna\nŠkola\nRadnice\n");
    write("requests.csv", "organisation;wants\nKnihovna;Škola\nRadnice;Knihovna\n");
    write("event.csv", "setting;value\nrounds;6\ntables;2\n");
  }

  private void write(String name, String text) throws Exception {
    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private Validation read() {
    Draft draft = EventFolder.readDay(Source.folder(folder), Optional.empty(), ReadOptions.NONE);
    return Validator.validate(draft);
  }

  private List<Entry> entries() {
    Validation read = read();
    assertThat(read.findings()).extracting(Finding::severity).containsOnly(Severity.NOTE);
    return read.journal().entries();
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, CZECH})
  void a01_aWorkbookSaysTheSameAsACsv(String journal) throws Exception {
    write("day.csv", ENGLISH);
    List<Entry> expected = entries();
    Files.delete(folder.resolve("day.csv"));
    Files.write(folder.resolve("day.xlsx"), Workbooks.of(journal));

    assertThat(entries()).hasSize(7).isEqualTo(expected);
  }

  @Test
  void a02_whatIsWrongInAWorkbookIsToldWithItsRow() throws Exception {
    Files.write(folder.resolve("day.xlsx"), Workbooks.of(CZECH.replace("Knihovna (3)", "Zoo")));

    assertThat(read().event()).isEmpty();
    assertThat(read().findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.place().file()).isEqualTo("day.xlsx"))
        .anySatisfy(finding -> assertThat(finding.place().line()).isEqualTo(4));
  }
}
