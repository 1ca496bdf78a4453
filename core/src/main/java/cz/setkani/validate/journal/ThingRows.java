package cz.setkani.validate.journal;

import cz.setkani.journal.Happening;
import cz.setkani.validate.check.Resources;
import cz.setkani.validate.check.Roster;
import cz.setkani.validate.check.Tables;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.DayColumn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads rows about tables and resources. */
final class ThingRows {

  /** People write "table 7" where the table is called 7. */
  private static final Pattern NAMED =
      Pattern.compile("(?:table|stul|stolek|ostruvek)(?: c\\.| no\\.)? ?(.+)");

  private final Map<String, String> tables = new HashMap<>();
  private final Resources resources;
  private final boolean areTablesKnown;

  ThingRows(Tables given, Roster roster, Findings findings) {
    areTablesKnown = given.state() != Tables.Knowledge.UNKNOWN;
    given
        .names(roster.teamCount())
        .forEach(table -> tables.putIfAbsent(Names.key(table.name()), table.name()));
    resources = new Resources(roster, findings);
  }

  /** What a row says, if it can be read; else there is a finding. */
  Optional<Happening> read(DayRow row, Findings findings) {
    Optional<Cell> who = row.who();
    if (who.isEmpty()) {
      row.reportMissing(DayColumn.WHO, findings);
      return Optional.empty();
    }
    return switch (row.word()) {
      case TABLE_LOST -> table(who.get(), findings).map(Happening.TableLost::new);
      case TABLE_BACK -> table(who.get(), findings).map(Happening.TableBack::new);
      case RESOURCE_LOST -> resources.find(who.get(), findings).map(Happening.ResourceLost::new);
      default -> resources.find(who.get(), findings).map(Happening.ResourceBack::new);
    };
  }

  private Optional<String> table(Cell cell, Findings findings) {
    String key = Names.key(cell.text());
    Matcher named = NAMED.matcher(key);
    Optional<String> table =
        Optional.ofNullable(tables.get(key))
            .or(() -> Optional.of(named).filter(Matcher::matches).map(m -> tables.get(m.group(1))));
    if (table.isEmpty() && areTablesKnown) {
      findings.add(
          FindingCode.TABLE_UNKNOWN,
          cell.place(),
          Fact.TABLE.is(cell.text()),
          Fact.COUNT.is(tables.size()));
    }
    return table;
  }
}
