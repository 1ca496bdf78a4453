package cz.setkani.cli.write.handout;

import cz.setkani.Programme;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.words.Alphabetical;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The list at the door, in the order of the alphabet: who comes, and what was handed out. */
final class DoorSheets {

  private static final double ROW = 11;
  private static final double CAME = 15;
  private static final double PEOPLE = 46;
  private static final double TIMES = 20;
  private static final double PAGE = 15;
  private static final double REMARK = 22;
  private static final double[] NAMES = {13, 12, 11, 10, 9, 8};
  private static final double[] SMALL = {11, 10, 9, 8};
  private static final double[] HEADINGS = {10, 9, 8};

  private final Event event;
  private final Texts texts;

  private DoorSheets(Event event, Texts texts) {
    this.event = event;
    this.texts = texts;
  }

  static PrintedSheets of(Programme programme, Locale language) {
    Texts texts = Texts.of(DoorSheets.class, language);
    Event event = programme.event();
    DoorSheets door = new DoorSheets(event, texts);
    Flow flow =
        new Flow(
            PrintedSheet.A4_SHORT, PrintedSheet.A4_LONG, texts.text("door"), event.day(), texts);
    double name = flow.inside() - CAME - PEOPLE - TIMES - PAGE - REMARK;
    List<Strip> rows =
        event.organisations().stream()
            .sorted(Comparator.comparing(Organisation::name, Alphabetical.in(language)))
            .map(one -> door.row(one, name))
            .toList();
    return flow.sheets(List.of(new Section(door.headings(name), rows)));
  }

  private Strip headings(double name) {
    Style soft = Style.plain(Shade.SOFT);
    return new Cells(Flow.left())
        .text(texts.text("door.came"), CAME, soft, HEADINGS)
        .text(texts.text("door.organisation"), name, soft, HEADINGS)
        .text(texts.text("door.people"), PEOPLE, soft, HEADINGS)
        .text(texts.text("door.times"), TIMES, soft, HEADINGS)
        .text(texts.text("door.page"), PAGE, soft, HEADINGS)
        .text(texts.text("door.remark"), REMARK, soft, HEADINGS)
        .heading(ROW);
  }

  private Strip row(Organisation one, double name) {
    Style plain = Style.plain(Shade.INK);
    return new Cells(Flow.left())
        .box(CAME)
        .text(one.name(), name, Style.bold(Shade.INK), NAMES)
        .text(String.join(", ", one.people()), PEOPLE, plain, SMALL)
        .text(times(event.presence(one.name())), TIMES, plain, SMALL)
        .box(PAGE)
        .empty(REMARK)
        .row(ROW);
  }

  /** From when to when somebody is there, if not all day. */
  private String times(Rounds present) {
    Day day = event.day();
    if (present.isEmpty() || present.equals(Rounds.first(event.roundCount()))) {
      return "";
    }
    int first = present.stream().min().orElseThrow();
    int last = present.stream().max().orElseThrow();
    return DateText.start(day, first, texts.locale())
        + "–"
        + DateText.end(day, last, texts.locale());
  }
}
