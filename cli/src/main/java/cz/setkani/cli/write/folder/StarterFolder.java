package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.file.Existing;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.table.CsvTable;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The folder of an event to begin with: an example in small, with a note beside each thing. */
public final class StarterFolder {

  private static final List<String> FILES =
      List.of("event.csv", "organisations.csv", "requests.csv", "tables.csv");
  private static final String SETTINGS = "event.csv";
  private static final int CELLS = 3;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private StarterFolder() {}

  /** The example files, which replace none; a spreadsheet opens them by double click. */
  public static Output of(Locale language) {
    return Output.of(FILES.stream().map(name -> file(name, language)).toList())
        .where(Existing.REFUSED);
  }

  /**
   * The settings of such an event with other values, and nothing else; it replaces none.
   *
   * @param values those of settings that have some; all others have none
   */
  public static Output settings(Map<Setting, String> values, Locale language) {
    ResultFile file =
        ResultFile.text(
            SETTINGS,
            out -> {
              List<List<String>> rows =
                  text(SETTINGS, language).lines().map(StarterFolder::cells).toList();
              new CsvTable(rows.get(0), with(values, rows, language).stream()).write(out);
            });
    return Output.of(List.of(file.made())).where(Existing.REFUSED);
  }

  private static List<String> cells(String line) {
    return List.of(line.split(";", CELLS));
  }

  /** The rows of all settings that are named there, and of those that have a value besides. */
  private static List<List<String>> with(
      Map<Setting, String> values, List<List<String>> rows, Locale language) {
    Headings<Setting> names = new Headings<>(Setting.class);
    Map<Setting, String> left = new EnumMap<>(values);
    List<List<String>> all = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      Optional<Setting> setting = names.find(row.get(0));
      String value = setting.flatMap(one -> Optional.ofNullable(left.remove(one))).orElse("");
      all.add(List.of(row.get(0), value, row.get(2)));
    }
    boolean isCzech = language.getLanguage().equals("cs");
    left.forEach(
        (setting, value) ->
            all.add(List.of(isCzech ? setting.czech() : setting.english(), value, "")));
    return all;
  }

  private static ResultFile file(String name, Locale language) {
    return ResultFile.text(name, out -> out.write(BYTE_ORDER_MARK + text(name, language)));
  }

  private static String text(String name, Locale language) throws IOException {
    String folder = language.getLanguage().equals("cs") ? "starter/cs/" : "starter/en/";
    try (InputStream in = StarterFolder.class.getResourceAsStream(folder + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("\r\n", "\n")
          .replace("\n", "\r\n");
    }
  }
}
