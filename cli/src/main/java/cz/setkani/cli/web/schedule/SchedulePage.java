package cz.setkani.cli.web.schedule;

import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.work.WorkView;
import cz.setkani.text.Texts;
import cz.setkani.validate.sheet.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The screen on which a programme is made.
 *
 * @param running what is under way in the desk
 * @param errors what stands against it; empty if a programme can be made
 * @param form what is filled in
 * @param said what the event's files say of each setting
 * @param locked how many meetings of the present programme are locked
 * @param warnings what is to be known about the present programme
 * @param notes what is to be known before a programme is made anew
 * @param result the present programme
 */
public record SchedulePage(
    PageFrame frame,
    Texts texts,
    Optional<WorkView> running,
    List<String> errors,
    ScheduleForm form,
    Map<Setting, String> said,
    int locked,
    List<String> warnings,
    List<String> notes,
    Optional<ResultView> result) {

  public SchedulePage {
    errors = List.copyOf(errors);
    said = Map.copyOf(said);
    warnings = List.copyOf(warnings);
    notes = List.copyOf(notes);
  }

  /** A word or sentence of the page. */
  public String word(String key, Object... values) {
    return texts.text(key, values);
  }

  /** By what organisations can be sorted. */
  public List<String> orders() {
    return RowOrder.names();
  }

  /** What an event's files say of a setting. */
  public String saidOf(Setting setting) {
    return said.getOrDefault(setting, "");
  }
}
