package cz.setkani.cli.write.words;

import cz.setkani.model.Level;
import cz.setkani.text.Texts;
import cz.setkani.watch.PartsProgress;
import cz.setkani.watch.Progress;
import cz.setkani.watch.ProofProgress;
import cz.setkani.watch.ReadingProgress;
import cz.setkani.watch.SearchProgress;
import java.util.Locale;

/** How far something has come, in a few words. */
public final class ProgressText {

  private ProgressText() {}

  /** The words. */
  public static String of(Progress progress, Locale language) {
    Texts texts = Texts.of(ProgressText.class, language);
    if (progress instanceof SearchProgress search) {
      return texts.text(
          "progress",
          search.priorityMet(),
          search.priorityBound(),
          search.breaks(),
          search.waitingRounds());
    }
    if (progress instanceof ProofProgress proof) {
      String key = proof.level() == Level.BREAKS ? "progress.breaks" : "progress.waiting";
      return texts.text(key, proof.reached(), proof.needed());
    }
    if (progress instanceof ReadingProgress reading) {
      return texts.text("progress.reading", reading.name());
    }
    PartsProgress parts = (PartsProgress) progress;
    return texts.text("progress.parts", parts.done(), parts.total());
  }
}
