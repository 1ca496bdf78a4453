package cz.setkani.cli.write.table;

import cz.setkani.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The names of columns in a language; the keys are the English names. */
public final class ColumnNames {

  private ColumnNames() {}

  /** The names of some columns, in the same order. */
  public static List<String> named(Locale language, String... keys) {
    Texts texts = Texts.of(ColumnNames.class, language);
    return Stream.of(keys).map(key -> texts.text("column." + key)).toList();
  }
}
