package cz.setkani.cli.web.desk;

import cz.setkani.cli.write.file.UnwritableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Everything that pages and changes share. For several threads. */
public final class Desk {

  private final Path home;
  private final RecentEvents recent;
  private final Works works = new Works();
  private final Map<String, OpenEvent> open = new ConcurrentHashMap<>();
  private final ReentrantLock changing = new ReentrantLock();

  /**
   * A desk.
   *
   * @param home where it is kept which events were open lately
   */
  public Desk(Path home) {
    this.home = home;
    recent = new RecentEvents(home);
  }

  /** A change of files. */
  @FunctionalInterface
  public interface FolderChange<T> {
    /**
     * Makes it.
     *
     * @throws UnwritableException if a file could not be written
     */
    T make() throws UnwritableException;
  }

  /** Where the program keeps what belongs to its user. */
  public Path home() {
    return home;
  }

  /** The events that were open lately. */
  public RecentEvents recent() {
    return recent;
  }

  /** What is under way. */
  public Works works() {
    return works;
  }

  /** Puts the event of a folder on the desk. */
  public OpenEvent open(Path folder) throws IOException {
    return find(recent.add(folder)).orElseThrow();
  }

  /** The event of an id as its files are now; empty if there is none, or its folder is gone. */
  public Optional<OpenEvent> find(String id) {
    Optional<Path> folder = recent.find(id).filter(Files::isDirectory);
    try {
      return folder.isEmpty() ? Optional.empty() : Optional.of(now(id, folder.get()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private OpenEvent now(String id, Path folder) throws IOException {
    FolderStamp stamp = FolderStamp.of(folder);
    return open.merge(
        id,
        new OpenEvent(id, folder, stamp),
        (old, fresh) -> old.stamp().equals(fresh.stamp()) ? old : fresh.after(old));
  }

  /**
   * Makes a change of an event's files if they still are as somebody saw them; one change at a
   * time.
   *
   * @param seen the stamp of the files that were seen
   * @return what came out; empty, with nothing changed, if the files are others by now
   * @throws UnwritableException if a file could not be written
   */
  public <T> Optional<T> change(OpenEvent event, String seen, FolderChange<T> change)
      throws UnwritableException {
    changing.lock();
    try {
      boolean isSame = find(event.id()).filter(now -> now.stamp().equals(seen)).isPresent();
      return isSame ? Optional.of(change.make()) : Optional.empty();
    } finally {
      changing.unlock();
    }
  }
}
