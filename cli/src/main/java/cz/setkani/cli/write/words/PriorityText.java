package cz.setkani.cli.write.words;

import cz.setkani.model.Request;
import cz.setkani.text.Texts;
import java.util.Locale;

/** The priority of a request as it is written into cells, and read again. */
public final class PriorityText {

  private PriorityText() {}

  /** The number, or {@code must} where the request must be met. */
  public static String of(int priority, Locale language) {
    return priority == Request.MUST
        ? Texts.of(PriorityText.class, language).text("priority.must")
        : "" + priority;
  }
}
