package cz.setkani.cli.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.read.grid.MendRefusal;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells that are mended in the files of an event. */
class MendJobTest {

  private static final String ROSTER =
      "organisation;people\r\nRaná péče, z.s.;2\r\nDomov Lípa;2\r\nCharita Žďár;2\r\n";
  private static final String REQUESTS =
      "organisation;wants;priority\r\n"
          + "Raná péče, z.s.;Domov Lipový;2\r\n"
          + "Domov Lípa;Charita Žďár;x\r\n";

  @TempDir private Path folder;

  @BeforeEach
  void anEvent() throws IOException {
    write("organisations.csv", ROSTER);
    write("requests.csv", REQUESTS);
  }

  private void write(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private Input input() {
    return Input.of(Source.folder(folder));
  }

  private List<Finding> findings() {
    return CheckJob.of(input()).validation().findings();
  }

  private MendableFinding find(FindingCode code) {
    return MendableFindings.of(input(), findings()).stream()
        .filter(found -> found.finding().code() == code)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(MendableFinding found) {
    return found.proposals().stream().map(MendableFinding.Replacement::text).toList();
  }

  private Mended mend(MendableCell cell, String text) throws UnwritableException {
    return mend(new CellChange(cell.file(), cell.line(), cell.column(), cell.text(), text));
  }

  private Mended mend(CellChange change) throws UnwritableException {
    return MendJob.of(input()).mend(change, (where, seconds) -> {});
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> "" + path.getFileName()).sorted().toList();
    }
  }

  @Test
  void aMisspeltNameIsMendedByAProposal() throws Exception {
    write("requests.csv", REQUESTS.replace("Domov Lipový", "Domov  Lípa z Jasanova"));
    write("organisations.csv", ROSTER + "Domov Lípa Jasanov;2\r\n");
    MendableFinding found = find(FindingCode.ORGANISATION_UNKNOWN);
    assertThat(found.cells())
        .containsExactly(new MendableCell("requests.csv", 2, 2, "wants", "Domov  Lípa z Jasanova"));
    assertThat(texts(found)).contains("Domov Lípa");
    Mended mended = mend(found.cells().get(0), "Domov Lípa");
    assertThat(mended.result()).isEqualTo(Mended.MendResult.WRITTEN);
    assertThat(text("requests.csv")).isEqualTo(REQUESTS.replace("Domov Lipový", "Domov Lípa"));
    assertThat(findings()).noneMatch(f -> f.code() == FindingCode.ORGANISATION_UNKNOWN);
  }

  @Test
  void theFileIsKeptAsItWasBeforeItsFirstMend() throws Exception {
    mend(new CellChange("requests.csv", 2, 2, "Domov Lipový", "Domov Lípa"));
    Mended second = mend(new CellChange("requests.csv", 3, 3, "x", "3"));
    assertThat(files()).containsExactly("organisations.csv", "requests.csv", "requests.old.csv");
    assertThat(text("requests.old.csv")).isEqualTo(REQUESTS);
    assertThat(second.copies()).containsExactly(folder.resolve("requests.old.csv"));

    write("requests.csv", REQUESTS + "Charita Žďár;Domov Lípa;1\r\n");
    mend(new CellChange("requests.csv", 3, 3, "x", "3"));
    assertThat(text("requests.old-2.csv")).isEqualTo(REQUESTS + "Charita Žďár;Domov Lípa;1\r\n");
  }

  @Test
  void nothingIsWrittenWhereSomethingElseStandsMeanwhile() throws Exception {
    Mended mended = mend(new CellChange("requests.csv", 2, 2, "Domov", "Domov Lípa"));
    assertThat(mended.result()).isEqualTo(Mended.MendResult.CHANGED);
    assertThat(mended.stands()).isEqualTo("Domov Lipový");
    assertThat(text("requests.csv")).isEqualTo(REQUESTS);
    assertThat(files()).hasSize(2);
  }

