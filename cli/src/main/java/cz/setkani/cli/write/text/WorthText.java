package cz.setkani.cli.write.text;

import cz.setkani.cli.write.words.BoundText;
import cz.setkani.cli.write.words.Count;
import cz.setkani.cli.write.words.RoomText;
import cz.setkani.explain.Explanation;
import cz.setkani.explain.Measures;
import cz.setkani.explain.Unmet;
import cz.setkani.model.Bound;
import cz.setkani.model.Event;
import cz.setkani.model.Schedule;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What a schedule is worth, as lines for the console. */
final class WorthText {

  private static final int MOST_NAMES = 3;

  private final Event event;
  private final Explanation explanation;
  private final Measures measures;
  private final Texts texts;

  WorthText(Event event, Explanation explanation, Texts texts) {
    this.event = event;
    this.explanation = explanation;
    this.texts = texts;
    measures = explanation.measures();
  }

  /** How many requests are met, and where priorities differ, how many points that is. */
  void addMet(LabelledLines lines) {
    lines.add(label("met"), met());
    if (BoundText.countsPriorities(event)) {
      lines.add(
          label("points"),
          text("points", ordinary(measures.priorityMet()), ordinary(measures.priorityTotal())));
    }
  }

  private long ordinary(long weight) {
    return event.tiers().split(weight).ordinary();
  }

  /** How many of those are met that must be, if there are any, and whether no more can be. */
  void addMust(LabelledLines lines, Bound bound) {
    long all = event.tiers().total().must();
    long most = event.tiers().bound(bound.priority(), measures.priorityMet()).must();
    if (all > 0) {
      String state = measures.mustMet() == all ? ".all" : "";
      state = measures.mustMet() < all && measures.mustMet() == most ? ".proven" : state;
      lines.add(label("must"), text("must" + state, measures.mustMet(), all, most));
    }
  }

  /** How many meetings are of two that met before, where there is a history. */
  void addRepeats(LabelledLines lines, Schedule schedule) {
    if (!event.history().metIn().isEmpty()) {
      long repeats = event.history().repeats(schedule);
      lines.add(label("repeats"), text("repeats", measures.meetings() - repeats, repeats));
    }
  }

  /** Who got least. */
  void addFewest(LabelledLines lines) {
    lines.add(label("fewest"), fewest());
  }

  /**
   * How many meetings there are, who waits and who walks.
   *
   * @param onBreaks what else is to be said of the breaks, in lines of its own
   */
  void addComfort(LabelledLines lines, List<String> onBreaks) {
    lines.add(label("meetings"), meetings());
    List<String> breaks = new ArrayList<>(List.of(breaks()));
    breaks.addAll(onBreaks);
    lines.add(label("breaks"), breaks);
    lines.add(label("changes"), text("changes", measures.tableChanges()));
  }

  /** How many requests one round more would help, told once for all of them. */
  void addHelp(LabelledLines lines) {
    long helped = explanation.unmet().stream().filter(Unmet::isHelpedByARoundMore).count();
    if (helped > 0) {
      lines.add(
          label("helps"),
          text("helps", helped, event.roundCount() + 1, explanation.unmet().size()));
    }
  }

  private String met() {
    boolean all = measures.requestsMet() == measures.requests() && measures.requests() > 0;
    return text(all ? "met.all" : "met", measures.requestsMet(), measures.requests());
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
        event.requests().stream()
            .filter(request -> request.organisation().equals(organisation))
            .count();
    long missed =
        explanation.unmet().stream()
            .filter(unmet -> unmet.request().organisation().equals(organisation))
            .count();
    return text("fewest", organisation, asked - missed, asked);
  }

  private String meetings() {
    return text(
        "meetings",
        Count.of(texts.locale(), "meetings", measures.meetings()),
        Count.of(texts.locale(), "organisations", measures.organisations()),
        Count.of(texts.locale(), "rounds", event.roundCount()),
        RoomText.of(event, texts.locale()));
  }

  private String breaks() {
    if (measures.breaks() == 0) {
      return text("breaks.none");
    }
    String breaks =
        text(
            "breaks",
            Count.of(texts.locale(), "breaks", measures.breaks()),
            Count.of(texts.locale(), "rounds", measures.waitingRounds()));
    return measures.rests() == 0
        ? breaks
        : text("breaks.rests", breaks, measures.rests(), event.maxInARow());
  }

  private String label(String key) {
    return text("label." + key);
  }

  private String text(String key, Object... values) {
    return texts.text("summary." + key, values);
  }
}
