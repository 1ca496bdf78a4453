package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.Drawing;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.words.Alphabetical;
import cz.setkani.model.Event;
import cz.setkani.outcome.EventOutcome;
import cz.setkani.outcome.Holding;
import cz.setkani.outcome.MeetingOutcome;
import cz.setkani.outcome.OrganisationOutcome;
import cz.setkani.outcome.Statement;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What came of an event: how many of the booked meetings took place, for each organisation as a row
 * with a bar, what is to follow, and which meetings did not take place.
 */
public final class ReportSheets {

  private static final double ROW = 7;
  private static final double HEADING = 11;
  private static final double NUMBER = 20;
  private static final double BAR = 46;
  private static final double BAR_HEIGHT = 3.6;
  private static final double EDGE = 0.25;
  private static final double AFTER = 6;
  private static final double LABEL = 90;
  private static final double NAME_SHARE = 0.3;
  private static final double[] HEADINGS = {14, 13, 12, 11, 10, 9, 8};
  private static final double[] COLUMNS = {10, 9, 8, 7, 6};
  private static final double[] NAMES = {12, 11, 10, 9, 8};
  private static final double[] FIGURES = {12, 11, 10, 9, 8};

  private final EventOutcome outcome;
  private final Texts texts;
  private final HeadAndFoot frame;
  private final int most;

  private ReportSheets(Event event, EventOutcome outcome, Texts texts) {
    this.outcome = outcome;
    this.texts = texts;
    frame = HeadAndFoot.upright(texts.text("report"), event.day(), Optional.empty(), texts);
    most = outcome.organisations().stream().mapToInt(OrganisationOutcome::booked).max().orElse(0);
  }

  /** The sheets. */
  public static PrintedSheets of(Event event, EventOutcome outcome, Locale language) {
    ReportSheets report = new ReportSheets(event, outcome, Texts.of(ReportSheets.class, language));
    List<Section> sections = new ArrayList<>();
    sections.add(report.totals());
    sections.add(report.organisations());
    sections.add(report.follows());
    sections.add(report.pairs("report.not_held", one -> one.holding() == Holding.NOT_HELD));
    sections.add(report.pairs("report.disputed", one -> one.holding() == Holding.DISPUTED));
    sections.add(report.pairs("report.besides", one -> one.booked().isEmpty()));
    List<Section> told = sections.stream().filter(section -> !section.strips().isEmpty()).toList();
    String what = report.frame.what();
    return new PrintedSheets(what, language, Flow.sheets(report.frame, what, told));
  }

  private Section totals() {
    List<Strip> strips = new ArrayList<>();
    total(strips, "booked", outcome.booked());
    total(strips, "held", outcome.count(Holding.HELD));
    total(strips, "not_held", outcome.count(Holding.NOT_HELD));
    total(strips, "disputed", outcome.count(Holding.DISPUTED));
    total(strips, "unknown", outcome.count(Holding.UNKNOWN));
    total(strips, "besides", outcome.besides().size());
    strips.add(
        figure(
            texts.text("report.answered"),
            texts.text("report.of", outcome.answered(), outcome.organisations().size())));
    strips.add(
        figure(
            texts.text("report.requests"),
            texts.text("report.of", outcome.requestsHeld(), outcome.requests())));
    strips.add(Strip.gap(AFTER));
    return new Section(heading(texts.text("report.meetings")), strips);
  }

  private void total(List<Strip> strips, String key, long count) {
    strips.add(figure(texts.text("report.total." + key), "" + count));
  }

  private Strip figure(String label, String figure) {
    return new Cells()
        .text(label, LABEL, Style.plain(Shade.INK), NAMES)
        .text(figure, frame.inside() - LABEL, Style.bold(Shade.INK), FIGURES)
        .row(ROW);
  }

