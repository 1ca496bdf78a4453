package cz.setkani.cli.web.papers;

import cz.setkani.cli.web.desk.Desk;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.web.desk.Work;
import cz.setkani.cli.write.folder.PrintedFiles;
import cz.setkani.cli.write.folder.WrittenFiles;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The writing of papers into the folder of an event, which takes a while where there are many.
 *
 * @param work that is under way, or done
 */
public record PapersWork(Work work) {

  static final String KIND = "print";
  private static final int TIMES = 60;
  private static final int MILLISECONDS = 50;

  /** What came out: empty if the files of the event had changed meanwhile. */
  private record Outcome(Optional<WrittenFiles> written) {}

  /** That of an event, if it was the last thing done. */
  public static Optional<PapersWork> of(Desk desk, OpenEvent event) {
    return desk.works().last(event, KIND).map(PapersWork::new);
  }

  /**
   * Begins to write, and waits a little, for mostly it is done at once; empty if something else is
   * under way.
   *
   * @param seen the stamp of the files of which the papers are
   */
  public static Optional<PapersWork> begin(
      Desk desk, OpenEvent event, String seen, PrintedFiles files, Path folder) {
    Optional<Work> begun =
        desk.works()
            .begin(
                event,
                KIND,
                watch ->
                    new Outcome(
                        desk.change(event, seen, () -> files.writeTo(folder, (path, time) -> {}))));
    begun.ifPresent(PapersWork::awaitBriefly);
    return begun.map(PapersWork::new);
  }

  private static void awaitBriefly(Work work) {
    try {
      for (int i = 0; i < TIMES && work.isRunning(); i++) {
        Thread.sleep(MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What was written. */
  public Optional<WrittenFiles> written() {
    return work.outcome(Outcome.class).flatMap(Outcome::written);
  }

  /** Whether nothing was written, for somebody had changed the files of the event. */
  public boolean isOvertaken() {
    return work.outcome(Outcome.class).filter(done -> done.written().isEmpty()).isPresent();
  }
}
