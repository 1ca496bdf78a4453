package cz.setkani.cli.web.work;

import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.web.desk.Work;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.PagePaths;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.words.ProgressText;
import cz.setkani.text.Texts;
import cz.setkani.watch.PartsProgress;
import cz.setkani.watch.Progress;
import cz.setkani.watch.SearchProgress;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A work that is under way, as a page shows it.
 *
 * @param then the page of the event that is shown once it is done
 */
public record WorkView(PageFrame frame, Work work, String then) {

  private static final int ALL = 100;

  /** What is under way in the whole desk, if anything is. */
  public static Optional<WorkView> of(PageFrame frame) {
    return frame
        .call()
        .desk()
        .works()
        .last()
        .filter(Work::isRunning)
        .map(work -> new WorkView(frame, work, frame.tab().path()));
  }

  /** The same, with another page that is shown once it is done, such as {@code day/next}. */
  public WorkView leadingTo(String page) {
    return new WorkView(frame, work, page);
  }

  /** Why the last work of a kind for an event came to nothing, if it did. */
  public static Optional<Notice> failure(Call call, String kind) {
    return call.desk()
        .works()
        .last(call.event(), kind)
        .flatMap(Work::failure)
        .map(fault -> Notice.refused(words(fault, call.language())));
  }

  private static String words(Throwable fault, Locale language) {
    return fault instanceof UnwritableException unwritable
        ? unwritable.text(language)
        : Texts.of(WorkView.class, language).text("failed", fault);
  }

  /** Whether another work goes on, so that none can be begun; said as a notice. */
  public static Notice busy(Call call) {
    return Notice.refused(Texts.of(WorkView.class, call.language()).text("busy"));
  }

  Texts texts() {
    return Texts.of(WorkView.class, frame.call().language());
  }

  /** A word or sentence of this room. */
  public String word(String key, Object... values) {
    return texts().text(key, values);
  }

  /** What is done, and for which event where it is another one. */
  public String what() {
    String key = "kind." + work.kind();
    String kind = texts().has(key) ? word(key) : word("kind");
    return frame
        .call()
        .desk()
        .find(work.event())
        .filter(event -> frame.event().filter(here -> here.id().equals(event.id())).isEmpty())
        .map(OpenEvent::title)
        .map(title -> word("of-other", kind, title))
        .orElse(kind);
  }

  /** How far it has come, in words. */
  public String progress() {
    if (work.isStopped()) {
      return word("stopping");
    }
    return work.progress()
        .map(progress -> ProgressText.of(progress, frame.call().language()))
        .orElseGet(() -> word("beginning"));
  }

  /**
   * How much of what is possible is reached, or how many parts of a hundred are done; nothing where
   * that does not tell how long it will take, as all is reached that is possible.
   */
  public OptionalLong percent() {
    long done = 0;
    long all = 0;
    Progress progress = work.progress().orElse(null);
    if (progress instanceof SearchProgress search) {
      done = search.priorityMet();
      all = search.priorityBound();
    } else if (progress instanceof PartsProgress parts) {
      done = parts.done();
      all = parts.total();
    }
    return done == all ? OptionalLong.empty() : OptionalLong.of(Math.round(1.0 * ALL * done / all));
  }

  /** Where it is told how far it has come. */
  public String pulse() {
    return frame.at("work/progress?then=" + PagePaths.part(then));
  }
}
