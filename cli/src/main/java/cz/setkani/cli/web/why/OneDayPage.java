package cz.setkani.cli.web.why;

import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.why.WhyPage.Numbered;
import cz.setkani.cli.web.why.WhyPage.UnmetRow;
import cz.setkani.cli.write.text.Labelled;
import cz.setkani.text.Texts;
import java.util.List;

/**
 * The page of an organisation.
 *
 * @param one the organisation
 * @param timetable its day
 * @param met names of those whom it asked for and meets
 * @param unmet its requests that are not met
 * @param askers who asked for it
 */
public record OneDayPage(
    PageFrame frame,
    Texts texts,
    Numbered one,
    List<Labelled> timetable,
    List<String> met,
    List<UnmetRow> unmet,
    List<Asker> askers) {

  /**
   * Somebody who asked for it.
   *
   * @param number on the roster, from 1
   * @param isMet whether the two meet
   */
  public record Asker(int number, String name, boolean isMet) {}

  public OneDayPage {
    timetable = List.copyOf(timetable);
    met = List.copyOf(met);
    unmet = List.copyOf(unmet);
    askers = List.copyOf(askers);
  }

  /** A word or sentence of the page. */
  public String word(String key, Object... values) {
    return texts.text(key, values);
  }
}
