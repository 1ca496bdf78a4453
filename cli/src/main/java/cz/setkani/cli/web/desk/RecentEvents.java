package cz.setkani.cli.web.desk;

import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.file.UnwritableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The folders of events that were open lately, the last one first. They are kept in a file; where
 * that cannot be written, as long as the program runs.
 */
public final class RecentEvents {

  private static final String FILE = "recent.txt";
  private static final int MOST = 20;

  private final Path home;
  private Map<String, Path> folders;

  RecentEvents(Path home) {
    this.home = home;
    folders = read(home.resolve(FILE));
  }

  private static Map<String, Path> read(Path file) {
    Map<String, Path> found = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        Path folder = Path.of(line);
        found.put(id(folder), folder);
      }
    } catch (IOException | IllegalArgumentException nothingKept) {
      // What was open lately is a comfort, not a truth.
    }
    return found;
  }

  /** The folders by the ids of their events. */
  public synchronized Map<String, Path> all() {
    return new LinkedHashMap<>(folders);
  }

  synchronized Optional<Path> find(String id) {
    return Optional.ofNullable(folders.get(id));
  }

  /** Makes an event the last one that was open, and gives its id. */
  synchronized String add(Path folder) throws IOException {
    Path real = folder.toRealPath();
    Map<String, Path> all = new LinkedHashMap<>();
    all.put(id(real), real);
    folders.forEach(all::putIfAbsent);
    keep(all);
    return id(real);
  }

  /** Leaves an event out of the list; its files stay. */
  public synchronized void forget(String id) {
    Map<String, Path> all = new LinkedHashMap<>(folders);
    all.remove(id);
    keep(all);
  }

  private void keep(Map<String, Path> all) {
    List<String> lines = new ArrayList<>();
    Map<String, Path> kept = new LinkedHashMap<>();
    all.forEach(
        (id, folder) -> {
          if (kept.size() < MOST) {
            kept.put(id, folder);
            lines.add(folder + "\n");
          }
        });
    folders = kept;
    try {
      Output.of(List.of(ResultFile.text(FILE, out -> out.write(String.join("", lines)))))
          .writeTo(home);
    } catch (UnwritableException e) {
      // As above.
    }
  }

  private static String id(Path folder) {
    CRC32C sum = new CRC32C();
    sum.update(folder.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
