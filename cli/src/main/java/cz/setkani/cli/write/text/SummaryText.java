package cz.setkani.cli.write.text;

import cz.setkani.Programme;
import cz.setkani.cli.write.folder.WrittenFiles;
import cz.setkani.cli.write.words.BoundText;
import cz.setkani.explain.Measures;
import cz.setkani.model.Alternative;
import cz.setkani.model.Goal;
import cz.setkani.model.StopReason;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a programme is worth, in a dozen lines for the console. */
public final class SummaryText {

  private final Programme programme;
  private final Texts texts;
  private final WorthText worth;

  private SummaryText(Programme programme, Locale language) {
    this.programme = programme;
    texts = Texts.of(SummaryText.class, language);
    worth = new WorthText(programme.event(), programme.explanation(), texts);
  }

  /**
   * The lines, without line breaks, in the language of {@code language} (Czech or English). Apart
   * from names they hold only characters that code page 852 has.
   *
   * @param written which files were written, and where
   */
  public static List<String> lines(Programme programme, WrittenFiles written, Locale language) {
    SummaryText summary = new SummaryText(programme, language);
    List<String> lines = new ArrayList<>(EventHeading.of(programme.event().day(), summary.texts));
    LabelledLines worth = summary.worth(FairText.Way.OPTION);
    WrittenText.add(worth, programme.event(), written, summary.texts);
    lines.addAll(worth.toList());
    summary.warning().ifPresent(warning -> lines.addAll(List.of("", warning)));
    return lines;
  }

  /** What the programme is worth, without a word about files. */
  public static List<Labelled> worth(Programme programme, Locale language) {
    return new SummaryText(programme, language).worth(FairText.Way.FORM).labelled();
  }

  /** That the search was cut short, if it was. */
  public static Optional<String> warning(Programme programme, Locale language) {
    return new SummaryText(programme, language).warning();
  }

  private LabelledLines worth(FairText.Way way) {
    LabelledLines lines = new LabelledLines();
    worth.addMet(lines);
    worth.addMust(lines, programme.bound());
    lines.add(label("most"), mostPossible());
    FairText fair = new FairText(programme.event(), texts);
    fair.addGuaranteed(lines, programme);
    worth.addFewest(lines);
    fair.addFairness(lines, programme);
    fair.addPrice(lines, programme, way);
    worth.addRepeats(lines, programme.schedule());
    worth.addComfort(lines, breaksNeeded());
    worth.addHelp(lines);
    if (programme.event().isSuggesting()) {
      lines.add(label("suggested"), text("suggested", suggested()));
    }
    return lines;
  }

  private String mostPossible() {
    Measures measures = programme.explanation().measures();
    String most = BoundText.of(programme.event(), programme.bound(), texts.locale());
    if (programme.isProvenOptimal()) {
      return text("most.proven", most);
    }
    if (programme.alternative().stream().anyMatch(this::isBest)) {
      return text("most.elsewhere", most);
    }
    boolean points = BoundText.countsPriorities(programme.event());
    return text(
        points ? "most.points_open" : "most.open",
        most,
        BoundText.met(programme.event(), measures, texts.locale()));
  }

  /** How many of the breaks are needed, in a line of its own if there are any. */
  private List<String> breaksNeeded() {
    int breaks = programme.explanation().measures().breaks();
    int needed = programme.bound().breaks();
    if (breaks == 0 || programme.event().isSuggesting()) {
      return List.of();
    }
    if (programme.hasProvenBreaks()) {
      String fewest = text(provenKey(breaks));
      return programme.hasProvenWaiting()
          ? List.of(fewest, text("needed.waiting"))
          : List.of(fewest);
    }
    int neededBySame = programme.bound().breaksOfSame();
    if (neededBySame > needed) {
      return List.of(text("needed.some_of_same", neededBySame));
    }
    return List.of(needed == 0 ? text("needed.unknown") : text("needed.some", needed));
  }

  private String provenKey(int breaks) {
    if (programme.bound().breaks() >= breaks) {
      return "needed.all";
    }
    return programme.bound().breaksOfAlike() >= breaks ? "needed.alike" : "needed.same";
  }

  private boolean isBest(Alternative other) {
    return other.goal() == Goal.MOST && other.priorityMet() == programme.bound().priority();
  }

  private long suggested() {
    return programme.schedule().meetings().stream().filter(programme.event()::isSuggested).count();
  }

  private Optional<String> warning() {
    StopReason reason = programme.stoppedBecause();
    return reason == StopReason.TIME_LIMIT || reason == StopReason.CANCELLED
        ? Optional.of(text("stopped." + reason.name()))
        : Optional.empty();
  }

  private String label(String key) {
    return text("label." + key);
  }

  private String text(String key, Object... values) {
    return texts.text("summary." + key, values);
  }
}
