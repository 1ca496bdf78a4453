package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.words.Alphabetical;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.model.Day;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The list at the door, in the order of the alphabet: who comes, and what was handed out. */
final class DoorSheets {

  private static final double ROW = 12;
  private static final double CAME = 15;
  private static final double PEOPLE = 46;
  private static final double PAGE = 18;
  private static final double REMARK = 30;
  private static final double[] HEADINGS = {12};

  private final Brief brief;
  private final HeadAndFoot frame;
  private final double name;

  private DoorSheets(Brief brief) {
    this.brief = brief;
    frame = brief.upright(brief.text("door"));
    name = frame.inside() - CAME - PEOPLE - PAGE - REMARK;
  }

  static List<PrintedSheet> of(Brief brief) {
    DoorSheets door = new DoorSheets(brief);
    List<Strip> rows =
        brief.event().organisations().stream()
            .sorted(Comparator.comparing(Organisation::name, Alphabetical.in(brief.language())))
            .map(door::row)
            .toList();
    return Flow.sheets(door.frame, door.frame.what(), List.of(new Section(door.headings(), rows)));
  }

  private Strip headings() {
    Style soft = Style.plain(Shade.SOFT);
    return new Cells()
        .text(brief.text("door.came"), CAME, soft, HEADINGS)
        .text(brief.text("door.organisation"), name, soft, HEADINGS)
        .text(brief.text("door.people"), PEOPLE, soft, HEADINGS)
        .text(brief.text("door.page"), PAGE, soft, HEADINGS)
        .text(brief.text("door.remark"), REMARK, soft, HEADINGS)
        .heading(ROW);
  }

  private Strip row(Organisation one) {
    Style plain = Style.plain(Shade.INK);
    return new Cells()
        .box(CAME)
        .texts(
            name,
            new Wording(one.name(), Style.bold(Shade.INK), brief.names()),
            new Wording(times(one), plain, brief.small()))
        .text(String.join(", ", one.people()), PEOPLE, plain, brief.small())
        .box(PAGE)
        .empty(REMARK)
        .row(ROW);
  }

  /** When somebody comes and goes, if not with all others. */
  private String times(Organisation one) {
    Day day = brief.day();
    int count = brief.event().roundCount();
    Rounds present = brief.event().presence(one.name());
    if (present.isEmpty()) {
      return brief.text("door.away");
    }
    List<String> times = new ArrayList<>();
    int first = present.stream().min().orElseThrow();
    if (first > 1) {
      times.add(brief.text("door.arrives", DateText.start(day, first, brief.language())));
    }
    int last = present.stream().max().orElseThrow();
    if (last < count) {
      times.add(brief.text("door.leaves", DateText.end(day, last, brief.language())));
    }
    return String.join(", ", times);
  }
}
