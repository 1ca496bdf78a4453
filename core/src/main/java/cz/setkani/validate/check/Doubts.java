package cz.setkani.validate.check;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.LineNumbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the organisations that are meant by cells, and remembers those names that do not stand on
 * the roster, so that each is told once for every file. Not for several threads.
 */
public final class Doubts {

  private record Doubt(Cell cell, Optional<String> meant, List<Integer> others) {}

  private final NameBook book;
  private final String file;
  private final boolean isComplete;
  private final Map<String, Doubt> doubts = new LinkedHashMap<>();

  /**
   * @param file where the roster stands
   * @param isComplete whether the book holds all the names there are
   */
  Doubts(NameBook book, String file, boolean isComplete) {
    this.book = book;
    this.file = file;
    this.isComplete = isComplete;
  }

  /** Doubts of a book that holds all the names there are. */
  public static Doubts of(NameBook book, String file) {
    return new Doubts(book, file, true);
  }

  /** The same for a book of more names; of nothing is there doubt yet. */
  Doubts in(NameBook larger) {
    return new Doubts(larger, file, isComplete);
  }

  /** The names by which the organisations are known. */
  public NameBook book() {
    return book;
  }

  /** The organisation that is meant by a cell, also if its name is plainly misspelt. */
  public Optional<String> resolve(Cell cell) {
    Optional<String> name = book.find(cell.text());
    if (name.isPresent() || !isComplete) {
      return name;
    }
    String id = cell.place().file() + '\n' + NameBook.key(cell.text());
    Doubt before = doubts.get(id);
    if (before == null) {
      before = new Doubt(cell, book.findMisspelt(cell.text()), new ArrayList<>());
      doubts.put(id, before);
    } else if (isElsewhere(cell, before)) {
      before.others().add(cell.place().line());
    }
    return before.meant();
  }

  private static boolean isElsewhere(Cell cell, Doubt before) {
    return cell.place().line() != before.cell().place().line();
  }

  /** Says of each name what was made of it, where it stands first, and where else. */
  public void report(Findings findings) {
    doubts.values().forEach(doubt -> report(doubt, findings));
  }

  private void report(Doubt doubt, Findings findings) {
    String text = doubt.cell().text();
    long more = doubt.others().stream().distinct().count();
    if (doubt.meant().isPresent()) {
      findings.add(
          FindingCode.NAME_CORRECTED,
          doubt.cell().place(),
          Fact.TEXT.is(text),
          Fact.ORGANISATION.is(doubt.meant().get()),
          Fact.MORE.is(more),
          Fact.LINES.is(LineNumbers.shown(doubt.others())));
    } else {
      List<String> near = book.near(text);
      findings.add(
          FindingCode.ORGANISATION_UNKNOWN,
          doubt.cell().place(),
          Fact.TEXT.is(text),
          Fact.FILE.is(file),
          Fact.NEAR_COUNT.is(near.size()),
          Fact.NEAR.is(NameBook.quoted(near)),
          Fact.MORE.is(more),
          Fact.LINES.is(LineNumbers.shown(doubt.others())));
    }
  }
}
