package cz.setkani.cli.write.file;

import cz.setkani.watch.PartsProgress;
import cz.setkani.watch.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files that are written as one act, into a folder or into memory: afterwards all of them are new,
 * or all are as they were. Other files of the folder are left alone. Immutable.
 */
public final class Output {

  /** The folder in a folder into which files of earlier runs go. */
  public static final String ASIDE = "old/";

  private final List<ResultFile> files;
  private final Existing existing;
  private final Map<String, Keeping> kept;
  private final Map<String, Pattern> owned;
  private final Optional<Watch> watch;

  private Output(
      List<ResultFile> files,
      Existing existing,
      Map<String, Keeping> kept,
      Map<String, Pattern> owned,
      Optional<Watch> watch) {
    this.files = List.copyOf(files);
    this.existing = existing;
    this.kept = kept;
    this.owned = owned;
    this.watch = watch;
  }

  /** Whether an old file is worth being kept. */
  @FunctionalInterface
  public interface Keeping {
    /**
     * Asked when nobody else can write the folder any more.
     *
     * @param old a regular file
     */
    boolean isKept(Path old) throws IOException;
  }

  /** Told that another run writes a folder, before that is waited for. */
  @FunctionalInterface
  public interface WaitingNotice {
    /**
     * Told once.
     *
     * @param folder the folder that both want to write
     * @param seconds how long the other run is waited for at most
     */
    void begins(Path folder, int seconds);
  }

  /** Files that replace those of their names. */
  public static Output of(List<ResultFile> files) {
    return new Output(files, Existing.REPLACED, Map.of(), Map.of(), Optional.empty());
  }

  /** The same with another rule for files that are there already. */
  public Output where(Existing rule) {
    return new Output(files, rule, kept, owned, watch);
  }

  /**
   * The same, but what stands there under the name of one of the files is kept beside it: as {@code
   * NAME.old.EXTENSION}, or with a number, if there is one already; never is one that was kept
   * before written over. Of equal files one copy is kept.
   *
   * @param rule whether it is to be kept
   */
  public Output keeping(String name, Keeping rule) {
    Map<String, Keeping> all = new LinkedHashMap<>(kept);
    all.put(name, rule);
    return new Output(files, existing, all, owned, watch);
  }

  /** The copies of a file that are kept beside it. */
  public static List<Path> copies(Path file) {
    return KeptFile.all(file);
  }

  /** Whether a file is called like a copy that is kept. */
  public static boolean isCopy(String name) {
    return KeptFile.isOne(name);
  }

  /**
   * The same, but files of an earlier run that are not among these are set {@linkplain #ASIDE
   * aside} with them.
   *
   * @param inside a folder in the folder that is written
   * @param names what only this program calls files there; all others stay
   */
  public Output owning(String inside, Pattern names) {
    Map<String, Pattern> all = new LinkedHashMap<>(owned);
    all.put(inside, names);
    return new Output(files, existing, kept, all, watch);
  }

  /** The files of an earlier run that are set aside where these are written to a folder. */
  public List<Path> obsolete(Path folder) throws UnwritableException {
    Set<String> written = files.stream().map(ResultFile::name).collect(Collectors.toSet());
    List<Path> obsolete = new ArrayList<>();
    for (Map.Entry<String, Pattern> entry : owned.entrySet()) {
      Path inside = folder.resolve(entry.getKey());
      if (Files.isDirectory(inside)) {
        try (Stream<Path> all = Files.list(inside)) {
          all.filter(Files::isRegularFile)
              .filter(path -> entry.getValue().matcher("" + path.getFileName()).matches())
              .filter(path -> !written.contains(entry.getKey() + "/" + path.getFileName()))
              .sorted()
              .forEach(obsolete::add);
        } catch (IOException e) {
          throw new UnwritableException(inside, e);
        }
      }
    }
    return obsolete;
  }

  /**
   * The same for very many files: the watch is told how many are prepared, and once it is over,
   * nothing is written. Otherwise writing does not ask a watch, so that what a search found until
   * it was cancelled is written whole.
   */
  public Output under(Watch onlooker) {
    return new Output(files, existing, kept, owned, Optional.of(onlooker));
  }

  /**
   * Writes all files, or leaves everything as it was; an interrupt does not get in between.
   *
   * @param folder where to; made if it does not exist
   * @param waiting told if another run writes there, before that is waited for
   * @return the copies of old files that are kept beside the new ones, those made earlier included
   * @throws UnwritableException if one could not be written, or is there and must not be replaced,
   *     or if the watch was over before all were prepared
   */
  public List<Path> writeTo(Path folder, WaitingNotice waiting) throws UnwritableException {
    return writeTo(folder, new Disk(), Patience.OF_A_RUN.telling(waiting));
  }

  /** The same, but nobody is told if another run is waited for. */
  public List<Path> writeTo(Path folder) throws UnwritableException {
    return writeTo(folder, new Disk(), Patience.OF_A_RUN);
  }

  /** The bytes of all files by their names. */
  public Map<String, byte[]> toBytes() {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    files.forEach(file -> bytes.put(file.name(), file.bytes()));
    return bytes;
  }

  List<Path> writeTo(Path folder, Disk disk, Patience patience) throws UnwritableException {
    boolean interrupted = Thread.interrupted();
    NewFolders made = new NewFolders();
    try {
      made.upTo(folder);
      try (Workshop workshop = Workshop.enter(folder, disk, patience)) {
        refuse(folder);
        return write(folder, workshop);
      }
    } finally {
      made.removeEmpty();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private List<Path> write(Path folder, Workshop workshop) throws UnwritableException {
    for (int i = 0; i < files.size(); i++) {
      goOn(folder, i);
      workshop.prepare(files.get(i));
    }
    goOn(folder, files.size());
    for (Path path : obsolete(folder)) {
      String inside = path.getParent().getFileName() + "/";
      workshop.prepare(
          new ResultFile(inside + ASIDE + path.getFileName(), out -> Files.copy(path, out)));
      workshop.prepareRemoval(inside + path.getFileName());
    }
    List<Path> copies = new ArrayList<>();
    for (Map.Entry<String, Keeping> entry : kept.entrySet()) {
      Path old = folder.resolve(entry.getKey());
      try {
        if (Files.isRegularFile(old) && entry.getValue().isKept(old)) {
          KeptFile copy = KeptFile.of(old);
          copies.add(copy.path());
          if (!copy.isThere()) {
            workshop.prepare(copy.file());
          }
        }
      } catch (IOException e) {
        throw new UnwritableException(old, e);
      }
    }
    workshop.putInPlace();
    return List.copyOf(copies);
  }

  /** Tells how many files are prepared, and asks whether to go on. */
  private void goOn(Path folder, int done) throws UnwritableException {
    if (watch.isPresent()) {
      watch.get().tell(new PartsProgress(done, files.size()));
      if (watch.get().isOver()) {
        throw new UnwritableException(folder, new UnwritableException.IsStoppedException(folder));
      }
    }
  }

  private void refuse(Path folder) throws UnwritableException {
    if (existing == Existing.REPLACED) {
      return;
    }
    for (ResultFile file : files) {
      Path path = folder.resolve(file.name());
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        boolean isChoice = existing == Existing.REFUSED_UNLESS_ASKED;
        throw new UnwritableException(
            path, new UnwritableException.IsThereException(path, isChoice));
      }
    }
  }
}
