package cz.setkani.cli.write.text;

import cz.setkani.Verified;
import cz.setkani.cli.write.folder.WrittenFiles;
import cz.setkani.cli.write.words.BoundText;
import cz.setkani.cli.write.words.Count;
import cz.setkani.model.Bound;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a schedule that somebody wrote is worth, beside what would be possible. */
public final class VerifyText {

  private final Verified verified;
  private final Bound bound;
  private final Texts texts;

  private VerifyText(Verified verified, Bound bound, Locale language) {
    this.verified = verified;
    this.bound = bound;
    texts = Texts.of(VerifyText.class, language);
  }

  /** Lines for the console; which rules are broken is told by {@link FaultText}. */
  public static List<String> lines(Verified verified, Bound bound, Locale language) {
    VerifyText text = new VerifyText(verified, bound, language);
    return text.withHeading(text.worth());
  }

  /** What it is worth, without a heading. */
  public static List<Labelled> worth(Verified verified, Bound bound, Locale language) {
    return new VerifyText(verified, bound, language).worth().labelled();
  }

  /**
   * The same of a schedule whose pages and tables were written.
   *
   * @param written which of them, and where
   */
  public static List<String> linesOfPrinted(
      Verified verified, Bound bound, WrittenFiles written, Locale language) {
    VerifyText text = new VerifyText(verified, bound, language);
    LabelledLines lines = text.worth();
    WrittenText.add(lines, verified.event(), written, text.texts);
    return text.withHeading(lines);
  }

  private List<String> withHeading(LabelledLines worth) {
    List<String> lines = new ArrayList<>(EventHeading.of(verified.event().day(), texts));
    lines.addAll(worth.toList());
    return lines;
  }

  private LabelledLines worth() {
    WorthText worth = new WorthText(verified.event(), verified.explanation(), texts);
    LabelledLines lines = new LabelledLines();
    lines.add(text("label.rules"), text("rules", verified.faults().size()));
    worth.addMet(lines);
    worth.addMust(lines, bound);
    lines.add(texts.text("summary.label.most"), mostPossible());
    new FairText(verified.event(), texts).addGuaranteed(lines, verified.explanation().shortfalls());
    worth.addFewest(lines);
    worth.addComfort(lines, List.of());
    worth.addHelp(lines);
    if (verified.unasked() > 0) {
      lines.add(text("label.unasked"), Count.of(texts.locale(), "meetings", verified.unasked()));
    }
    return lines;
  }

  private String mostPossible() {
    boolean isReached =
        verified.faults().isEmpty()
            && verified.explanation().measures().priorityMet() == bound.priority();
    return text(
        isReached ? "most.reached" : "most", BoundText.of(verified.event(), bound, texts.locale()));
  }

  private String text(String key, Object... values) {
    return texts.text("verify." + key, values);
  }
}