  @Test
  void nothingIsWrittenWhereNothingChanges() throws Exception {
    Mended mended = mend(new CellChange("requests.csv", 2, 2, "Domov Lipový", " Domov Lipový "));
    assertThat(mended.result()).isEqualTo(Mended.MendResult.SAME);
    assertThat(files()).hasSize(2);
  }

  @Test
  void aFileOutsideTheFolderIsNotTouched() throws Exception {
    Path outside = Files.createTempFile("outside", ".csv");
    try {
      Files.writeString(outside, REQUESTS);
      for (String told :
          List.of(outside.toString(), "../" + outside.getFileName(), "none.csv", "a\u0000b", "")) {
        Mended mended = mend(new CellChange(told, 2, 2, "Domov Lipový", "x"));
        assertThat(mended.refusal()).contains(MendRefusal.NOT_THERE);
      }
      assertThat(Files.readString(outside)).isEqualTo(REQUESTS);
    } finally {
      Files.delete(outside);
    }
  }

  @Test
  void anAnswerInAFolderBelowIsMendedThere() throws Exception {
    String answer = "organizace,koho chcete potkat\r\nDomov Lípa,\"Raná péče, z.s., Charita\"\r\n";
    Path path = folder.resolve("answers/form.csv");
    write("answers/form.csv", answer);
    CollectJob collect = CollectJob.of(input(), List.of(SourceFile.at(path)));
    MendableFinding found =
        MendableFindings.of(input(), collect.validation().findings()).stream()
            .filter(one -> one.finding().code() == FindingCode.ORGANISATION_UNKNOWN)
            .findFirst()
            .orElseThrow();
    assertThat(found.proposals())
        .containsExactly(
            new MendableFinding.Replacement("Charita Žďár", "Raná péče, z.s., Charita Žďár"));
    Mended mended = mend(found.cells().get(0), texts(found).get(0));
    assertThat(mended.result()).isEqualTo(Mended.MendResult.WRITTEN);
    assertThat(text("answers/form.csv")).isEqualTo(answer.replace("Charita", "Charita Žďár"));
    assertThat(text("answers/form.old.csv")).isEqualTo(answer);
  }

  @Test
  void theCopyOfAMendedAnswerIsNoAnswer() throws Exception {
    AnswerFolder answers = AnswerFolder.of(folder);
    byte[] bytes = "organizace;koho chce\r\nDomov Lípa;Charita\r\n".getBytes(UTF_8);
    answers.keep(List.of(new AnswerFolder.Brought("form.csv", bytes)));
    mend(new CellChange("answers/form.csv", 2, 2, "Charita", "Charita Žďár"));
    assertThat(Files.readAllBytes(folder.resolve("answers/form.old.csv"))).isEqualTo(bytes);
    assertThat(answers.names()).containsExactly("form.csv");

    answers.keep(List.of(new AnswerFolder.Brought("form.old.csv", "x".getBytes(UTF_8))));
    assertThat(answers.names()).containsExactly("form.csv", "form_old.csv");
  }

  @Test
  void ofALineAsAWholeAllCellsCanBeMended() throws Exception {
    write("requests.csv", REQUESTS + "Domov Lípa;Domov Lípa;1\r\n");
    MendableFinding found = find(FindingCode.SELF_REQUEST);
    assertThat(found.cells().stream().map(MendableCell::heading))
        .containsExactly("organisation", "wants", "priority");
    assertThat(found.cells().stream().map(MendableCell::text))
        .containsExactly("Domov Lípa", "Domov Lípa", "1");
  }

