package cz.setkani.cli.web.day;

import cz.setkani.Verified;
import cz.setkani.cli.job.Replanned;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.work.WorkView;
import cz.setkani.cli.write.text.FaultText;
import cz.setkani.cli.write.text.Labelled;
import cz.setkani.cli.write.text.ReplanText;
import cz.setkani.cli.write.words.Alphabetical;
import cz.setkani.cli.write.words.AlterationText;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.day.Alteration;
import cz.setkani.day.FrontierPoint;
import cz.setkani.model.Event;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What the page of the next edition shows.
 *
 * @param event the event of the day
 * @param number of the next edition
 * @param from the first round that may change, as it is proposed or was chosen
 * @param work what is under way, if anything is
 * @param prepared what was prepared, if anything was that still holds
 */
public record NextPage(
    PageFrame frame,
    Texts texts,
    Event event,
    int number,
    int from,
    Optional<WorkView> work,
    Optional<Prepared> prepared) {

  /**
   * What is different for somebody.
   *
   * @param lines round by round
   */
  public record ChangedPage(String organisation, List<String> lines) {}

  /** A word of the page. */
  public String word(String key, Object... values) {
    return texts.text(key, values);
  }

  /** A round with the time at which it begins. */
  public String roundName(int round) {
    return round > event.roundCount()
        ? word("round.none")
        : word("round", round, ClockTime.onPaper(event.day().time(round).start()));
  }

  /** All rounds, and the end of the day. */
  public List<Integer> rounds() {
    return IntStream.rangeClosed(1, event.roundCount()).boxed().toList();
  }

  /** The edition as it would be given out, if one can be. */
  public Optional<NextEdition> edition() {
    return result(Replanned.Planned.class).map(Replanned.Planned::edition);
  }

  /** What an edition reaches and changes. */
  public List<Labelled> facts(NextEdition edition) {
    return ReplanText.labelled(edition, language());
  }

  /** Whose pages change, and how, by the alphabet. */
  public List<ChangedPage> changed(NextEdition edition) {
    AlterationText words = AlterationText.of(edition, language());
    Map<String, List<String>> lines = new TreeMap<>(Alphabetical.in(language()));
    for (Alteration alteration : edition.told()) {
      lines
          .computeIfAbsent(alteration.organisation(), name -> new ArrayList<>())
          .add(line(alteration, words));
    }
    return lines.entrySet().stream()
        .map(entry -> new ChangedPage(entry.getKey(), entry.getValue()))
        .toList();
  }

  private String line(Alteration alteration, AlterationText words) {
    String remark = words.remark(alteration);
    String what = words.what(alteration);
    return word(
        "changed.line", alteration.round(), remark.isEmpty() ? what : what + " (" + remark + ")");
  }

  /** Why no edition can be given out, if it was tried. */
  public List<String> refusals() {
    if (result(Replanned.TooLate.class).isPresent()) {
      return List.of(ReplanText.tooLate(language()));
    }
    if (result(Replanned.NothingNew.class).isPresent()) {
      return List.of(
          ReplanText.nothing(result(Replanned.NothingNew.class).get().last(), language()));
    }
    Optional<Verified> broken = result(Replanned.Broken.class).map(Replanned.Broken::edition);
    if (broken.isPresent()) {
      List<String> lines = new ArrayList<>(FaultText.lines(broken.get(), language(), false));
      lines.add(ReplanText.broken(language()));
      return lines;
    }
    return result(Replanned.Blocked.class)
        .map(b -> ReplanText.obstacles(b.edition(), b.obstacles(), language()))
        .orElse(List.of());
  }

  /** What moved pages would bring, as far as it is known. */
  public List<FrontierPoint> points() {
    return prepared.map(Prepared::points).orElse(List.of());
  }

  /** On how many pages the edition shown may move promises. */
  public int pages() {
    return prepared.map(Prepared::pages).orElse(0);
  }

  /** Whether no more than that is possible, in words. */
  public String proof(FrontierPoint point) {
    return ReplanText.proof(point, language());
  }

  private <T extends Replanned> Optional<T> result(Class<T> type) {
    return prepared.flatMap(Prepared::result).filter(type::isInstance).map(type::cast);
  }

  private Locale language() {
    return texts.locale();
  }
}
