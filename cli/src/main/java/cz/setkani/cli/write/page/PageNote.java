package cz.setkani.cli.write.page;

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

  /** Joins the notes that give the same reason, each where its first one stands. */
  static List<PageNote> joined(List<PageNote> notes) {
    Map<String, String> byReason = new LinkedHashMap<>();
    notes.forEach(note -> byReason.merge(note.reason, note.wanted, (a, b) -> a + "; " + b));
    return byReason.entrySet().stream()
        .map(entry -> new PageNote(entry.getValue(), entry.getKey()))
        .toList();
  }

  /** The note as one paragraph. */
  String text() {
    return wanted + " – " + reason;
  }
}
