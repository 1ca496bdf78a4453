package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.UnwritableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is handed out, to be written. */
public final class PrintedFiles {

  private final Output output;
  private final ScheduleFiles schedule;
  private final Map<PrintPart, List<String>> names;
  private final List<String> unaddressed;

  PrintedFiles(
      Output output,
      ScheduleFiles schedule,
      Map<PrintPart, List<String>> names,
      List<String> unaddressed) {
    this.output = output;
    this.schedule = schedule;
    this.names = new LinkedHashMap<>(names);
    this.unaddressed = List.copyOf(unaddressed);
  }

  /** {@return all files} */
  public Output output() {
    return output;
  }

  /** {@return the parts in their order, each with the names of its files} */
  public Map<PrintPart, List<String>> names() {
    return new LinkedHashMap<>(names);
  }

  /**
   * Writes all files as one act.
   *
   * @param folder where to; made if it does not exist
   * @param waiting told if another run writes there, before that is waited for
   * @return what was written, and what else is there
   */
  public WrittenFiles writeTo(Path folder, Output.WaitingNotice waiting)
      throws UnwritableException {
    List<Path> aside = output.obsolete(folder);
    boolean isOther = schedule.isOtherIn(folder);
    List<Path> kept = output.writeTo(folder, waiting);
    return new WrittenFiles(
        folder, kept, aside, isOther ? outdated(folder) : List.of(), names, unaddressed);
  }

  /** What is there of other runs that is not written now. */
  private List<String> outdated(Path folder) {
    return others(folder, names.values().stream().flatMap(List::stream).toList());
  }

  /** All files and folders of runs in a folder that are not among those of some names. */
  static List<String> others(Path folder, List<String> written) {
    Stream<String> files =
        PartFiles.allNames().filter(name -> Files.isRegularFile(folder.resolve(name)));
    Stream<String> folders =
        PartFiles.allFolders()
            .filter(name -> Files.isDirectory(folder.resolve(name)))
            .filter(name -> written.stream().noneMatch(file -> file.startsWith(name)));
    return Stream.concat(files.filter(name -> !written.contains(name)), folders).toList();
  }
}
