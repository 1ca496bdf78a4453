package cz.setkani.cli.web.desk;

import java.util.Optional;

/** The one long work that may be under way, or was done last. For several threads. */
public final class Works {

  private Optional<Work> last = Optional.empty();

  Works() {}

  /** What is under way, or was done last. */
  public synchronized Optional<Work> last() {
    return last;
  }

  /** The same, if it is of a kind and for an event. */
  public Optional<Work> last(OpenEvent event, String kind) {
    return last().filter(work -> work.event().equals(event.id()) && work.kind().equals(kind));
  }

  /** Begins a work on a thread of its own; empty, and nothing begins, while another goes on. */
  public synchronized Optional<Work> begin(OpenEvent event, String kind, Work.Doing doing) {
    if (last.filter(Work::isRunning).isPresent()) {
      return Optional.empty();
    }
    Work work = new Work(event.id(), kind);
    last = Optional.of(work);
    Thread thread = new Thread(() -> work.run(doing), kind);
    thread.setDaemon(true);
    thread.start();
    return last;
  }
}
