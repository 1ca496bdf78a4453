package cz.setkani.cli.web.desk;

import cz.setkani.cli.job.CheckJob;
import cz.setkani.cli.job.Input;
import cz.setkani.cli.read.Source;
import cz.setkani.validate.Validation;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * An event as its files are at a moment. What is found out from them is found out once; for several
 * threads.
 */
public final class OpenEvent {

  private static final String CHECK = "check";

  private final String id;
  private final Path folder;
  private final FolderStamp stamp;
  private final Map<String, Object> known = new ConcurrentHashMap<>();
  private volatile Optional<Foreseen> foreseen = Optional.empty();

  /** What is known of a state of the files to come. */
  private record Foreseen(FolderStamp stamp, String what, Object value) {}

  OpenEvent(String id, Path folder, FolderStamp stamp) {
    this.id = id;
    this.folder = folder;
    this.stamp = stamp;
  }

  /** What it is called in addresses: short, of letters and digits. */
  public String id() {
    return id;
  }

  /** Where its files lie. */
  public Path folder() {
    return folder;
  }

  /** Another one once any of its files is another. */
  public String stamp() {
    return stamp.all();
  }

  /**
   * The same event, which knows what an earlier state of it has read of the event's own files, if
   * those have not changed since, and what was foreseen of just this state.
   */
  OpenEvent after(OpenEvent earlier) {
    if (earlier.stamp.own().equals(stamp.own())) {
      earlier.findKnown(CHECK).ifPresent(read -> known.putIfAbsent(CHECK, read));
    }
    earlier
        .foreseen
        .filter(next -> next.stamp.equals(stamp))
        .ifPresent(next -> known.putIfAbsent(next.what, next.value));
    return this;
  }

  /** Its files. */
  public Source source() {
    return Source.folder(folder);
  }

  /** All that jobs need to read it. */
  public Input input() {
    return Input.of(source());
  }

  /** Its files as they were read. */
  public CheckJob check() {
    return known(CHECK, () -> CheckJob.of(input()));
  }

  /** What was read, and what was found in it. */
  public Validation validation() {
    return check().validation();
  }

  /** The title, or else the name of the folder. */
  public String title() {
    String title = check().title();
    return title.isEmpty() ? String.valueOf(folder.getFileName()) : title;
  }

  /**
   * What follows from the files as they are: found out when it is first asked for, then kept.
   *
   * @param what a name of it, the same for the same question
   */
  @SuppressWarnings("unchecked")
  public <T> T known(String what, Supplier<T> found) {
    Object value = known.get(what);
    if (value == null) {
      value = found.get();
      known.put(what, value);
    }
    return (T) value;
  }

  /**
   * Keeps what will be known once the journal has other bytes, and no other file has changed; of
   * several such answers the last one.
   *
   * @param journal the name of the journal
   * @param what a name of it, as in {@link #known}
   */
  public void foresee(String journal, byte[] bytes, String what, Object value) {
    foreseen = Optional.of(new Foreseen(stamp.withJournal(journal, bytes), what, value));
  }

  /** What is known already of that name. */
  @SuppressWarnings("unchecked")
  public <T> Optional<T> findKnown(String what) {
    return Optional.ofNullable((T) known.get(what));
  }
}
