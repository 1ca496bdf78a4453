package cz.setkani.cli.web.whatif;

import java.util.List;
import java.util.Optional;

/**
 * What was found of other rooms and days, as the page shows it.
 *
 * @param sentences what is to be learnt
 * @param how how the table is to be read
 * @param rounds the numbers of rounds, ascending
 * @param rows a row for each number of tables
 * @param isOfPresent whether the event's files are as they were
 * @param chosen the combination that is looked at
 */
public record GridView(
    List<String> sentences,
    String how,
    List<Integer> rounds,
    List<RoomRow> rows,
    boolean isOfPresent,
    Optional<ChosenField> chosen) {

  /** All combinations with so many tables. */
  public record RoomRow(int tables, List<GridBox> boxes) {

    public RoomRow {
      boxes = List.copyOf(boxes);
    }
  }

  /**
   * A combination.
   *
   * @param number requests met or points, with a sign where more may be possible
   * @param words the same as a sentence
   * @param shade from 0 (least is met) to 7
   * @param isEnough whether no less is met than as planned
   * @param isPlanned whether it is the plan
   */
  public record GridBox(
      int rounds, String number, String words, int shade, boolean isEnough, boolean isPlanned) {}

  /**
   * What a combination would change.
   *
   * @param lines beside the plan
   * @param isPlanned whether it is the plan
   * @param obstacle why it cannot be taken over; empty text if it can
   */
  public record ChosenField(
      int tables, int rounds, List<String> lines, boolean isPlanned, String obstacle) {

    public ChosenField {
      lines = List.copyOf(lines);
    }
  }

  public GridView {
    sentences = List.copyOf(sentences);
    rounds = List.copyOf(rounds);
    rows = List.copyOf(rows);
  }
}