  private Section organisations() {
    double name = frame.inside() - 4 * NUMBER - BAR;
    List<Strip> rows =
        new ArrayList<>(
            outcome.organisations().stream()
                .filter(one -> one.booked() > 0 || one.hasAnswered())
                .sorted(
                    Comparator.comparing(
                        OrganisationOutcome::organisation, Alphabetical.in(texts.locale())))
                .map(one -> row(one, name))
                .toList());
    if (!rows.isEmpty()) {
      rows.add(Strip.gap(AFTER));
    }
    Style soft = Style.plain(Shade.SOFT);
    Strip headings =
        new Cells()
            .text(texts.text("report.organisation"), name, soft, COLUMNS)
            .text(texts.text("report.booked"), NUMBER, soft, COLUMNS)
            .text(texts.text("report.held"), NUMBER, soft, COLUMNS)
            .text(texts.text("report.not"), NUMBER, soft, COLUMNS)
            .text(texts.text("report.unknown"), NUMBER, soft, COLUMNS)
            .text(texts.text("report.bar"), BAR, soft, COLUMNS)
            .heading(HEADING);
    return new Section(headings, rows);
  }

  private Strip row(OrganisationOutcome one, double name) {
    Style bold = Style.bold(Shade.INK);
    Style plain = Style.plain(Shade.INK);
    double left = HeadAndFoot.left() + name + 4 * NUMBER;
    return new Cells()
        .text(one.organisation(), name, bold, NAMES)
        .text("" + one.booked(), NUMBER, plain, FIGURES)
        .text("" + one.held(), NUMBER, bold, FIGURES)
        .text("" + one.notHeld(), NUMBER, plain, FIGURES)
        .text("" + (one.unknown() + one.disputed()), NUMBER, plain, FIGURES)
        .drawn(BAR, (drawing, middle) -> bar(drawing, left, middle, one))
        .row(ROW);
  }

  /** Dark for what took place, grey for what nobody knows, empty for what did not take place. */
  private void bar(Drawing drawing, double left, double middle, OrganisationOutcome one) {
    double unit = (BAR - 2) / Math.max(1, most);
    double held = left + one.held() * unit;
    double unknown = held + (one.unknown() + one.disputed()) * unit;
    double end = left + one.booked() * unit;
    fill(drawing, left, held, middle, Shade.ACCENT);
    fill(drawing, held, unknown, middle, Shade.LINE);
    if (one.booked() > 0) {
      drawing.across(left, end, middle - BAR_HEIGHT / 2, EDGE, Shade.INK);
      drawing.across(left, end, middle + BAR_HEIGHT / 2, EDGE, Shade.INK);
      fill(drawing, left, left + EDGE, middle, Shade.INK);
      fill(drawing, end - EDGE, end, middle, Shade.INK);
    }
  }

  private static void fill(Drawing drawing, double from, double to, double middle, Shade shade) {
    if (to > from) {
      drawing.across(from, to, middle, BAR_HEIGHT, shade);
    }
  }

  private Section follows() {
    double name = frame.inside() * NAME_SHARE;
    Comparator<String> alphabetical = Alphabetical.in(texts.locale());
    List<Strip> rows =
        outcome.meetings().stream()
            .flatMap(meeting -> meeting.statements().stream())
            .filter(one -> !one.follows().isEmpty())
            .sorted(
                Comparator.comparing(Statement::organisation, alphabetical)
                    .thenComparing(Statement::partner, alphabetical))
            .map(
                one ->
                    new Cells()
                        .text(one.organisation(), name, Style.bold(Shade.INK), NAMES)
                        .text(one.partner(), name, Style.plain(Shade.INK), NAMES)
                        .text(
                            one.follows(), frame.inside() - 2 * name, Style.plain(Shade.INK), NAMES)
                        .row(ROW))
            .toList();
    return section("report.follows", rows);
  }

  private Section pairs(String key, Predicate<MeetingOutcome> isOne) {
    double name = frame.inside() / 2;
    List<Strip> rows =
        outcome.meetings().stream()
            .filter(isOne)
            .map(
                one ->
                    new Cells()
                        .text(one.first(), name, Style.bold(Shade.INK), NAMES)
                        .text(one.second(), name, Style.bold(Shade.INK), NAMES)
                        .row(ROW))
            .toList();
    return section(key, rows);
  }

  private Section section(String key, List<Strip> rows) {
    List<Strip> strips = new ArrayList<>(rows);
    if (!rows.isEmpty()) {
      strips.add(Strip.gap(AFTER));
    }
    return new Section(heading(texts.text(key)), strips);
  }

  private Strip heading(String text) {
    return new Cells().text(text, frame.inside(), Style.bold(Shade.INK), HEADINGS).heading(HEADING);
  }
}
