package cz.setkani.validate.journal;

import cz.setkani.journal.Happening;
import cz.setkani.model.Effort;
import cz.setkani.model.Rounds;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.DayColumn;
import cz.setkani.validate.sheet.DayWord;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads and writes what the program notes down when an edition is given out: {@code 2, 6, 0} is
 * edition 2, which could change rounds from 6 on and move promises on no page; {@code any} stands
 * for any number of pages. What was not as usual follows: {@code seed 7}, {@code thorough}, {@code
 * all} where all pages were written.
 */
public final class EditionRows {

  private static final String ANY = "any";
  private static final String WHOLE = "all";
  private static final Pattern EDITION =
      Pattern.compile(
          "(\\d{1,4}), ?(\\d{1,2}), ?(\\d{1,6}|any)"
              + "(?:, ?seed (-?\\d{1,18}))?(?:, ?(quick|normal|thorough))?(?:, ?(all))?");

  private EditionRows() {}

  /** The detail of an edition as it is written into the journal. */
  public static String detail(Happening.Edition edition) {
    List<String> parts = new ArrayList<>();
    parts.add("" + edition.number());
    parts.add("" + edition.firstOpen());
    parts.add(edition.pages() == Integer.MAX_VALUE ? ANY : "" + edition.pages());
    edition.seed().ifPresent(seed -> parts.add("seed " + seed));
    edition.effort().ifPresent(effort -> parts.add(effort.name().toLowerCase(Locale.ROOT)));
    if (edition.isWhole()) {
      parts.add(WHOLE);
    }
    return String.join(", ", parts);
  }

  /** The rows of a journal up to the one of an edition, with it; none, if it is not there. */
  public static Sheet<DayColumn> upTo(int edition, Sheet<DayColumn> journal) {
    List<Row<DayColumn>> rows = journal.rows();
    int count = 0;
    for (int i = 0; i < rows.size(); i++) {
      count = isOf(edition, rows.get(i)) ? i + 1 : count;
    }
    return new Sheet<>(journal.file(), journal.state(), rows.subList(0, count));
  }

  private static boolean isOf(int edition, Row<DayColumn> row) {
    return DayRows.word(row).filter(DayWord.EDITION::equals).isPresent()
        && row.find(DayColumn.DETAIL).flatMap(EditionRows::parse).stream()
            .anyMatch(read -> read.number() == edition);
  }

  /** The edition of a row; empty, with a finding, if it cannot be read or is not the next one. */
  static Optional<Happening> read(DayRow row, int next, Findings findings) {
    Optional<Cell> detail = row.detail();
    if (detail.isEmpty()) {
      row.reportMissing(DayColumn.DETAIL, findings);
      return Optional.empty();
    }
    Optional<Happening.Edition> edition = detail.flatMap(EditionRows::parse);
    if (edition.filter(e -> e.number() == next).isEmpty()) {
      findings.add(
          FindingCode.EDITION_NOT_NEXT,
          detail.get().place(),
          Fact.TEXT.is(detail.get().text()),
          Fact.COUNT.is(next));
      return Optional.empty();
    }
    return edition.map(Happening.class::cast);
  }

  private static Optional<Happening.Edition> parse(Cell cell) {
    Matcher edition = EDITION.matcher(Names.key(cell.text()));
    if (!edition.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(edition.group(1));
    int firstOpen = Integer.parseInt(edition.group(2));
    if (number < 2 || firstOpen < 1 || firstOpen > Rounds.MOST) {
      return Optional.empty();
    }
    return Optional.of(
        new Happening.Edition(
            number,
            firstOpen,
            edition.group(3).equals(ANY) ? Integer.MAX_VALUE : Integer.parseInt(edition.group(3)),
            Optional.ofNullable(edition.group(4)).map(Long::valueOf),
            Optional.ofNullable(edition.group(5))
                .map(name -> Effort.valueOf(name.toUpperCase(Locale.ROOT))),
            edition.group(6) != null));
  }
}
