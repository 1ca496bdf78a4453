package cz.setkani.cli.write.handout;

import cz.setkani.Programme;
import cz.setkani.cli.write.paper.PrintedSheets;
import java.util.Locale;
import java.util.function.BiFunction;

/** What can be handed out and hung up besides the timetables. */
public enum Handout {
  /** For the moderator: the meetings of each round by table, to be ticked, and who is free. */
  ROUNDS(RoundsSheets::of),
  /** For the wall: organisations and rounds, in each cell the table; A3. */
  CHART(ChartSheets::of),
  /** For the tables: a card each, to be folded, with its name and the pairs of the day. */
  CARDS(CardSheets::of),
  /** For the door: who comes, in the order of the alphabet, to be ticked. */
  DOOR(DoorSheets::of);

  private final BiFunction<Programme, Locale, PrintedSheets> composition;

  Handout(BiFunction<Programme, Locale, PrintedSheets> composition) {
    this.composition = composition;
  }

  /** Its sheets for a programme of one meeting at least. */
  public PrintedSheets sheets(Programme programme, Locale language) {
    return composition.apply(programme, language);
  }

  /** The name of its file. */
  public String file() {
    return name().toLowerCase(Locale.ROOT) + ".pdf";
  }
}
