package cz.setkani.cli.web.day;

import cz.setkani.cli.job.DelayWay;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.work.WorkView;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.model.Event;
import cz.setkani.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the page of a delay shows.
 *
 * @param round the first round that is late, as it is proposed or was chosen
 * @param work what is under way, if anything is
 * @param plan what could be done, if it was looked into and still holds
 */
public record DelayPage(
    PageFrame frame,
    Texts texts,
    Event event,
    int round,
    Optional<WorkView> work,
    Optional<DelayPlan> plan) {

  /** A word of the page. */
  public String word(String key, Object... values) {
    return texts.text(key, values);
  }

  /** A round with the time at which it begins. */
  public String roundName(int number) {
    return word("round", number, ClockTime.onPaper(event.day().time(number).start()));
  }

  /** All rounds. */
  public List<Integer> rounds() {
    return IntStream.rangeClosed(1, event.roundCount()).boxed().toList();
  }

  /** What can be done. */
  public List<DelayWay> ways() {
    return plan.flatMap(DelayPlan::noted).map(noted -> noted.ways()).orElse(List.of());
  }

  /** What a way is, and what it brings. */
  public String way(DelayWay way) {
    return word("way." + way.kind().name(), way.size(), minutes());
  }

  /** What comes of a way. */
  public String outcome(DelayWay way) {
    return word("way.outcome", way.requestsMet(), ClockTime.onPaper(way.end()));
  }

  /** How late it is. */
  public int minutes() {
    return plan.map(DelayPlan::minutes).orElse(10);
  }
}
