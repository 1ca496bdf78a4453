package cz.setkani.cli.job;

import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.write.file.Existing;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.file.StorableName;
import cz.setkani.cli.write.file.UnwritableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What came back to an event: answered sheets and exports of forms, kept as they came in a folder
 * of their own, in the order in which they came. Nothing in it is ever written over.
 */
public final class AnswerFolder {

  /** Its name within the folder of the event. */
  public static final String NAME = "answers";

  private final Path folder;

  private AnswerFolder(Path folder) {
    this.folder = folder;
  }

  /** That of an event in a folder, whether it is there yet or not. */
  public static AnswerFolder of(Path event) {
    return new AnswerFolder(event.resolve(NAME));
  }

  /**
   * What became of a file that was brought.
   *
   * @param given its name as it was given
   * @param name the name under which it lies there
   * @param isNew whether it was not there before; else one of the same bytes was
   */
  public record Kept(String given, String name, boolean isNew) {}

  /** The names of the files in the order in which they came; others by their names after them. */
  public List<String> names() throws UnwritableException {
    return list().names();
  }

  /** Those of which something was said. */
  public Set<String> marked(AnswerMark mark) throws UnwritableException {
    return list().marked(mark);
  }

  /** Says something of files. */
  public void mark(Collection<String> files, AnswerMark mark) throws UnwritableException {
    list().marking(files, mark).writeTo(folder);
  }

  private AnswerList list() throws UnwritableException {
    if (!Files.isDirectory(folder)) {
      return AnswerList.read(folder, List.of());
    }
    try (Stream<Path> all = Files.list(folder)) {
      return AnswerList.read(
          folder,
          all.filter(Files::isRegularFile)
              .map(path -> String.valueOf(path.getFileName()))
              .filter(AnswerFolder::isAnswer)
              .sorted()
              .toList());
    } catch (IOException e) {
      throw new UnwritableException(folder, e);
    }
  }

  private static boolean isAnswer(String name) {
    return !name.startsWith(".")
        && !name.startsWith("~")
        && !Output.isCopy(name)
        && !name.equals(AnswerList.FILE);
  }

  /** A file in it, whether it is there or not; findings tell it by its path within the event. */
  public SourceFile file(String name) {
    return SourceFile.at(folder.resolve(name), NAME + '/' + name);
  }

  /** The name of a file that findings tell, if it lies here. */
  public static Optional<String> name(String told) {
    return told.startsWith(NAME + '/')
        ? Optional.of(told.substring(NAME.length() + 1))
        : Optional.empty();
  }

  /**
   * Keeps files, all or none, under names that are free.
   *
   * @param brought their bytes, by the names that they came with
   * @throws UnwritableException if one could not be written
   */
  public List<Kept> keep(List<Brought> brought) throws UnwritableException {
    AnswerList list = list();
    List<String> order = list.names();
    Set<String> taken = new HashSet<>(Set.of(AnswerList.FILE));
    order.forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
    Map<String, byte[]> fresh = new LinkedHashMap<>();
    List<Kept> kept = new ArrayList<>();
    for (Brought one : brought) {
      Optional<String> same = findSame(one.bytes(), order, fresh);
      String name =
          same.orElse(
              StorableName.free(name(one), free -> taken.contains(free.toLowerCase(Locale.ROOT))));
      kept.add(new Kept(one.name(), name, same.isEmpty()));
      if (same.isEmpty()) {
        taken.add(name.toLowerCase(Locale.ROOT));
        fresh.put(name, one.bytes());
      }
    }
    if (!fresh.isEmpty()) {
      List<ResultFile> files = new ArrayList<>();
      fresh.forEach((name, bytes) -> files.add(new ResultFile(name, out -> out.write(bytes))));
      Output.of(files).where(Existing.REFUSED).writeTo(folder);
      list.with(fresh.keySet()).writeTo(folder);
    }
    return kept;
  }

  /** The name under which a file can be kept; one that looks like that of a copy gets another. */
  private static String name(Brought one) {
    String name = StorableName.of(one.name());
    return Output.isCopy(name) ? name.replace(".old", "_old") : name;
  }

  /**
   * A file that somebody brings.
   *
   * @param name its name, as it is called elsewhere
   */
  public record Brought(String name, byte[] bytes) {}

  private Optional<String> findSame(byte[] bytes, List<String> there, Map<String, byte[]> fresh)
      throws UnwritableException {
    for (String name : there) {
      Path path = folder.resolve(name);
      try {
        if (Files.size(path) == bytes.length && Arrays.equals(Files.readAllBytes(path), bytes)) {
          return Optional.of(name);
        }
      } catch (IOException e) {
        throw new UnwritableException(path, e);
      }
    }
    return fresh.entrySet().stream()
        .filter(file -> Arrays.equals(file.getValue(), bytes))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * Sets a file aside, where nobody reads it: into {@code old}, under a name that is free there.
   *
   * @return where it lies now; empty if there is no such file
   */
  public Optional<Path> setAside(String name) throws UnwritableException {
    Path file = folder.resolve(name);
    if (!isAnswer(name) || !Files.isRegularFile(file) || !file.normalize().startsWith(folder)) {
      return Optional.empty();
    }
    Path old = folder.resolve(Output.ASIDE);
    try {
      Files.createDirectories(old);
      Path place = old.resolve(StorableName.free(name, taken -> Files.exists(old.resolve(taken))));
      return Optional.of(Files.move(file, place));
    } catch (IOException e) {
      throw new UnwritableException(file, e);
    }
  }
}
