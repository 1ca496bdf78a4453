package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.words.Announcement;
import cz.setkani.cli.write.words.NextEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is to be said aloud when an edition is handed out, in letters that are read standing. */
public final class AnnouncementSheets {

  private static final double SIZE = 16;
  private static final double BETWEEN = 4;

  private AnnouncementSheets() {}

  /** Each fact on lines of its own. */
  public static PrintedSheets of(NextEdition edition, Locale language) {
    Brief brief = ChangeSheets.brief(edition, language);
    HeadAndFoot frame = brief.upright(brief.text("announcement"));
    List<Section> facts = new ArrayList<>();
    for (String fact : Announcement.lines(edition, language)) {
      List<Strip> lines =
          new ArrayList<>(Cells.paragraph(fact, frame.inside(), Style.plain(Shade.INK), SIZE));
      lines.add(Strip.gap(BETWEEN));
      facts.add(new Section(Strip.gap(0), lines));
    }
    return new PrintedSheets(frame.what(), language, Flow.sheets(frame, frame.what(), facts));
  }
}
