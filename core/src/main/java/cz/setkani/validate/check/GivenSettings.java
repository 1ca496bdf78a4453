package cz.setkani.validate.check;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.Place;
import cz.setkani.validate.sheet.Row;
import cz.setkani.validate.sheet.Setting;
import cz.setkani.validate.sheet.SettingColumn;
import cz.setkani.validate.sheet.Sheet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which value of each setting counts: the last in the file, or else the option. */
public final class GivenSettings {

  private record Given(String name, Cell value) {}

  private final Headings<Setting> headings = new Headings<>(Setting.class);
  private final Map<Setting, Given> given = new EnumMap<>(Setting.class);
  private final Sheet<SettingColumn> sheet;
  private final Findings findings;

  private GivenSettings(Sheet<SettingColumn> sheet, Findings findings) {
    this.sheet = sheet;
    this.findings = findings;
  }

  public static GivenSettings of(Sheet<SettingColumn> sheet, Findings findings) {
    GivenSettings settings = new GivenSettings(sheet, findings);
    sheet.rows().forEach(settings::take);
    return settings;
  }

  /** Whether there may be settings that could not be read. */
  boolean isDamaged() {
    return sheet.isDamaged();
  }

  /** The value of a setting, if there is one. */
  Optional<Cell> find(Setting setting) {
    return Optional.ofNullable(given.get(setting)).map(Given::value);
  }

  /** The name of a setting as the user wrote it. */
  String name(Setting setting) {
    return Optional.ofNullable(given.get(setting)).map(Given::name).orElse(setting.english());
  }

  /** Whether a setting comes from the command line. */
  boolean isOption(Setting setting) {
    return find(setting).filter(cell -> cell.place().isOption()).isPresent();
  }

  /** Where a setting stands, or where it could be set. */
  public Place place(Setting setting) {
    return find(setting).map(Cell::place).orElse(Place.of(sheet.file()));
  }

  /**
   * The same, with as many tables in each round as the sessions say, unless an option says more.
   */
  public GivenSettings with(SessionPlan sessions, String file) {
    Optional<String> usual = find(Setting.TABLES).map(Cell::tidy);
    sessions
        .tables(usual)
        .filter(tables -> !isOption(Setting.TABLES))
        .ifPresent(
            tables ->
                given.put(
                    Setting.TABLES,
                    new Given(Setting.TABLES.english(), new Cell(tables, Place.of(file)))));
    return this;
  }

  private void take(Row<SettingColumn> row) {
    Optional<Cell> name = row.find(SettingColumn.SETTING);
    Optional<Cell> value = row.find(SettingColumn.VALUE);
    if (name.isEmpty()) {
      value.ifPresent(
          cell ->
              findings.add(
                  FindingCode.SETTING_WITHOUT_NAME, cell.place(), Fact.TEXT.is(cell.text())));
      return;
    }
    Optional<Setting> setting = headings.find(name.get().text());
    if (setting.isEmpty()) {
      Optional<String> meant = headings.guess(name.get().text());
      findings.add(
          FindingCode.SETTING_UNKNOWN,
          name.get().place(),
          Fact.SETTING.is(name.get().text()),
          Fact.NEAR_COUNT.is(meant.isPresent() ? 1 : 0),
          Fact.NEAR.is(NameBook.quoted(meant.stream().toList())));
    } else if (value.isPresent()) {
      put(setting.get(), new Given(name.get().tidy(), value.get()));
    }
  }

  private void put(Setting setting, Given now) {
    Given before = given.put(setting, now);
    if (before != null && !now.value().place().isOption()) {
      findings.add(
          FindingCode.SETTING_TWICE,
          now.value().place(),
          Fact.SETTING.is(now.name()),
          Fact.TEXT.is(now.value().text()),
          Fact.LINE.is(before.value().place().line()));
    }
  }
}
