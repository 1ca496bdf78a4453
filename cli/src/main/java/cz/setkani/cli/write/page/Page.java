package cz.setkani.cli.write.page;

import java.util.List;

/**
 * The printed page of one organisation; public for the template alone.
 *
 * @param number the number of the page, from 1
 * @param organisation the name
 * @param under the line under the name: who comes, how many meetings
 * @param hasMeetings whether there is any meeting
 * @param rows the rounds and pauses of the day
 * @param notes requests that are not met, as many as there is room for
 * @param more a line about those there is no room for; empty if there are none
 * @param sizes the sizes of this page, as values of the style sheet
 */
public record Page(
    int number,
    String organisation,
    String under,
    boolean hasMeetings,
    List<PageRow> rows,
    List<PageNote> notes,
    String more,
    String sizes) {

  public Page {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }
}
