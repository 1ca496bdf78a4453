package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.file.Existing;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The folder of an event to begin with: an example in small, with a note beside each thing. */
public final class StarterFolder {

  private static final List<String> FILES =
      List.of("event.csv", "organisations.csv", "requests.csv", "tables.csv");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private StarterFolder() {}

  /** The example files, which replace none; a spreadsheet opens them by double click. */
  public static Output of(Locale language) {
    return Output.of(FILES.stream().map(name -> file(name, language)).toList())
        .where(Existing.REFUSED);
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