  @Test
  void aRowIsTakenOutIfItIsStillTheOneThatWasSeen() throws Exception {
    write("requests.csv", REQUESTS + "Domov Lípa;Domov Lípa;1\r\n");
    RowRemoval row = find(FindingCode.SELF_REQUEST).row().orElseThrow();
    assertThat(row)
        .isEqualTo(new RowRemoval("requests.csv", 4, List.of("Domov Lípa", "Domov Lípa", "1")));
    MendJob job = MendJob.of(input());
    RowRemoval other = new RowRemoval("requests.csv", 3, row.cells());
    assertThat(job.remove(other, (where, seconds) -> {}).result())
        .isEqualTo(Mended.MendResult.CHANGED);
    assertThat(job.remove(row, (where, seconds) -> {}).result())
        .isEqualTo(Mended.MendResult.WRITTEN);
    assertThat(text("requests.csv")).isEqualTo(REQUESTS);
    assertThat(text("requests.old.csv")).isEqualTo(REQUESTS + "Domov Lípa;Domov Lípa;1\r\n");
  }

  @Test
  void headingsAreNoRowToBeTakenOut() throws Exception {
    write("requests.csv", "a;b\r\n1;2\r\n");
    assertThat(MendableFindings.of(input(), findings()))
        .filteredOn(found -> found.finding().place().line() == 1)
        .isNotEmpty()
        .allMatch(found -> found.row().isEmpty());
  }

  @Test
  void anUnknownHeadingAndSettingAreMendedByAProposal() throws Exception {
    write("requests.csv", REQUESTS.replace("priority", "priorty"));
    write("event.csv", "setting;value\r\nroundz;4\r\nstart;0,375\r\n");
    assertThat(texts(find(FindingCode.COLUMN_UNKNOWN))).containsExactly("priority");
    assertThat(texts(find(FindingCode.SETTING_UNKNOWN))).containsExactly("rounds");
    assertThat(texts(find(FindingCode.TIME_NOT_READ))).containsExactly("9:00");
    mend(find(FindingCode.COLUMN_UNKNOWN).cells().get(0), "priority");
    assertThat(text("requests.csv")).isEqualTo(REQUESTS);
  }

  @Test
  void inATableOfMarksTheHeadingIsMeant() throws Exception {
    write(
        "requests.csv",
        "organisation;Raná péče, z.s.;Domov Lípa;Charita Žďas\r\n"
            + "Raná péče, z.s.;;x;x\r\nDomov Lípa;x;;x\r\nCharita Žďár;x;x;\r\n");
    MendableFinding found = find(FindingCode.NAME_CORRECTED);
    assertThat(found.cells())
        .containsExactly(new MendableCell("requests.csv", 1, 4, "D", "Charita Žďas"));
    assertThat(texts(found)).containsExactly("Charita Žďár");
  }

  @Test
  void aFileInAnOldEncodingStaysInItAsLongAsItCan() throws Exception {
    Charset windows = Charset.forName("windows-1250");
    Files.write(folder.resolve("requests.csv"), REQUESTS.getBytes(windows));
    mend(new CellChange("requests.csv", 2, 2, "Domov Lipový", "Domov Lípa"));
    assertThat(new String(Files.readAllBytes(folder.resolve("requests.csv")), windows))
        .isEqualTo(REQUESTS.replace("Lipový", "Lípa"));
    Mended mended = mend(new CellChange("requests.csv", 3, 3, "x", "Ω"));
    assertThat(mended.isInUtf8()).isTrue();
    assertThat(text("requests.csv"))
        .isEqualTo("\ufeff" + REQUESTS.replace("Lipový", "Lípa").replace(";x\r", ";Ω\r"));
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidAndNothingIsLost() throws Exception {
    Path fixed = folder.resolve(".setkani");
    Files.writeString(fixed, "a file where a folder is needed");
    assertThatThrownBy(
            () -> mend(new CellChange("requests.csv", 2, 2, "Domov Lipový", "Domov Lípa")))
        .isInstanceOfSatisfying(
            UnwritableException.class, e -> assertThat(e.text(Locale.ENGLISH)).isNotEmpty());
    assertThat(new String(Files.readAllBytes(folder.resolve("requests.csv")), UTF_8))
        .isEqualTo(REQUESTS);
  }
}
