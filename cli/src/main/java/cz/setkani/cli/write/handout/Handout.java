package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.paper.Look;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.words.Printable;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What can be handed out and hung up besides the timetables. */
public enum Handout {
  /** For the moderator: the meetings of each round by table, to be ticked, and who is free. */
  ROUNDS(RoundsSheets::of, Copying.ALL_AGAIN),
  /** For the wall: organisations and rounds, in each cell the table. */
  CHART(ChartSheets::of, Copying.ALL_AGAIN),
  /** For the wall: rounds and tables, in each cell the two who meet. */
  GRID(GridSheets::of, Copying.ALL_AGAIN),
  /** For the tables: a card each, to be folded, with its name and the pairs of the day. */
  CARDS(CardSheets::of, Copying.NEVER),
  /** For the door: who comes, in the order of the alphabet, to be ticked. */
  DOOR(DoorSheets::of, Copying.ALL_AGAIN),
  /** For guests: what they wear, eight to a sheet. */
  BADGES(BadgeSheets::of, Copying.NEVER),
  /** For interpreters and people of several organisations: the timetable of each. */
  RESOURCES(ResourceSheets::of, Copying.EACH_AGAIN);

  /** What several copies of a paper are. */
  private enum Copying {
    /** There is one of each sheet. */
    NEVER,
    /** Each sheet several times, to be dealt. */
    EACH_AGAIN,
    /** All sheets, and then all again. */
    ALL_AGAIN
  }

  private final Function<Brief, List<PrintedSheet>> composition;
  private final Copying copying;

  Handout(Function<Brief, List<PrintedSheet>> composition, Copying copying) {
    this.composition = composition;
    this.copying = copying;
  }

  /** Its sheets, all copies among them; empty where there is nothing to be told on it. */
  public Optional<PrintedSheets> sheets(Printable printable, Look look) {
    Brief brief = Brief.of(printable, look);
    List<PrintedSheet> once = composition.apply(brief);
    if (once.isEmpty()) {
      return Optional.empty();
    }
    PrintedSheets sheets = new PrintedSheets(title(brief), printable.language(), once);
    return Optional.of(
        switch (copying) {
          case NEVER -> sheets;
          case EACH_AGAIN -> sheets.copied(look.copies());
          case ALL_AGAIN -> allAgain(sheets, look.copies());
        });
  }

  private static PrintedSheets allAgain(PrintedSheets sheets, int copies) {
    List<PrintedSheet> all =
        Collections.nCopies(copies, sheets.sheets()).stream().flatMap(List::stream).toList();
    return new PrintedSheets(sheets.title(), sheets.language(), all);
  }

  private String title(Brief brief) {
    String what = brief.text(key());
    String event = brief.day().title();
    return event.isBlank() ? what : event + " - " + what;
  }

  /** The name of its files, without what tells their format. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
