package cz.setkani.cli.write.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Requests that are not met for one and the same reason, as they are printed; public for the
 * template alone.
 *
 * @param wanted the names of the organisations that were wanted
 * @param reason why there is no meeting
 */
public record PageNote(String wanted, String reason) {

  /**
   * A line of a note.
   *
   * @param wanted what stands on it of the names; may be empty
   * @param reason what stands after that; may be empty
   */
  public record Line(String wanted, String reason) {}

  /** Joins the notes that give the same reason, each where its first one stands. */
  static List<PageNote> joined(List<PageNote> notes) {
    Map<String, String> byReason = new LinkedHashMap<>();
    notes.forEach(note -> byReason.merge(note.reason, note.wanted, (a, b) -> a + "; " + b));
    return byReason.entrySet().stream()
        .map(entry -> new PageNote(entry.getValue(), entry.getKey()))
        .toList();
  }

  /** The lines of the note in letters of so many points, over the whole width of a page. */
  public List<Line> lines(double size) {
    List<Line> lines = new ArrayList<>();
    int left = wanted.length();
    for (String line : PageNotes.lines(wanted + " – " + reason, size)) {
      int names = Math.min(left, line.length());
      lines.add(new Line(line.substring(0, names), line.substring(names)));
      left -= names;
    }
    return lines;
  }
}
