package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.TextBox;
import cz.setkani.cli.write.words.AlterationText;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.cli.write.words.EditionText;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.cli.write.words.TeamText;
import cz.setkani.day.Alteration;
import cz.setkani.model.Event;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Composes slips: in letters as large as may be on a slip of the usual height, or higher, so that
 * nothing is cut; several only where one would be higher than a sheet. Lengths in millimetres,
 * sizes in points.
 */
final class SlipComposition {

  /** The column of rounds. */
  static final double COLUMN_OF_ROUNDS = 22;

  private static final TextBox START =
      new TextBox(COLUMN_OF_ROUNDS - 1, PrintedText.height(2, SlipLine.SIZE));

  private static final double WIDTH = Slip.WIDTH - 2 * Slip.SIDE;
  private static final TextBox NAME = new TextBox(WIDTH, 13);
  private static final double[] NAME_SIZES = {18, 16, 14, 13, 12};
  private static final double[] SIZES = {14, 13, 12};

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
    Slip empty = slip(alterations.get(0), "");
    double usual = empty.roomForLines(Slip.USUAL_HEIGHT);
    double size =
        DoubleStream.of(SIZES)
            .filter(s -> SlipLine.height(lines(alterations, s)) <= usual)
            .findFirst()
            .orElse(SlipLine.SIZE);
    List<SlipLine> lines = lines(alterations, size);
    if (SlipLine.height(lines) <= empty.roomForLines(PrintedSheet.A4_LONG)) {
      return List.of(new Slip(empty.name(), empty.facts(), lines));
    }
    Slip one = slip(alterations.get(0), part(1, 1));
    List<List<SlipLine>> parts = parts(lines, one.roomForLines(PrintedSheet.A4_LONG));
    List<Slip> slips = new ArrayList<>();
    for (List<SlipLine> part : parts) {
      String which = part(slips.size() + 1, parts.size());
      slips.add(new Slip(one.name(), slip(alterations.get(0), which).facts(), part));
    }
    return slips;
  }

  /** A slip without lines. */
  private Slip slip(Alteration any, String part) {
    String name = any.organisation();
    String whole = edition.isReturning(name) ? texts.text("slips.whole") : "";
    return new Slip(
        NAME.whole(name, NAME_SIZES),
        Stream.of(
                EditionText.of(edition.label(), texts.locale()),
                TeamText.of(event, name, any.team(), texts.locale()),
                (whole + " " + part).strip())
            .filter(text -> !text.isEmpty())
            .map(text -> NAME.whole(text, SlipLine.SIZE))
            .toList(),
        List.of());
  }

  private String part(int part, int parts) {
    return texts.text("slips.part", part, parts);
  }

  private List<SlipLine> lines(List<Alteration> alterations, double size) {
    return alterations.stream().map(alteration -> line(alteration, size)).toList();
  }

  private SlipLine line(Alteration alteration, double size) {
    int round = alteration.round();
    boolean isOfTheDay = round <= event.roundCount();
    return new SlipLine(
        texts.text("slips.round", round),
        isOfTheDay
            ? START.paragraph(DateText.start(event.day(), round, texts.locale()), SlipLine.SIZE)
            : List.of(),
        printed(words.what(alteration), size),
        printed(words.remark(alteration), SlipLine.SIZE));
  }

  private static PrintedText printed(String text, double size) {
    TextBox box = new TextBox(WIDTH - COLUMN_OF_ROUNDS, Slip.USUAL_HEIGHT);
    return text.isEmpty() ? PrintedText.NONE : box.whole(text, size, SlipLine.SIZE);
  }

  /** As many lines on each slip as there is room for, one at least. */
  private static List<List<SlipLine>> parts(List<SlipLine> lines, double room) {
    List<List<SlipLine>> parts = new ArrayList<>();
    List<SlipLine> part = new ArrayList<>();
    for (SlipLine line : lines) {
      if (!part.isEmpty() && SlipLine.height(part) + line.height() > room) {
        parts.add(part);
        part = new ArrayList<>();
      }
      part.add(line);
    }
    parts.add(part);
    return parts;
  }
}
