package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.PrintedText;
import java.util.List;

/**
 * The printed page of one organisation, in words and numbers: where each line breaks, the sizes of
 * letters in points, the heights of rows in millimetres. How it is drawn is not its concern.
 *
 * @param number the number of the page, from 1
 * @param organisation the name
 * @param name the name as it stands on the page
 * @param edition which edition the page belongs to, where that has to be told; else none
 * @param facts what stands under the name, one fact after the other: who comes, how many meetings,
 *     from when to when
 * @param ownTable where it sits in all its meetings, if it has a table of its own; else none
 * @param apology what is said where it has no meeting; else none
 * @param sizes the sizes of letters in the rows
 * @param rows the rounds and pauses of the day
 * @param notes requests that are not met, as many as there is room for
 * @param more a line about those there is no room for; empty if there are none
 */
public record Page(
    int number,
    String organisation,
    PrintedText name,
    PrintedText edition,
    List<PrintedText> facts,
    PrintedText ownTable,
    PrintedText apology,
    PageSizes sizes,
    List<PageRow> rows,
    List<PageNote> notes,
    String more) {

  public Page {
    facts = List.copyOf(facts);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }
}
