package cz.setkani.validate.sheet;

import java.util.List;

/** The columns of the settings, {@code event.csv}. */
public enum SettingColumn implements Named {
  SETTING("setting", "nastavení", "položka", "údaj"),
  VALUE("value", "hodnota");

  private final List<String> names;

  SettingColumn(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
