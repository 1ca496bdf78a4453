package cz.setkani.cli.job;

import cz.setkani.cli.read.BroughtFile;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.file.UnwritableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The files of an event that somebody else made: brought, and put in their places. */
public final class OwnFiles {

  private static final byte[] ZIP = {'P', 'K'};

  private OwnFiles() {}

  /**
   * Puts a file in the place of one of an event's own; what stood there is kept.
   *
   * @param event the folder of the event
   * @param holds what the file holds
   * @return the name under which it lies there now
   * @throws IllegalArgumentException if an event has no file for that
   */
  public static String put(Path event, BroughtFile.Contents holds, byte[] bytes)
      throws UnwritableException {
    String usual = holds.file().orElseThrow(IllegalArgumentException::new);
    String stem = usual.substring(0, usual.lastIndexOf('.'));
    boolean isWorkbook = bytes.length > 1 && bytes[0] == ZIP[0] && bytes[1] == ZIP[1];
    String name = isWorkbook ? stem + ".xlsx" : usual;
    String others = isWorkbook ? "csv|tsv|txt|xlsm" : "tsv|txt|xlsx|xlsm";
    Output.of(List.of(new ResultFile(name, out -> out.write(bytes))))
        .keeping(name, old -> true)
        .owning(
            ".", Pattern.compile("(?i)" + stem.toLowerCase(Locale.ROOT) + "\\.(" + others + ")"))
        .writeTo(event);
    return name;
  }
}
