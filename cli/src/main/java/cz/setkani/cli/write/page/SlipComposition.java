package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.TextBox;
import cz.setkani.cli.write.words.AlterationText;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.cli.write.words.TeamText;
import cz.setkani.day.Alteration;
import cz.setkani.model.Event;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Composes slips: as large as may be, and on as many as it takes, so that nothing is cut. Lengths
 * in millimetres; the style sheet has the same slip.
 */
final class SlipComposition {

  private static final double WIDTH = 91;
  private static final double COLUMN_OF_ROUNDS = 22;
  private static final double ROOM_FOR_LINES = 39;
  private static final TextBox NAME = new TextBox(WIDTH, 12.5);
  private static final double[] NAME_SIZES = {18, 16, 14, 13, 12, 11, 10, 9, 8, 7, 6};
  private static final TextBox LINE =
      new TextBox(WIDTH - COLUMN_OF_ROUNDS, (ROOM_FOR_LINES - 2) / 2);
  private static final double REMARK = 11;
  private static final double[] SIZES = {14, 13, 12};
  private static final double[] SIZES_OF_LONG = {12, 11, 10, 9, 8, 7, 6, 5, 4};

  private final NextEdition edition;
  private final Event event;
  private final AlterationText words;
  private final Texts texts;

  SlipComposition(NextEdition edition, Texts texts) {
    this.edition = edition;
    event = edition.event();
    words = AlterationText.of(edition, texts.locale());
    this.texts = texts;
  }

  /**
   * The slips of a team.
   *
   * @param alterations what it is told, one thing at least
   */
  List<Slip> of(List<Alteration> alterations) {
    Alteration any = alterations.get(0);
    double size =
        DoubleStream.of(SIZES)
            .filter(s -> height(lines(alterations, s)) <= ROOM_FOR_LINES)
            .findFirst()
            .orElse(SIZES[SIZES.length - 1]);
    List<List<SlipLine>> parts = parts(lines(alterations, size));
    PrintedText name = NAME.fitted(any.organisation(), NAME_SIZES);
    String team = TeamText.of(event, any.organisation(), any.team(), texts.locale());
    return IntStream.range(0, parts.size())
        .mapToObj(
            part ->
                new Slip(
                    name, team, part(any.organisation(), part + 1, parts.size()), parts.get(part)))
        .toList();
  }

  private String part(String organisation, int part, int parts) {
    String whole = edition.isReturning(organisation) ? texts.text("slips.whole") : "";
    String number = parts == 1 ? "" : texts.text("slips.part", part, parts);
    return (whole + " " + number).strip();
  }

  private List<SlipLine> lines(List<Alteration> alterations, double size) {
    return alterations.stream().map(alteration -> line(alteration, size)).toList();
  }

  private SlipLine line(Alteration alteration, double size) {
    int round = alteration.round();
    boolean isOfTheDay = round <= event.roundCount();
    return new SlipLine(
        texts.text("slips.round", round),
        isOfTheDay ? DateText.start(event.day(), round, texts.locale()) : "",
        printed(words.what(alteration), size),
        printed(words.remark(alteration), REMARK));
  }

  private static PrintedText printed(String text, double size) {
    if (text.isEmpty()) {
      return PrintedText.NONE;
    }
    return LINE.isFitting(text, size) ? LINE.fitted(text, size) : LINE.fitted(text, SIZES_OF_LONG);
  }

  private static double height(List<SlipLine> lines) {
    return lines.stream().mapToDouble(SlipLine::height).sum();
  }

  /** As many lines on each slip as there is room for. */
  private static List<List<SlipLine>> parts(List<SlipLine> lines) {
    List<List<SlipLine>> parts = new ArrayList<>();
    List<SlipLine> part = new ArrayList<>();
    for (SlipLine line : lines) {
      if (!part.isEmpty() && height(part) + line.height() > ROOM_FOR_LINES) {
        parts.add(part);
        part = new ArrayList<>();
      }
      part.add(line);
    }
    parts.add(part);
    return parts;
  }
}
