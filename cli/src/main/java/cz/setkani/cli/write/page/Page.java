package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.PrintedText;
import java.util.List;

/**
 * A printed page of one organisation, in words and numbers: where each line breaks, the sizes of
 * letters in points, the heights of rows in millimetres. Mostly it is its only one. How it is drawn
 * is not its concern.
 *
 * @param number the number of the page, from 1
 * @param organisation the name
 * @param head what stands above the rows
 * @param sizes the sizes of letters in the rows
 * @param rows the rounds and pauses of the day
 * @param notes requests that are not met, as many as there is room for
 * @param more what is said of those there is no room for; or none
 * @param writingLines how many lines there are to write on what follows; may be 0
 */
public record Page(
    int number,
    String organisation,
    PageHead head,
    PageSizes sizes,
    List<PageRow> rows,
    List<PageNote> notes,
    PrintedText more,
    int writingLines) {

  public Page {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /** Whether something is said of requests that are not met. */
  public boolean hasNotes() {
    return !notes.isEmpty() || !more.isEmpty();
  }
}
