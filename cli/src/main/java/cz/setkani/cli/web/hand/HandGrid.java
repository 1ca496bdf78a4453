package cz.setkani.cli.web.hand;

import cz.setkani.day.Slot;
import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tables and rounds, with who meets there.
 *
 * @param rounds their names
 * @param tables a row for each
 */
public record HandGrid(List<String> rounds, List<TableRow> tables) {

  public HandGrid {
    rounds = List.copyOf(rounds);
    tables = List.copyOf(tables);
  }

  /** The cells of a table, one a round. */
  public record TableRow(String name, List<HandCell> cells) {

    public TableRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * The grid of a programme.
   *
   * @param faulty the numbers of meetings that break rules
   * @param chosen the number of the meeting that is looked at
   * @param slots where the chosen two could meet
   */
  static HandGrid of(
      HandWords words,
      Schedule schedule,
      List<Integer> faulty,
      Optional<Integer> chosen,
      List<Slot> slots) {
    Event event = words.event();
    Map<List<Integer>, List<HandCell.Movable>> seated = new HashMap<>();
    List<Meeting> all = schedule.meetings();
    for (int i = 0; i < all.size(); i++) {
      Meeting meeting = all.get(i);
      boolean isChosen = chosen.isPresent() && chosen.get() == i;
      seated
          .computeIfAbsent(List.of(meeting.round(), meeting.table()), any -> new ArrayList<>())
          .add(seated(words, meeting, i, faulty.contains(i), isChosen));
    }
    Set<List<Integer>> fitting = new HashSet<>();
    slots.forEach(
        slot -> slot.tables().forEach(table -> fitting.add(List.of(slot.round(), table))));
    List<Integer> rounds = IntStream.rangeClosed(1, event.roundCount()).boxed().toList();
    List<TableRow> rows = new ArrayList<>();
    for (int table = 1; table <= event.tables().size(); table++) {
      List<HandCell> cells = new ArrayList<>();
      for (int round : rounds) {
        List<Integer> place = List.of(round, table);
        cells.add(
            cell(words, place, seated.getOrDefault(place, List.of()), fitting.contains(place)));
      }
      rows.add(new TableRow(event.getTable(table).name(), cells));
    }
    return new HandGrid(rounds.stream().map(words::round).toList(), rows);
  }

  private static HandCell cell(
      HandWords words, List<Integer> place, List<HandCell.Movable> seated, boolean isFitting) {
    int round = place.get(0);
    int table = place.get(1);
    boolean isOpen = words.event().getTable(table).open().contains(round);
    return new HandCell(
        round, table, seated, isOpen, isFitting, words.cell(place, seated, isOpen, isFitting));
  }

  private static HandCell.Movable seated(
      HandWords words, Meeting meeting, int number, boolean isFaulty, boolean isChosen) {
    boolean isLocked = meeting.lock() != Lock.NONE;
    return new HandCell.Movable(
        number,
        meeting.first(),
        meeting.second(),
        isLocked,
        isFaulty,
        isChosen,
        words.seated(meeting, isFaulty));
  }
}
