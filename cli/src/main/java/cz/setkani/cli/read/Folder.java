package cz.setkani.cli.read;

import cz.setkani.validate.FindingCode;
import cz.setkani.validate.Findings;
import cz.setkani.validate.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a folder, found by their names in any case.
 *
 * @param files the files by their names in lower case
 * @param isListed whether the folder let us see its files
 */
record Folder(Map<String, Path> files, boolean isListed) {

  private static final List<String> WORKBOOKS = List.of("xlsx", "xlsm");
  private static final List<String> OTHER_WORKBOOKS = List.of("xls", "xlsb", "ods", "numbers");

  static Folder list(Path folder, Findings findings) {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> entries = Files.list(folder)) {
      // Of two names that differ in case alone, the one in lower case counts: it sorts last.
      entries.sorted().forEach(path -> files.put(lower(path), path));
      return new Folder(files, true);
    } catch (NoSuchFileException e) {
      findings.add(FindingCode.FILE_NOT_FOUND, Place.of(folder.toString()), folder);
      return new Folder(Map.of(), false);
    } catch (IOException | RuntimeException e) {
      findings.add(FindingCode.FILE_NOT_READ, Place.of(folder.toString()), GridFile.reason(e));
      return new Folder(Map.of(), false);
    }
  }

  Optional<Path> find(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** A workbook of the same name as a text file. */
  Optional<Path> findWorkbook(String name) {
    return find(name, WORKBOOKS);
  }

  /** A workbook of a kind that cannot be read. */
  Optional<Path> findOtherWorkbook(String name) {
    return find(name, OTHER_WORKBOOKS);
  }

  /** The text file of a name, or the workbook; a finding, if there are both. */
  Optional<Path> choose(String name, Findings findings) {
    Optional<Path> text = find(name);
    Optional<Path> workbook = findWorkbook(name);
    if (text.isPresent() && workbook.isPresent()) {
      String read = fileName(text.get());
      findings.add(FindingCode.FILE_TWICE, Place.of(read), read, fileName(workbook.get()));
    }
    return text.or(() -> workbook);
  }

  /** Whether there is a workbook of a kind that is not read, which is a finding. */
  boolean reportOther(String name, Findings findings) {
    Optional<Path> other = findOtherWorkbook(name);
    other
        .map(Folder::fileName)
        .ifPresent(file -> findings.add(FindingCode.WORKBOOK_OTHER, Place.of(file), file));
    return other.isPresent();
  }

  static String fileName(Path path) {
    return String.valueOf(path.getFileName());
  }

  private Optional<Path> find(String name, List<String> types) {
    String stem = name.substring(0, name.lastIndexOf('.') + 1);
    return types.stream().flatMap(type -> find(stem + type).stream()).findFirst();
  }

  private static String lower(Path path) {
    return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
  }
}
