package cz.setkani.cli.web.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files that another program has open: Excel lays {@code ~$NAME} beside a workbook, LibreOffice
 * {@code .~lock.NAME#}.
 */
final class BusyFiles {

  private static final String OF_EXCEL = "~$";
  private static final String OF_LIBREOFFICE = ".~lock.";

  private BusyFiles() {}

  /** The names of those in some folders. */
  static List<String> in(List<Path> folders) {
    List<String> names = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> all = Files.list(folder)) {
        all.map(path -> String.valueOf(path.getFileName()))
            .flatMap(name -> open(name, folder).stream())
            .sorted()
            .forEach(names::add);
      } catch (IOException notThere) {
        // Then nothing in it is open.
      }
    }
    return names;
  }

  /** Whether a name is that of such a mark. */
  static boolean isMark(String name) {
    return name.startsWith(OF_EXCEL) || name.startsWith(OF_LIBREOFFICE);
  }

  private static Optional<String> open(String mark, Path folder) {
    if (mark.startsWith(OF_LIBREOFFICE) && mark.endsWith("#")) {
      return Optional.of(mark.substring(OF_LIBREOFFICE.length(), mark.length() - 1));
    }
    return mark.startsWith(OF_EXCEL) ? Optional.of(excels(mark, folder)) : Optional.empty();
  }

  /** Of a long name Excel puts its mark in place of the first two letters. */
  private static String excels(String mark, Path folder) {
    String rest = mark.substring(OF_EXCEL.length());
    if (Files.exists(folder.resolve(rest))) {
      return rest;
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> String.valueOf(path.getFileName()))
          .filter(name -> name.length() == mark.length() && name.endsWith(rest))
          .filter(name -> !name.equals(mark))
          .findFirst()
          .orElse(rest);
    } catch (IOException notThere) {
      return rest;
    }
  }
}
