package cz.setkani.cli.web.day;

import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.PagePaths;
import cz.setkani.text.Texts;
import java.util.List;

/**
 * All editions that were given out.
 *
 * @param editions the last one first
 */
public record EditionsPage(PageFrame frame, Texts texts, List<GivenEdition> editions) {

  public EditionsPage {
    editions = List.copyOf(editions);
  }

  /**
   * An edition.
   *
   * @param from the first round that it could change
   * @param folder where its files lie
   * @param aloud what is to be said aloud
   * @param papers what is to be printed
   * @param others its other files
   */
  public record GivenEdition(
      int number,
      int from,
      String folder,
      List<String> aloud,
      List<String> papers,
      List<String> others) {

    public GivenEdition {
      aloud = List.copyOf(aloud);
      papers = List.copyOf(papers);
      others = List.copyOf(others);
    }
  }

  /** A word of the page. */
  public String word(String key, Object... values) {
    return texts.text(key, values);
  }

  /** What a file is called on the page. */
  public String called(String file) {
    String key = "file." + file;
    return texts.has(key) ? texts.text(key) : file;
  }

  /** The address of a file. */
  public String at(GivenEdition edition, String file) {
    return frame.at("day/file/" + edition.number() + "/" + PagePaths.part(file));
  }
}
