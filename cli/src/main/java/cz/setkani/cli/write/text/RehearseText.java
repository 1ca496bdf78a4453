package cz.setkani.cli.write.text;

import cz.setkani.Verified;
import cz.setkani.cli.write.words.Count;
import cz.setkani.day.Forecast;
import cz.setkani.day.RehearsedDay;
import cz.setkani.model.Event;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** What is to be expected if some do not come, as lines for the console. */
public final class RehearseText {

  private static final int MOST_NAMES = 5;
  private static final int MOST_DAYS = 90;

  private final Forecast forecast;
  private final Texts texts;

  private RehearseText(Forecast forecast, Locale language) {
    this.forecast = forecast;
    texts = Texts.of(RehearseText.class, language);
  }

  /** That nothing can be said of a programme that breaks rules. */
  public static String broken(Locale language) {
    return Texts.of(RehearseText.class, language).text("rehearse.broken");
  }

  /**
   * What is lost, how many pages are touched, and whose absence hurts most.
   *
   * @param absent how many do not come
   * @param runs how many days were to be drawn
   */
  public static List<String> lines(
      Verified verified, int absent, int runs, Forecast forecast, Locale language) {
    RehearseText text = new RehearseText(forecast, language);
    Event event = verified.event();
    List<String> lines = new ArrayList<>(EventHeading.of(event.day(), text.texts));
    lines.addAll(text.figures(event, absent).toList());
    boolean isCut = forecast.days().size() < runs;
    lines.addAll(CutShortText.lines(isCut, language));
    return lines;
  }

  /** The same without a heading, whether it was cut short or not. */
  public static List<Labelled> figures(
      Event event, int absent, Forecast forecast, Locale language) {
    return new RehearseText(forecast, language).figures(event, absent).labelled();
  }

  private LabelledLines figures(Event event, int absent) {
    LabelledLines labelled = new LabelledLines();
    labelled.add(
        text("label.planned"), text("planned", forecast.requestsMet(), event.requests().size()));
    String all = Count.of(texts.locale(), "organisations", event.organisations().size());
    labelled.add(text("label.drawn"), text("drawn", forecast.days().size(), absent, all));
    addDays(labelled);
    labelled.add(text("label.hurts"), hurts());
    return labelled;
  }

  private void addDays(LabelledLines lines) {
    lines.add(text("label.struck"), spread("struck", RehearsedDay::struck));
    lines.add(text("label.lost"), spread("lost", RehearsedDay::lost));
    lines.add(text("label.slips"), spread("slips", RehearsedDay::pagesTouched));
  }

  private String spread(String key, ToIntFunction<RehearsedDay> measure) {
    String mean = String.format(texts.locale(), "%.1f", forecast.mean(measure));
    return text(key, mean, forecast.within(MOST_DAYS, measure), MOST_DAYS);
  }

  private List<String> hurts() {
    return forecast.singles().stream()
        .limit(MOST_NAMES)
        .map(day -> text("hurts", day.absent().get(0), day.lost(), day.struck()))
        .toList();
  }

  private String text(String key, Object... values) {
    return texts.text("rehearse." + key, values);
  }
}
