package cz.setkani.cli.write.words;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.Setting;
import java.util.Optional;

/** The setting that a finding is about. */
public final class SettingInQuestion {

  private static final Headings<Setting> NAMES = new Headings<>(Setting.class);

  private SettingInQuestion() {}

  /** The setting, if it is about one that can be told. */
  public static Optional<Setting> of(Finding finding) {
    return switch (finding.code()) {
      case DATE_NOT_READ, DATE_AMBIGUOUS -> Optional.of(Setting.DATE);
      case TIME_NOT_READ -> Optional.of(Setting.START);
      case PAUSE_NOT_READ, PAUSE_WITHOUT_EFFECT -> Optional.of(Setting.PAUSE);
      case LANGUAGE_NOT_READ -> Optional.of(Setting.LANGUAGE);
      case TIME_ZONE_NOT_READ -> Optional.of(Setting.TIME_ZONE);
      case RANK_POINTS_NOT_READ -> Optional.of(Setting.RANK_POINTS);
      case GOAL_NOT_READ -> Optional.of(Setting.GOAL);
      case HISTORY_NOT_READ -> Optional.of(Setting.HISTORY);
      case DAY_TOO_LONG -> Optional.of(Setting.ROUNDS);
      case TABLES_NOT_READ, TABLES_DIFFER, NO_TABLES, TOO_MANY_TABLES ->
          Optional.of(Setting.TABLES);
      case GUARANTEE_TOO_HIGH -> Optional.of(Setting.AT_LEAST);
      case NUMBER_WRONG -> NAMES.find(finding.getFact(Fact.WHAT));
      case YES_OR_NO_NOT_READ, SETTING_TWICE, SETTING_OF_SESSIONS ->
          NAMES.find(finding.getFact(Fact.SETTING));
      default -> Optional.empty();
    };
  }
}
