package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.Drawing;
import cz.setkani.cli.write.paper.PrintedSheet;
import java.util.ArrayList;
import java.util.List;

/** Puts sections below one another, on as many sheets as it takes. */
final class Flow {

  private final HeadAndFoot frame;
  private final List<Drawing> sheets = new ArrayList<>();
  private double used;

  private Flow(HeadAndFoot frame) {
    this.frame = frame;
  }

  /**
   * All sections on sheets.
   *
   * @param title by which the sheets are found
   */
  static List<PrintedSheet> sheets(HeadAndFoot frame, String title, List<Section> sections) {
    Flow flow = new Flow(frame);
    flow.begin();
    sections.forEach(flow::add);
    List<PrintedSheet> all = new ArrayList<>();
    for (Drawing drawing : flow.sheets) {
      frame.finish(drawing, "", all.size() + 1, flow.sheets.size());
      all.add(new PrintedSheet(frame.width(), frame.height(), title, drawing.inks()));
    }
    return all;
  }

  private void add(Section section) {
    if (used > 0 && used + section.height() > frame.room() && isWorthItsOwnSheet(section)) {
      begin();
    }
    add(section.heading());
    for (Strip strip : section.strips()) {
      if (used + strip.height() > frame.room()) {
        begin();
        add(section.heading());
      }
      add(strip);
    }
  }

  /** A section that no sheet holds goes on where it is, if a row of it fits there. */
  private boolean isWorthItsOwnSheet(Section section) {
    double least =
        section.heading().height()
            + section.strips().stream().mapToDouble(Strip::height).findFirst().orElse(0);
    return section.height() <= frame.room() || used + least > frame.room();
  }

  private void add(Strip strip) {
    strip.painter().paint(sheets.get(sheets.size() - 1), HeadAndFoot.top() + used);
    used += strip.height();
  }

  private void begin() {
    sheets.add(frame.begin());
    used = 0;
  }
}
