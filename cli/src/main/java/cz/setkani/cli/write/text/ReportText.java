package cz.setkani.cli.write.text;

import cz.setkani.cli.write.folder.ReportFolder;
import cz.setkani.model.Event;
import cz.setkani.outcome.EventOutcome;
import cz.setkani.outcome.Holding;
import cz.setkani.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What came of an event, in a few lines. */
public final class ReportText {

  private ReportText() {}

  /**
   * Lines for the console.
   *
   * @param folder where its files were written
   */
  public static List<String> lines(
      Event event, EventOutcome outcome, Path folder, Locale language) {
    Texts texts = Texts.of(ReportText.class, language);
    LabelledLines lines = figures(outcome, texts);
    lines.add(
        texts.text("report.label.written"),
        folder.resolve(ReportFolder.PAGES)
            + ", "
            + ReportFolder.PAGES_PDF
            + ", "
            + ReportFolder.TABLE);
    WrittenText.addUnprintable(lines, event, texts);
    List<String> told = new ArrayList<>(EventHeading.of(event.day(), texts));
    told.addAll(lines.toList());
    return told;
  }

  /** What came of it, without the look of a console. */
  public static List<Labelled> labelled(EventOutcome outcome, Locale language) {
    return figures(outcome, Texts.of(ReportText.class, language)).labelled();
  }

  private static LabelledLines figures(EventOutcome outcome, Texts texts) {
    LabelledLines lines = new LabelledLines();
    lines.add(texts.text("report.label.booked"), "" + outcome.booked());
    lines.add(texts.text("report.label.held"), "" + outcome.count(Holding.HELD));
    lines.add(texts.text("report.label.not_held"), "" + outcome.count(Holding.NOT_HELD));
    if (outcome.count(Holding.DISPUTED) > 0) {
      lines.add(texts.text("report.label.disputed"), "" + outcome.count(Holding.DISPUTED));
    }
    lines.add(texts.text("report.label.unknown"), "" + outcome.count(Holding.UNKNOWN));
    if (!outcome.besides().isEmpty()) {
      lines.add(texts.text("report.label.besides"), "" + outcome.besides().size());
    }
    lines.add(
        texts.text("report.label.answered"),
        texts.text("report.of", outcome.answered(), outcome.organisations().size()));
    lines.add(
        texts.text("report.label.requests"),
        texts.text("report.of", outcome.requestsHeld(), outcome.requests()));
    return lines;
  }
}
