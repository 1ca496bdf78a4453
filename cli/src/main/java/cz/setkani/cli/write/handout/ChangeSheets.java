package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.Look;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.paper.Shade;
import cz.setkani.cli.write.paper.Style;
import cz.setkani.cli.write.words.Alphabetical;
import cz.setkani.cli.write.words.AlterationText;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.cli.write.words.EditionLabel;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.day.Alteration;
import cz.setkani.model.Meeting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * For the moderator: all that an edition changes, round by round, in each by the alphabet: what was
 * there, what is there now, and why.
 */
public final class ChangeSheets {

  private static final double ROW = 9;
  private static final double HEADING = 11;
  private static final double AFTER = 5;
  private static final double NAME = 56;
  private static final double BEFORE = 40;
  private static final double NOW = 46;
  private static final double[] HEADING_SIZES = {16};
  private static final double[] SMALL = {12};

  private final NextEdition edition;
  private final Brief brief;
  private final HeadAndFoot frame;
  private final AlterationText words;

  private ChangeSheets(NextEdition edition, Locale language) {
    this.edition = edition;
    brief = brief(edition, language);
    frame = brief.upright(brief.text("changes"));
    words = AlterationText.of(edition, language);
  }

  /** A section for each round; a sentence, where nothing is different. */
  public static PrintedSheets of(NextEdition edition, Locale language) {
    ChangeSheets changes = new ChangeSheets(edition, language);
    Map<Integer, List<Alteration>> byRound =
        edition.replan().changes().alterations().stream()
            .sorted(Comparator.comparing(Alteration::organisation, Alphabetical.in(language)))
            .collect(Collectors.groupingBy(Alteration::round, TreeMap::new, Collectors.toList()));
    List<Section> sections = new ArrayList<>();
    byRound.forEach((round, all) -> sections.add(changes.section(round, all)));
    if (sections.isEmpty()) {
      sections.add(new Section(changes.heading(changes.brief.text("changes.none")), List.of()));
    }
    String what = changes.frame.what();
    return new PrintedSheets(what, language, Flow.sheets(changes.frame, what, sections));
  }

  /** What the papers of an edition are made of. */
  static Brief brief(NextEdition edition, Locale language) {
    Optional<EditionLabel> label = Optional.of(edition.label());
    return Brief.of(new Printable(edition.replan().programme(), label, language), Look.USUAL);
  }

  private Section section(int round, List<Alteration> alterations) {
    List<Strip> rows = new ArrayList<>();
    alterations.forEach(one -> rows.add(row(one)));
    rows.add(Strip.gap(AFTER));
    String start =
        round <= edition.event().roundCount()
            ? DateText.start(brief.day(), round, brief.language())
            : "";
    return new Section(
        heading(brief.text("changes.round", round, start).strip()).and(columns()), rows);
  }

  private Strip heading(String text) {
    return new Cells()
        .text(text, frame.inside(), Style.bold(Shade.INK), HEADING_SIZES)
        .heading(HEADING);
  }

  private Strip columns() {
    Style soft = Style.plain(Shade.SOFT);
    return new Cells()
        .text(brief.text("changes.organisation"), NAME, soft, SMALL)
        .text(brief.text("changes.before"), BEFORE, soft, SMALL)
        .text(brief.text("changes.now"), NOW, soft, SMALL)
        .text(brief.text("changes.reason"), frame.inside() - NAME - BEFORE - NOW, soft, SMALL)
        .row(ROW);
  }

  private Strip row(Alteration one) {
    Style plain = Style.plain(Shade.INK);
    return new Cells()
        .text(brief.who(one.organisation(), one.team()), NAME, Style.bold(Shade.INK), brief.names())
        .text(meeting(one, one.before()), BEFORE, Style.plain(Shade.SOFT), SMALL)
        .text(meeting(one, one.after()), NOW, plain, SMALL)
        .text(words.reason(one), frame.inside() - NAME - BEFORE - NOW, plain, SMALL)
        .row(ROW);
  }

  private String meeting(Alteration one, Optional<Meeting> meeting) {
    return meeting
        .map(there -> words.meeting(there, one.organisation()))
        .orElseGet(() -> brief.text("changes.nobody"));
  }
}
