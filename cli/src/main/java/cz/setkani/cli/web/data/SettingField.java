package cz.setkani.cli.web.data;

import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A setting as it is filled in.
 *
 * @param value what stands there; empty text for nothing
 * @param fault what is wrong with it; empty text for nothing
 * @param choices what can be chosen; none where any text can be written
 */
public record SettingField(
    Setting setting, String value, String fault, List<SettingChoice> choices) {

  /**
   * One of the values among which one chooses.
   *
   * @param word as it stands in the file
   * @param key the last part of the key of its name among the texts
   */
  public record SettingChoice(String word, String key, boolean isChosen) {}

  /** A word in both languages. */
  private record BothWords(String english, String czech) {

    SettingChoice choice(String value, Locale language) {
      boolean isChosen =
          Names.key(value).equals(Names.key(english)) || Names.key(value).equals(Names.key(czech));
      String word = language.getLanguage().equals("cs") ? czech : english;
      return new SettingChoice(isChosen ? value : word, english, isChosen);
    }
  }

  private static final List<BothWords> YES_NO =
      List.of(new BothWords("no", "ne"), new BothWords("yes", "ano"));
  private static final Map<Setting, List<BothWords>> WORDS =
      Map.of(
          Setting.GOAL,
          List.of(new BothWords("most", "nejvíc"), new BothWords("fair", "spravedlivě")),
          Setting.HISTORY,
          List.of(new BothWords("last", "naposled"), new BothWords("never", "nikdy")),
          Setting.LANGUAGE,
          List.of(new BothWords("cs", "cs"), new BothWords("en", "en")),
          Setting.BETWEEN_SIDES,
          YES_NO,
          Setting.EVERYONE,
          YES_NO);

  /** A setting with what stands there. */
  static SettingField of(Setting setting, String value, String fault, Locale language) {
    List<SettingChoice> choices =
        WORDS.getOrDefault(setting, List.of()).stream()
            .map(words -> words.choice(value, language))
            .toList();
    boolean isOther = !value.isBlank() && choices.stream().noneMatch(SettingChoice::isChosen);
    return new SettingField(setting, value, fault, isOther ? List.of() : choices);
  }

  /** The name of its field. */
  public String name() {
    return setting.name().toLowerCase(Locale.ROOT);
  }
}
