package cz.setkani.cli.read;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of an event, found by their names in any case.
 *
 * @param files the files by their names in lower case
 * @param isListed whether it could be seen which files there are
 */
record Folder(Map<String, SourceFile> files, boolean isListed) {

  private static final List<String> TEXTS = List.of("csv", "tsv", "txt");
  private static final List<String> WORKBOOKS = List.of("xlsx", "xlsm");
  private static final List<String> OTHER_WORKBOOKS = List.of("xls", "xlsb", "ods", "numbers");

  static Folder list(Source source, Findings findings) {
    Map<String, SourceFile> files = new TreeMap<>();
    try {
      // Of two names that differ in case alone, the one in lower case counts: it sorts last.
      source.listing().list().stream()
          .sorted(Comparator.comparing(SourceFile::name))
          .forEach(file -> files.put(file.name().toLowerCase(Locale.ROOT), file));
      return new Folder(files, true);
    } catch (NoSuchFileException e) {
      findings.add(
          FindingCode.FILE_NOT_FOUND, Place.of(source.shown()), Fact.PATH.is(source.shown()));
      return new Folder(Map.of(), false);
    } catch (IOException | RuntimeException e) {
      Refusal.report(e, Place.of(source.shown()), findings);
      return new Folder(Map.of(), false);
    }
  }

  /** Whether a file of a name can say something of an event, be it that it cannot be read. */
  static boolean counts(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Stream.of(TEXTS, WORKBOOKS, OTHER_WORKBOOKS).anyMatch(types -> types.contains(ending));
  }

  Optional<SourceFile> find(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** A workbook of the same name as a text file. */
  Optional<SourceFile> findWorkbook(String name) {
    return find(name, WORKBOOKS);
  }

  /** A workbook of a kind that cannot be read. */
  Optional<SourceFile> findOtherWorkbook(String name) {
    return find(name, OTHER_WORKBOOKS);
  }

  /** The text file of a name, or the workbook; a finding, if there are several. */
  Optional<SourceFile> choose(String name, Findings findings) {
    List<SourceFile> all =
        Stream.of(TEXTS, WORKBOOKS).flatMap(types -> findAll(name, types).stream()).toList();
    if (all.size() > 1) {
      findings.add(
          FindingCode.FILE_TWICE,
          Place.of(all.get(0).name()),
          Fact.FILE.is(all.get(0).name()),
          Fact.OTHER_FILE.is(all.get(1).name()));
    }
    return all.stream().findFirst();
  }

  /** Whether there is a workbook of a kind that is not read, which is a finding. */
  boolean reportOther(String name, Findings findings) {
    Optional<SourceFile> other = findOtherWorkbook(name);
    other
        .map(SourceFile::name)
        .ifPresent(
            file -> findings.add(FindingCode.WORKBOOK_OTHER, Place.of(file), Fact.FILE.is(file)));
    return other.isPresent();
  }

  private Optional<SourceFile> find(String name, List<String> types) {
    return findAll(name, types).stream().findFirst();
  }

  private List<SourceFile> findAll(String name, List<String> types) {
    String stem = name.substring(0, name.lastIndexOf('.') + 1);
    return types.stream().flatMap(type -> find(stem + type).stream()).toList();
  }
}
