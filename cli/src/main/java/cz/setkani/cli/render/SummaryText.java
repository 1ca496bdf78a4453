package cz.setkani.cli.render;

import cz.setkani.Programme;
import cz.setkani.explain.Measures;
import cz.setkani.model.StopReason;
import cz.setkani.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a programme is worth, in a dozen lines for the console. */
public final class SummaryText {

  private static final int MOST_NAMES = 3;

  private final Programme programme;
  private final Measures measures;
  private final Texts texts;

  private SummaryText(Programme programme, Locale language) {
    this.programme = programme;
    measures = programme.explanation().measures();
    texts = Texts.of(SummaryText.class, language);
  }

  /**
   * The lines, without line breaks, in the language of {@code language} (Czech or English). Apart
   * from names they hold only characters that code page 852 has.
   *
   * @param folder where the files of the programme were written, as it is to be shown
   */
  public static List<String> lines(Programme programme, Path folder, Locale language) {
    SummaryText summary = new SummaryText(programme, language);
    List<String> lines = new ArrayList<>(Heading.of(programme.event().day(), summary.texts));
    lines.addAll(summary.worth(folder));
    lines.addAll(summary.warning());
    return lines;
  }

  private List<String> worth(Path folder) {
    LabelledLines lines = new LabelledLines();
    lines.add(label("met"), met());
    if (BoundText.countsPriorities(programme.event())) {
      lines.add(label("points"), text("points", measures.priorityMet(), measures.priorityTotal()));
    }
    lines.add(label("most"), mostPossible());
    lines.add(label("fewest"), fewest());
    lines.add(label("meetings"), meetings());
    if (programme.event().isSuggesting()) {
      lines.add(label("suggested"), text("suggested", suggested()));
    }
    lines.add(label("breaks"), breaks());
    lines.add(label("changes"), text("changes", measures.tableChanges()));
    lines.add(label("timetables"), text("timetables", folder.resolve(ResultFolder.TIMETABLES)));
    lines.add(
        label("lists"), text("lists", folder.resolve(ResultFolder.SCHEDULE), ResultFolder.UNMET));
    return lines.toList();
  }

  private String met() {
    boolean all = measures.requestsMet() == measures.requests() && measures.requests() > 0;
    return text(all ? "met.all" : "met", measures.requestsMet(), measures.requests());
  }

  private String mostPossible() {
    String most = BoundText.of(programme.event(), programme.bound(), texts);
    if (programme.isProvenOptimal()) {
      return text("most.proven", most);
    }
    boolean points = BoundText.countsPriorities(programme.event());
    return text(
        points ? "most.points_open" : "most.open",
        most,
        points ? measures.priorityMet() : measures.requestsMet());
  }

  private List<String> fewest() {
    if (measures.fewestMet() == measures.fewestAsked()) {
      return measures.fewestAsked() == 0 ? List.of() : List.of(text("fewest.all"));
    }
    List<String> names = measures.fewestNames();
    List<String> lines =
        new ArrayList<>(names.stream().limit(MOST_NAMES).map(this::shareOf).toList());
    if (names.size() > MOST_NAMES) {
      lines.add(text("fewest.others", names.size() - MOST_NAMES));
    }
    return lines;
  }

  private String shareOf(String organisation) {
    long asked =
        programme.event().requests().stream()
            .filter(request -> request.organisation().equals(organisation))
            .count();
    long missed =
        programme.explanation().unmet().stream()
            .filter(unmet -> unmet.request().organisation().equals(organisation))
            .count();
    return text("fewest", organisation, asked - missed, asked);
  }

  private String meetings() {
    return text(
        "meetings",
        Count.of(texts, "meetings", measures.meetings()),
        Count.of(texts, "organisations", measures.organisations()),
        Count.of(texts, "rounds", programme.event().roundCount()),
        Count.of(texts, "tables", programme.event().tables().size()));
  }

  private long suggested() {
    return programme.schedule().meetings().stream().filter(programme.event()::isSuggested).count();
  }

  private String breaks() {
    return measures.breaks() == 0
        ? text("breaks.none")
        : text(
            "breaks",
            Count.of(texts, "breaks", measures.breaks()),
            Count.of(texts, "rounds", measures.waitingRounds()));
  }

  private List<String> warning() {
    StopReason reason = programme.stoppedBecause();
    return reason == StopReason.TIME_LIMIT || reason == StopReason.CANCELLED
        ? List.of("", text("stopped." + reason.name()))
        : List.of();
  }

  private String label(String key) {
    return text("label." + key);
  }

  private String text(String key, Object... values) {
    return texts.text("summary." + key, values);
  }
}
