package cz.setkani.cli.write.page;

import cz.setkani.text.Texts;
import java.util.List;

/**
 * What the template of the printed timetables shows; public for the template alone.
 *
 * @param texts the words of the pages
 * @param title what the event is called
 * @param occasion when and where it takes place; may be empty
 * @param titleSize the size of the title in points
 * @param occasionSize the size of the occasion in points
 * @param pages the pages, in the order of the roster
 * @param index the same pages in the order of the alphabet
 */
public record TimetablePages(
    Texts texts,
    String title,
    String occasion,
    double titleSize,
    double occasionSize,
    List<Page> pages,
    List<Page> index) {

  public TimetablePages {
    pages = List.copyOf(pages);
    index = List.copyOf(index);
  }

  /** The word or sentence of a key. */
  public String word(String key) {
    return texts.text("page." + key);
  }

  /** What the file is called in a window's frame. */
  public String documentTitle() {
    String kind = word("timetables");
    return title.equals(kind) ? kind : title + " - " + kind;
  }

  /** The language of the pages as HTML names it. */
  public String language() {
    return word("language");
  }

  /** The foot of a page. */
  public String foot(Page page) {
    return texts.text("page.foot", "" + page.number(), "" + pages.size());
  }
}
