package cz.setkani.cli.web.data;

import cz.setkani.cli.job.SettingsJob;
import cz.setkani.cli.job.SettingsWritten;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.PagePaths;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.words.SettingInQuestion;
import cz.setkani.text.Texts;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.Severity;
import cz.setkani.validate.sheet.Setting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The settings of the day as a form. */
public final class SettingsScreen implements Screen {

  private static final String PATH = "data/settings";

  private static final Map<String, List<Setting>> GROUPS = new LinkedHashMap<>();

  static {
    GROUPS.put(
        "day",
        List.of(Setting.TITLE, Setting.PLACE, Setting.DATE, Setting.START, Setting.LANGUAGE));
    GROUPS.put(
        "rounds",
        List.of(
            Setting.ROUNDS,
            Setting.ROUND_MINUTES,
            Setting.CHANGEOVER_MINUTES,
            Setting.PAUSE,
            Setting.TABLES));
    GROUPS.put(
        "goal", List.of(Setting.GOAL, Setting.AT_LEAST, Setting.MAX_IN_A_ROW, Setting.MAX_PEOPLE));
    GROUPS.put(
        "more",
        List.of(
            Setting.HISTORY,
            Setting.BETWEEN_SIDES,
            Setting.EVERYONE,
            Setting.RANK_POINTS,
            Setting.TIME_ZONE));
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(PATH, SettingsScreen::show), Route.change(PATH, SettingsScreen::write));
  }

  private static Reply show(Call call) {
    SettingsJob job = SettingsJob.of(call.event().input());
    List<Finding> findings =
        call.event().validation().findings().stream()
            .filter(finding -> finding.place().file().equals(job.file()))
            .toList();
    return Reply.page(html(call, job.file(), job.given(), faults(findings, call), List.of()));
  }

  private static Reply write(Call call) throws UnwritableException {
    SettingsJob job = SettingsJob.of(call.event().input());
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    for (Setting setting : GROUPS.values().stream().flatMap(List::stream).toList()) {
      String field = setting.name().toLowerCase(Locale.ROOT);
      if (call.form().containsKey(field)) {
        values.put(setting, call.field(field).strip());
      }
    }
    SettingsWritten written = job.write(values, call.language(), (folder, seconds) -> {});
    if (!written.isWritten()) {
      return Reply.refusal(
          html(call, job.file(), values, faults(written.findings(), call), refusal(call, written)));
    }
    List<String> told = new ArrayList<>(List.of(text(call, "settings.done", written.file())));
    written
        .copies()
        .forEach(file -> told.add(text(call, "kept", String.valueOf(file.getFileName()))));
    written.findings().forEach(finding -> told.add(finding.text(call.language())));
    return Reply.at(PagePaths.of(call.event(), "data"), new Notice(true, told));
  }

  /** Why nothing was written, as far as it is not said at a field. */
  private static List<String> refusal(Call call, SettingsWritten written) {
    List<String> lines = new ArrayList<>(List.of(text(call, "settings.refused")));
    written.refusal().ifPresent(why -> lines.add(why.text(call.language())));
    written.findings().stream()
        .filter(FindingsTable::isError)
        .filter(finding -> SettingInQuestion.of(finding).isEmpty())
        .forEach(finding -> lines.add(finding.place() + ": " + finding.text(call.language())));
    return lines;
  }

  private static Map<Setting, String> faults(List<Finding> findings, Call call) {
    Map<Setting, String> faults = new EnumMap<>(Setting.class);
    findings.stream()
        .filter(finding -> finding.severity() != Severity.NOTE)
        .forEach(
            finding ->
                SettingInQuestion.of(finding)
                    .ifPresent(
                        setting ->
                            faults.merge(
                                setting,
                                finding.text(call.language()),
                                (one, other) -> one + " " + other)));
    return faults;
  }

  private static String html(
      Call call,
      String file,
      Map<Setting, String> values,
      Map<Setting, String> faults,
      List<String> refusal) {
    PageFrame frame = PageFrame.of(call, text(call, "settings.title"), Tab.DATA);
    SettingsPage page =
        new SettingsPage(
            refusal.isEmpty() ? frame : frame.saying(new Notice(false, refusal)),
            Texts.of(SettingsScreen.class, call.language()),
            file,
            GROUPS.entrySet().stream()
                .map(
                    group ->
                        new SettingsPage.FieldGroup(
                            group.getKey(),
                            group.getValue().stream()
                                .map(one -> field(one, values, faults, call.language()))
                                .toList()))
                .toList());
    return Rendering.html("web/data/settings.jte", page);
  }

  private static SettingField field(
      Setting setting, Map<Setting, String> values, Map<Setting, String> faults, Locale language) {
    return SettingField.of(
        setting,
        values.getOrDefault(setting, ""),
        Optional.ofNullable(faults.get(setting)).orElse(""),
        language);
  }

  private static String text(Call call, String key, Object... values) {
    return Texts.of(SettingsScreen.class, call.language()).text(key, values);
  }
}
