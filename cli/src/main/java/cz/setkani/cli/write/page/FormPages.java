package cz.setkani.cli.write.page;

import cz.setkani.text.Texts;
import java.util.List;

/**
 * What the template of the printed request sheets shows; public for the template alone.
 *
 * @param texts the words of the sheets
 * @param title what the event is called
 * @param occasion when and where it takes place; may be empty
 * @param organisations who takes part, in the order of the roster
 */
public record FormPages(Texts texts, String title, String occasion, List<String> organisations) {

  private static final int MANY = 36;
  private static final int VERY_MANY = 60;

  public FormPages {
    organisations = List.copyOf(organisations);
  }

  /** The word or sentence of a key. */
  public String word(String key) {
    return texts.text("form." + key);
  }

  /** The language of the sheets as HTML names it. */
  public String language() {
    return texts.text("page.language");
  }

  /** All but the one whose sheet it is. */
  public List<String> others(String organisation) {
    return organisations.stream().filter(name -> !name.equals(organisation)).toList();
  }

  /** How tight the list is to be set: {@code wide}, {@code close} or {@code tight}. */
  public String density() {
    if (organisations.size() > VERY_MANY) {
      return "tight";
    }
    return organisations.size() > MANY ? "close" : "wide";
  }
}
