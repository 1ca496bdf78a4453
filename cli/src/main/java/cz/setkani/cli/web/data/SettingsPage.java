package cz.setkani.cli.web.data;

import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.text.Texts;
import java.util.List;

/**
 * The settings of the day, to be changed.
 *
 * @param file the file in which they stand, or will stand
 * @param groups the fields that belong together
 */
public record SettingsPage(PageFrame frame, Texts texts, String file, List<FieldGroup> groups) {

  /**
   * Fields that belong together.
   *
   * @param key the last part of the key of their heading among the texts
   */
  public record FieldGroup(String key, List<SettingField> fields) {}

  /** A word or sentence of the screen. */
  public String text(String key, Object... values) {
    return texts.text(key, values);
  }
}
