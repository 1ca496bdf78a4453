package cz.setkani.cli.write.folder;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was written of a programme.
 *
 * @param folder where, as it is to be shown
 * @param kept files that somebody had changed, kept beside the new ones
 * @param aside files of an earlier run that were set aside
 * @param outdated files and folders that are still there, and are of another schedule
 * @param names the names of the files of each part, within the folder
 * @param unaddressed the names of organisations that would get a message, but for an address
 */
public record WrittenFiles(
    Path folder,
    List<Path> kept,
    List<Path> aside,
    List<String> outdated,
    Map<PrintPart, List<String>> names,
    List<String> unaddressed) {

  public WrittenFiles {
    kept = List.copyOf(kept);
    aside = List.copyOf(aside);
    outdated = List.copyOf(outdated);
    names = new LinkedHashMap<>(names);
    unaddressed = List.copyOf(unaddressed);
  }

  /** {@return the parts in their order, each with the names of its files} */
  @Override
  public Map<PrintPart, List<String>> names() {
    return new LinkedHashMap<>(names);
  }

  /** Whether a part was asked for of which there is nothing. */
  public boolean lacks(PrintPart part) {
    return names.containsKey(part) && names.get(part).isEmpty();
  }

  /** Whether a file was written. */
  public boolean has(String name) {
    return names.values().stream().anyMatch(files -> files.contains(name));
  }

  /** Whether a PDF was written. */
  public boolean hasPdf() {
    return names.values().stream().flatMap(List::stream).anyMatch(name -> name.endsWith(".pdf"));
  }
}
