package cz.setkani.validate;

import cz.setkani.outcome.Statement;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.OutcomeColumn;
import cz.setkani.validate.sheet.Sheet;
import java.util.List;

/**
 * What organisations said after an event of their meetings, as somebody typed it.
 *
 * @param statements one at most of an organisation on a partner, in the order in which they were
 *     said first
 * @param replaced how many stand no more, for the same organisation said something else later
 * @param findings all that is wrong or doubtful
 */
public record Statements(List<Statement> statements, int replaced, List<Finding> findings) {

  public Statements {
    statements = List.copyOf(statements);
    findings = List.copyOf(findings);
  }

  /**
   * Reads statements, in time linear in the rows, but for guesses at misspelt names.
   *
   * @param sheets the latest last
   * @param names the names by which the organisations are known
   * @param roster the file in which they stand
   */
  public static Statements read(List<Sheet<OutcomeColumn>> sheets, NameBook names, String roster) {
    return new StatementsCheck(names, roster).read(sheets);
  }
}
