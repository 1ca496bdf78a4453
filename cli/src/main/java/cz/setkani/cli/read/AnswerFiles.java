package cz.setkani.cli.read;

import cz.setkani.validate.Draft;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.RequestColumn;
import cz.setkani.validate.sheet.RosterNames;
import cz.setkani.validate.sheet.Sheet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an event, with the wishes of answers in place of its requests. */
public final class AnswerFiles {

  private final EventSheets sheets;
  private final List<SourceFile> answers;
  private final Collecting way;
  private final Set<String> answered = new HashSet<>();
  private final Set<Place> answerLines = new HashSet<>();
  private final Map<String, Map<OrganisationColumn, Cell>> forms = new LinkedHashMap<>();
  private final Map<String, List<String>> available = new LinkedHashMap<>();

  private AnswerFiles(EventSheets sheets, List<SourceFile> answers, Collecting way) {
    this.sheets = sheets;
    this.answers = answers;
    this.way = way;
  }

  /**
   * Reads an event with the wishes of answers. Never throws: what cannot be read is a finding.
   *
   * @param answers answered sheets and exports of forms, the latest last
   */
  public static Collected collect(
      Source event, List<SourceFile> answers, ReadOptions options, Collecting way) {
    EventSheets sheets = new EventSheets(options, ReadOptions.NONE, new Findings());
    AnswerFiles reader = new AnswerFiles(sheets, answers, way);
    Draft draft = EventFolder.withRoster(sheets, event, reader::read);
    return reader.withForms(draft, event);
  }

  /** The event with what sheets say of those who filled them in. */
  private Collected withForms(Draft draft, Source event) {
    RosterAnswers told =
        new RosterAnswers(draft.organisations(), RosterNames.book(draft.organisations()), forms);
    if (told.isEmpty()) {
      return new Collected(draft, answered, answerLines, Optional.empty(), available);
    }
    Findings more = new Findings();
    Optional<RosterTable> table = way.isRosterTaken() ? table(told, event) : Optional.empty();
    told.report(table.isPresent() ? 1 : way.isRosterTaken() ? 2 : 0, more);
    Sheet<OrganisationColumn> roster = table.isPresent() ? told.taken() : draft.organisations();
    if (table.isPresent()) {
      available.values().removeIf(texts -> texts.size() == 1);
    }
    return new Collected(
        draft.withOrganisations(roster, more.toList()), answered, answerLines, table, available);
  }

  /** The roster as it is to be written; empty where it is no text file of the usual name. */
  private Optional<RosterTable> table(RosterAnswers told, Source event) {
    Findings silent = new Findings();
    return Folder.list(event, silent)
        .find(EventSheets.ORGANISATIONS)
        .flatMap(
            file ->
                sheets
                    .rosterAsItStands(file, silent)
                    .flatMap(told::written)
                    .map(rows -> new RosterTable(file.name(), rows, told.count())));
  }

  private Sheet<RequestColumn> read(Folder folder, NameBook roster) {
    Collection collection = new Collection(roster, sheets.findings(), way.faulty());
    Optional<SourceFile> present = present(folder);
    if (way.areAdded()) {
      present.ifPresent(
          file -> collection.add(sheets.unasked(sheets.findings()).wishes(file, roster)));
    }
    for (SourceFile file : answers) {
      if (way.isSkipped(file)) {
        sheets
            .findings()
            .add(
                FindingCode.ANSWER_SKIPPED,
                Place.of(file.shown()),
                Fact.ORGANISATION.is(""),
                Fact.WHY.is(0));
      } else {
        collection.add(sheets.wishes(file, roster));
      }
    }
    forms.putAll(collection.forms());
    available.putAll(collection.available());
    answered.addAll(collection.answered());
    answerLines.addAll(collection.lines());
    folder.findWorkbook(EventSheets.REQUESTS).map(SourceFile::name).ifPresent(this::reportWorkbook);
    if (!way.areAdded()) {
      present.ifPresent(file -> reportLost(file, roster, collection.wishing()));
    }
    return collection.sheet(EventSheets.REQUESTS);
  }

  /** The wishes that are there. */
  private static Optional<SourceFile> present(Folder folder) {
    return folder.find(EventSheets.REQUESTS).or(() -> folder.findWorkbook(EventSheets.REQUESTS));
  }

  /** Says whose wishes stand in the present requests, and in none of the answers. */
  private void reportLost(SourceFile file, NameBook roster, Set<String> wishing) {
    Findings silent = new Findings();
    Collection before = new Collection(roster, silent, Set.of());
    before.add(sheets.unasked(silent).wishes(file, roster));
    List<String> lost =
        before.wishing().stream().filter(name -> !wishing.contains(name)).sorted().toList();
    if (!lost.isEmpty()) {
      sheets
          .findings()
          .add(
              FindingCode.WISHES_LOST,
              Place.of(file.name()),
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
