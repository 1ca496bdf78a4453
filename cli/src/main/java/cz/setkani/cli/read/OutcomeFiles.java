package cz.setkani.cli.read;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.OutcomeColumn;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.Sheet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what organisations said after an event of their meetings. Never throws. */
public final class OutcomeFiles {

  /** The file in the folder of an event in which all of it stands. */
  public static final String HELD = "held.csv";

  private static final Set<OutcomeColumn> NEEDED =
      EnumSet.of(OutcomeColumn.ORGANISATION, OutcomeColumn.PARTNER, OutcomeColumn.TOOK_PLACE);

  private final ReadOptions options;
  private final Findings findings = new Findings();
  private final List<Sheet<OutcomeColumn>> sheets = new ArrayList<>();

  private OutcomeFiles(ReadOptions options) {
    this.options = options;
  }

  /**
   * What was read.
   *
   * @param sheets the latest last
   * @param findings what was found out while reading
   */
  public record Read(List<Sheet<OutcomeColumn>> sheets, List<Finding> findings) {

    public Read {
      sheets = List.copyOf(sheets);
      findings = List.copyOf(findings);
    }
  }

  /** Whether a file has a column that tells what took place. */
  public static boolean isOne(SourceFile file, ReadOptions options) {
    return new SheetReader<>(
            OutcomeColumn.class, Set.of(OutcomeColumn.TOOK_PLACE), options, new Findings())
        .readAnySheet(file)
        .isRead();
  }

  /** What was said until now, as it stands in the folder of an event; it has to be there. */
  public static Read ofEvent(Source event, ReadOptions options) {
    OutcomeFiles reader = new OutcomeFiles(options);
    if (!reader.readOf(event)) {
      reader.findings.add(FindingCode.HELD_MISSING, Place.of(HELD), Fact.FOLDER.is(event.shown()));
    }
    return reader.read();
  }

  /**
   * What comes back after an event, and what was said until now.
   *
   * @param answers what comes back, the latest last
   * @param isAdded whether what was said until now stays
   */
  public static Read of(
      Source event, List<SourceFile> answers, ReadOptions options, boolean isAdded) {
    OutcomeFiles reader = new OutcomeFiles(options);
    if (isAdded) {
      reader.readOf(event);
    }
    List<SourceFile> others = answers.stream().filter(file -> !isOne(file, options)).toList();
    if (others.isEmpty()) {
      answers.forEach(reader::readOne);
    } else {
      reader.refuse(answers, others);
    }
    return reader.read();
  }

  private Read read() {
    return new Read(sheets, findings.toList());
  }

  private boolean readOf(Source event) {
    Optional<SourceFile> there = Folder.list(event, findings).choose(HELD, findings);
    there.ifPresent(this::readOne);
    return there.isPresent();
  }

  private void readOne(SourceFile file) {
    sheets.add(
        new SheetReader<>(OutcomeColumn.class, NEEDED, options, findings).readAnySheet(file));
  }

  private void refuse(List<SourceFile> answers, List<SourceFile> others) {
    SourceFile held = answers.stream().filter(f -> !others.contains(f)).findFirst().orElseThrow();
    findings.add(
        FindingCode.HELD_AMONG_WISHES,
        Place.of(held.shown()),
        Fact.FILES.is(NameBook.quoted(others.stream().map(SourceFile::shown).toList())));
  }
}
