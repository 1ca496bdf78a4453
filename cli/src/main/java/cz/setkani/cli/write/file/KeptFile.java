package cz.setkani.cli.write.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The copy of a file that is going to be replaced: {@code requests.old.csv} beside {@code
 * requests.csv}, then {@code requests.old-2.csv} and so on.
 *
 * @param old what is going to be replaced
 * @param path the copy
 * @param isThere whether there is such a copy already
 */
record KeptFile(Path old, Path path, boolean isThere) {

  private static final Pattern NAME = Pattern.compile(".*\\.old(-\\d+)?(\\.[^.]*)?");

  /** Whether a file is called like such a copy. */
  static boolean isOne(String name) {
    return NAME.matcher(name).matches();
  }

  /** The copies that are there already. */
  static List<Path> all(Path old) {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> copy(old, number))
        .takeWhile(Files::isRegularFile)
        .toList();
  }

  private static Path copy(Path old, int number) {
    String name = String.valueOf(old.getFileName());
    int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    String suffix = number == 1 ? ".old" : ".old-" + number;
    return old.resolveSibling(name.substring(0, dot) + suffix + name.substring(dot));
  }

  /** The first name that is free, or that of a copy that holds the same. */
  static KeptFile of(Path old) throws IOException {
    int number = 1;
    while (true) {
      Path path = copy(old, number);
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        return new KeptFile(old, path, false);
      }
      if (Files.isRegularFile(path) && Files.mismatch(old, path) < 0) {
        return new KeptFile(old, path, true);
      }
      number++;
    }
  }

  ResultFile file() {
    return new ResultFile(String.valueOf(path.getFileName()), out -> Files.copy(old, out));
  }
}
