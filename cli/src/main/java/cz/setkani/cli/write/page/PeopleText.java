package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.TextBox;
import cz.setkani.text.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Names of people beside that of their organisation. */
final class PeopleText {

  private static final int MOST_LINES = 2;

  private PeopleText() {}

  /**
   * As many of them as two lines hold, one at least, and how many more there are; empty if there is
   * nobody.
   *
   * @param width of the lines, in millimetres
   * @param size of the letters, in points
   */
  static String of(List<String> people, double width, double size, Texts texts) {
    TextBox box = new TextBox(width, PrintedText.height(MOST_LINES, size));
    int named = people.size();
    while (named > 1 && !box.isFitting(named(people, named, texts), size)) {
      named--;
    }
    return named(people, named, texts);
  }

  private static String named(List<String> people, int named, Texts texts) {
    String names = people.stream().limit(named).collect(Collectors.joining(" · "));
    int others = people.size() - named;
    return others == 0 ? names : names + " " + texts.text("page.more_people", others);
  }
}
