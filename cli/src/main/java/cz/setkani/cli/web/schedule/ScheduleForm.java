package cz.setkani.cli.web.schedule;

import cz.setkani.cli.job.GivenSetting;
import cz.setkani.cli.job.Input;
import cz.setkani.cli.job.ScheduleSettings;
import cz.setkani.cli.read.ReadOptions;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.programme.ProgrammeInHand;
import cz.setkani.model.Effort;
import cz.setkani.validate.sheet.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is filled in before a programme is made.
 *
 * @param settings settings of the event that are to be others this time, as they are typed
 * @param seed as it is typed; empty text for the usual one
 * @param isSuggesting whether free rounds are filled
 * @param isKeeping whether locked meetings of the present programme stay
 */
public record ScheduleForm(
    Effort effort,
    Map<Setting, String> settings,
    String seed,
    boolean isSuggesting,
    boolean isKeeping) {

  /** The settings that can be filled in here. */
  public static final List<Setting> SETTINGS =
      List.of(Setting.GOAL, Setting.AT_LEAST, Setting.MAX_IN_A_ROW, Setting.HISTORY);

  public ScheduleForm {
    settings = new LinkedHashMap<>(settings);
  }

  /** What is proposed. */
  static ScheduleForm usual(boolean isKeeping) {
    return new ScheduleForm(Effort.NORMAL, Map.of(), "", false, isKeeping);
  }

  static ScheduleForm of(Call call) {
    Map<Setting, String> settings = new LinkedHashMap<>();
    for (Setting setting : SETTINGS) {
      String value = call.field(setting.english()).strip();
      if (!value.isEmpty()) {
        settings.put(setting, value);
      }
    }
    return new ScheduleForm(
        effort(call.field("effort")),
        settings,
        call.field("seed").strip(),
        !call.field("suggest").isEmpty(),
        !call.field("keep").isEmpty());
  }

  private static Effort effort(String name) {
    return switch (name) {
      case "quick" -> Effort.QUICK;
      case "thorough" -> Effort.THOROUGH;
      default -> Effort.NORMAL;
    };
  }

  /** The same, keeping locked meetings or not. */
  ScheduleForm keeping(boolean isSo) {
    return new ScheduleForm(effort, settings, seed, isSuggesting, isSo);
  }

  @Override
  public Map<Setting, String> settings() {
    return new LinkedHashMap<>(settings);
  }

  /** What is filled in for a setting; empty text for nothing. */
  public String setting(Setting setting) {
    return settings.getOrDefault(setting, "");
  }

  /** Whether the number of chance can be read. */
  boolean isSound() {
    return seed.matches("-?\\d{1,18}|");
  }

  /** Whether something is filled in that is not often needed. */
  public boolean hasMore() {
    return !settings.isEmpty() || !seed.isEmpty();
  }

  /** The event with what is filled in. */
  Input input(Source source, String shown) {
    Optional<SourceFile> kept = isKeeping ? source.find(ProgrammeInHand.RESULT) : Optional.empty();
    List<GivenSetting> given = new ArrayList<>();
    settings.forEach((setting, value) -> given.add(new GivenSetting(shown, setting, value)));
    return new Input(source, kept, ReadOptions.NONE, given);
  }

  ScheduleSettings scheduleSettings() {
    return new ScheduleSettings(
        Optional.of(seed).filter(text -> !text.isEmpty()).map(Long::valueOf),
        Optional.of(effort),
        isSuggesting);
  }

  /** The effort as it is called in forms. */
  public String effortName() {
    return effort.name().toLowerCase(Locale.ROOT);
  }
}
