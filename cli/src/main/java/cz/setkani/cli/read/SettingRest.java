package cz.setkani.cli.read;

import cz.setkani.validate.sheet.Cell;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.Setting;
import cz.setkani.validate.sheet.SettingColumn;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rest of a setting that is a list: where the separator of the list is that of the file as well
 * and no quotes stand around it, the rest spreads over cells without a heading.
 */
final class SettingRest {

  private static final Set<Setting> LISTS = EnumSet.of(Setting.TABLES, Setting.PAUSE);
  private static final Headings<Setting> NAMES = new Headings<>(Setting.class);

  private SettingRest() {}

  /** Whether the cells of a row so far are a setting that can go on. */
  static boolean isOne(Map<? extends Enum<?>, Cell> cells) {
    return cells.containsKey(SettingColumn.VALUE)
        && Optional.ofNullable(cells.get(SettingColumn.SETTING))
            .flatMap(name -> NAMES.find(name.text()))
            .filter(LISTS::contains)
            .isPresent();
  }

  /** Adds a further cell to the value. */
  static void join(Map<? extends Enum<?>, Cell> cells, Cell more) {
    for (Map.Entry<? extends Enum<?>, Cell> entry : cells.entrySet()) {
      if (entry.getKey() == SettingColumn.VALUE) {
        Cell value = entry.getValue();
        entry.setValue(new Cell(value.text() + ", " + more.text(), value.place()));
      }
    }
  }
}
