package cz.setkani.cli.write.text;

import cz.setkani.Programme;
import cz.setkani.cli.write.words.BoundText;
import cz.setkani.cli.write.words.Count;
import cz.setkani.explain.Measures;
import cz.setkani.explain.Shortfall;
import cz.setkani.model.Alternative;
import cz.setkani.model.Event;
import cz.setkani.model.Fairness;
import cz.setkani.model.Goal;
import cz.setkani.model.Share;
import cz.setkani.model.Tiers;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** How fair a schedule is, whether it gives what is guaranteed, and at what price. */
final class FairText {

  private static final int MOST_NAMES = 10;

  private final Event event;
  private final Texts texts;

  FairText(Event event, Texts texts) {
    this.event = event;
    this.texts = texts;
  }

  /** Whether everybody has what the event guarantees; nothing, where it guarantees nothing. */
  void addGuaranteed(LabelledLines lines, List<Shortfall> shortfalls) {
    if (event.atLeast() > 0) {
      String promise = Count.of(texts.locale(), "requests_own", event.atLeast());
      List<String> all = new ArrayList<>();
      all.add(text(shortfalls.isEmpty() ? "kept" : "short", promise, shortfalls.size()));
      addShortfalls(all, shortfalls);
      lines.add(text("label.guaranteed"), all);
    }
  }

  /** The same, and how much is missing in any other schedule. */
  void addGuaranteed(LabelledLines lines, Programme programme) {
    List<Shortfall> shortfalls = programme.explanation().shortfalls();
    addGuaranteed(lines, shortfalls);
    if (!shortfalls.isEmpty()) {
      lines.add("", missing(programme.fairness()));
    }
  }

  private String missing(Fairness fairness) {
    String count = Count.of(texts.locale(), "requests", fairness.missing());
    return fairness.missing() == fairness.fewestMissing()
        ? text("missing.proven", count)
        : text("missing", count, fairness.fewestMissing());
  }

  private void addShortfalls(List<String> lines, List<Shortfall> shortfalls) {
    shortfalls.stream().limit(MOST_NAMES).map(this::shortfall).forEach(lines::add);
    if (shortfalls.size() > MOST_NAMES) {
      lines.add(texts.text("summary.fewest.others", shortfalls.size() - MOST_NAMES));
    }
  }

  private String shortfall(Shortfall one) {
    return text(
        "shortfall",
        one.organisation(),
        one.share().met(),
        one.share().asked(),
        one.text(texts.locale()));
  }

  /**
   * What the least satisfied one got beside what is possible, where that is the goal; and who is
   * left aside in that, wherever a least share is told.
   */
  void addFairness(LabelledLines lines, Programme programme) {
    Fairness fairness = programme.fairness();
    boolean isGoal = event.goal() == Goal.FAIR;
    List<String> all = new ArrayList<>();
    if (isGoal) {
      fairness.mostLeast().ifPresent(most -> all.add(fairness(fairness, most)));
    }
    if (isGoal || programme.alternative().stream().anyMatch(o -> isLeastTold(fairness, o))) {
      fairness.hopeless().forEach(name -> all.add(text("hopeless", name)));
    }
    lines.add(text("label.fairness"), all);
  }

  /** Whether the price is told in least shares. */
  private static boolean isLeastTold(Fairness fairness, Alternative other) {
    int gain = other.least().compareTo(fairness.least());
    return other.goal() == Goal.MOST ? gain != 0 : gain > 0;
  }

  private String fairness(Fairness fairness, Share most) {
    Share least = fairness.least();
    if (!least.isAsked()) {
      return text("nobody");
    }
    boolean isProven = fairness.isProvenFairest();
    return text(
        (isProven ? "proven" : "open") + (event.atLeast() > 0 ? ".guaranteed" : ""),
        least.met(),
        least.asked(),
        most.met(),
        most.asked());
  }

  /**
   * What the choice costs, or what the other one would.
   *
   * @param way how the other goal is chosen: by an option of the command, or in a form
   */
  void addPrice(LabelledLines lines, Programme programme, Way way) {
    programme
        .alternative()
        .ifPresent(other -> lines.add(text("label.price"), price(programme, other, way)));
  }

  /** How a goal is chosen. */
  enum Way {
    OPTION,
    FORM
  }

  private String price(Programme programme, Alternative other, Way way) {
    boolean isTaken = other.goal() == Goal.MOST;
    boolean points = BoundText.countsPriorities(event);
    long more = more(other, programme.explanation().measures());
    long fewer = Math.max(0, isTaken ? more : -more);
    String count = texts.text(points ? "summary.fair.points" : "summary.fair.requests", fewer);
    String key = isTaken ? "taken" : "left";
    return text(
        "price." + key + (fewer == 0 ? ".none" : ""),
        count,
        gain(programme, other, key),
        text("way." + way.name()));
  }

  /** How much more the other choice would meet, in the first tier in which the two differ. */
  private long more(Alternative other, Measures here) {
    if (!event.tiers().areSeveral() && !BoundText.countsPriorities(event)) {
      return other.requestsMet() - here.requestsMet();
    }
    Tiers.Split there = event.tiers().split(other.priorityMet());
    Tiers.Split met = event.tiers().split(here.priorityMet());
    return LongStream.of(
            there.must() - met.must(),
            there.ordinary() - met.ordinary(),
            there.again() - met.again())
        .filter(difference -> difference != 0)
        .findFirst()
        .orElse(0);
  }

  /** How the least share differs; it need not be that of the same organisation. */
  private String gain(Programme programme, Alternative other, String key) {
    Share here = programme.fairness().least();
    Share there = other.least();
    boolean isTaken = other.goal() == Goal.MOST;
    int gain = isTaken ? here.compareTo(there) : there.compareTo(here);
    Share with = isTaken ? here : there;
    Share without = isTaken ? there : here;
    String detail = gain > 0 ? "" : gain == 0 ? ".none" : ".less";
    return text("gain." + key + detail, with.met(), with.asked(), without.met(), without.asked());
  }

  private String text(String key, Object... values) {
    return texts.text("summary.fair." + key, values);
  }
}
