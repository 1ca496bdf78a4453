package cz.setkani.cli.read;

import cz.setkani.validate.Draft;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.RequestColumn;
import cz.setkani.validate.sheet.Sheet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an event, with the wishes of answers in place of its requests. */
public final class AnswerFiles {

  private final EventSheets sheets;
  private final List<SourceFile> answers;
  private final Set<String> answered = new HashSet<>();

  private AnswerFiles(EventSheets sheets, List<SourceFile> answers) {
    this.sheets = sheets;
    this.answers = answers;
  }

  /**
   * Reads an event with the wishes of answers. Never throws: what cannot be read is a finding.
   *
   * @param answers answered sheets and exports of forms, the latest last
   */
  public static Collected collect(Source event, List<SourceFile> answers, ReadOptions options) {
    EventSheets sheets = new EventSheets(options, ReadOptions.NONE, new Findings());
    AnswerFiles reader = new AnswerFiles(sheets, answers);
    Draft draft = EventFolder.withRoster(sheets, event, reader::read);
    return new Collected(draft, reader.answered);
  }

  private Sheet<RequestColumn> read(Folder folder, NameBook roster) {
    Collection collection = new Collection(roster, sheets.findings());
    answers.forEach(file -> collection.add(sheets.wishes(file, roster)));
    answered.addAll(collection.answered());
    reportLost(folder, roster, collection.wishing());
    return collection.sheet(EventSheets.REQUESTS);
  }

  /** Says whose wishes stand in the present requests, and in none of the answers. */
  private void reportLost(Folder folder, NameBook roster, Set<String> wishing) {
    Optional<SourceFile> file =
        folder.find(EventSheets.REQUESTS).or(() -> folder.findWorkbook(EventSheets.REQUESTS));
    if (file.isEmpty()) {
      return;
    }
    folder.findWorkbook(EventSheets.REQUESTS).map(SourceFile::name).ifPresent(this::reportWorkbook);
    Findings silent = new Findings();
    Collection before = new Collection(roster, silent);
    before.add(sheets.unasked(silent).wishes(file.get(), roster));
    List<String> lost =
        before.wishing().stream().filter(name -> !wishing.contains(name)).sorted().toList();
    if (!lost.isEmpty()) {
      sheets
          .findings()
          .add(
              FindingCode.WISHES_LOST,
              Place.of(file.get().name()),
              Fact.COUNT.is(lost.size()),
              Fact.ORGANISATIONS.is(NameBook.quoted(lost)));
    }
  }

  /** Says that a workbook of requests lies where a text file of them will. */
  private void reportWorkbook(String workbook) {
    sheets
        .findings()
        .add(
            FindingCode.FILE_TWICE,
            Place.of(workbook),
            Fact.FILE.is(EventSheets.REQUESTS),
            Fact.OTHER_FILE.is(workbook));
  }
}
