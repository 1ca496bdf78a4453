package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.file.Output;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is handed out, to be written.
 *
 * @param output all files
 * @param names the names of the files of each part
 * @param unaddressed the names of organisations that would get a message, but for an address
 */
public record PrintedFiles(
    Output output, Map<PrintPart, List<String>> names, List<String> unaddressed) {

  public PrintedFiles {
    names = new LinkedHashMap<>(names);
    unaddressed = List.copyOf(unaddressed);
  }

  /** {@return the parts in their order, each with the names of its files} */
  @Override
  public Map<PrintPart, List<String>> names() {
    return new LinkedHashMap<>(names);
  }
}
