package cz.setkani.cli.write.text;

import cz.setkani.cli.write.words.BoundText;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.cli.write.words.Count;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.cli.write.words.RoomText;
import cz.setkani.explain.Demand;
import cz.setkani.explain.ImpossiblePair;
import cz.setkani.explain.OrganisationDemand;
import cz.setkani.model.Bound;
import cz.setkani.model.Event;
import cz.setkani.model.Pause;
import cz.setkani.model.RoundTime;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What is known of an event before it is scheduled, as lines for the console. */
public final class DemandText {

  private static final int MOST_OF_A_LIST = 10;

  private final Event event;
  private final Demand demand;
  private final Bound bound;
  private final Texts texts;

  private DemandText(Event event, Demand demand, Bound bound, Locale language) {
    this.event = event;
    this.demand = demand;
    this.bound = bound;
    texts = Texts.of(DemandText.class, language);
  }

  /**
   * The lines, without line breaks, in the language of {@code language} (Czech or English). Apart
   * from names they hold only characters that code page 852 has.
   */
  public static List<String> lines(Event event, Demand demand, Bound bound, Locale language) {
    DemandText text = new DemandText(event, demand, bound, language);
    List<String> lines = new ArrayList<>(EventHeading.of(event.day(), text.texts));
    lines.addAll(text.known().toList());
    return lines;
  }

  /** The same, but for the heading, without the look of a console. */
  public static List<Labelled> labelled(Event event, Demand demand, Bound bound, Locale language) {
    return new DemandText(event, demand, bound, language).known().labelled();
  }

  private LabelledLines known() {
    LabelledLines lines = new LabelledLines();
    lines.add(label("day"), day());
    lines.add(label("pauses"), pauses());
    if (event.maxInARow() < event.roundCount()) {
      lines.add(label("rests"), text("rests", event.maxInARow()));
    }
    lines.add(label("tables"), text("tables", tables(), demand.tablesUsable()));
    lines.add(label("organisations"), "" + event.organisations().size());
    lines.add(label("requests"), requests());
    lines.add(label("over_asked"), list(demand.overAsked(), this::overAsked));
    lines.add(label("impossible"), list(demand.impossible(), this::impossible));
    lines.add(label("needed"), needed());
    lines.add(label("most"), text("most", BoundText.of(event, bound, texts.locale())));
    return lines;
  }

  private String day() {
    List<RoundTime> rounds = event.day().rounds();
    return text(
        "day",
        Count.of(texts.locale(), "rounds", rounds.size()),
        DateText.start(event.day(), 1, texts.locale()),
        DateText.end(event.day(), rounds.size(), texts.locale()));
  }

  private List<String> pauses() {
    return event.day().pauses().stream().map(this::pause).toList();
  }

  private String pause(Pause pause) {
    String time =
        text(
            "pause",
            pause.afterRound(),
            ClockTime.onPaper(pause.time().start()),
            ClockTime.onPaper(pause.time().end()));
    return pause.name().isEmpty() ? time : time + ", " + pause.name();
  }

  private String requests() {
    return text(
        "requests",
        demand.requests(),
        Count.of(texts.locale(), "pairs", demand.pairs()),
        demand.requests() - demand.pairs());
  }

  private String overAsked(OrganisationDemand organisation) {
    return text(
        "over_asked",
        organisation.organisation(),
        organisation.possiblePartners(),
        Count.of(texts.locale(), "meetings", organisation.mostMeetings()));
  }

  private String impossible(ImpossiblePair pair) {
    return text("impossible", pair.pair().first(), pair.pair().second(), pair.text(texts.locale()));
  }

  private List<String> needed() {
    return List.of(
        text("needed.rounds", demand.roundsNeeded(), event.roundCount()),
        text("needed.tables", demand.tablesNeeded(), tables(), event.roundCount()));
  }

  private String tables() {
    return event.tables().size() + RoomText.changes(event, texts.locale());
  }

  /** The first of a list, a line each, and how many more there are; or that there are none. */
  private <T> List<String> list(List<T> all, Function<T, String> line) {
    List<String> lines = new ArrayList<>(all.stream().limit(MOST_OF_A_LIST).map(line).toList());
    if (all.size() > MOST_OF_A_LIST) {
      lines.add(text("more", all.size() - MOST_OF_A_LIST));
    }
    return lines.isEmpty() ? List.of(text("none")) : lines;
  }

  private String label(String key) {
    return text("label." + key);
  }

  private String text(String key, Object... values) {
    return texts.text("demand." + key, values);
  }
}
