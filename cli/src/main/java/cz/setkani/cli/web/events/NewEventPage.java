package cz.setkani.cli.web.events;

import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.text.Texts;
import cz.setkani.validate.sheet.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is asked of a new event.
 *
 * @param values what is filled in so far
 * @param faults what is wrong with it, by the name of the field
 */
public record NewEventPage(
    PageFrame frame, Texts texts, Map<String, String> values, Map<String, String> faults) {

  /** The field of the folder in which the event's own one is made. */
  public static final String PLACE = "place-of-folder";

  /** What is asked, in this order. */
  public static final List<Setting> ASKED =
      List.of(
          Setting.TITLE,
          Setting.DATE,
          Setting.PLACE,
          Setting.START,
          Setting.ROUNDS,
          Setting.ROUND_MINUTES,
          Setting.PAUSE,
          Setting.TABLES);

  /** The settings that are asked, for the template. */
  public List<Setting> asked() {
    return ASKED;
  }

  /** The name of the field of a setting. */
  public static String field(Setting setting) {
    return setting.name().toLowerCase(Locale.ROOT);
  }

  /** What is filled in. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /** What is wrong with it; empty text for nothing. */
  public String fault(String field) {
    return faults.getOrDefault(field, "");
  }

  /** A word or sentence of the screen. */
  public String text(String key, Object... values) {
    return texts.text(key, values);
  }
}
