package cz.setkani.cli.web.schedule;

import cz.setkani.cli.write.text.Labelled;
import cz.setkani.cli.write.words.OwnFigures;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A programme as the page shows it.
 *
 * @param headline how many requests are met
 * @param worth what it is worth, with proofs; empty as long as that is being found out
 * @param warnings what is to be known about it
 * @param faults broken rules
 * @param files where its files lie
 * @param ended why the search ended, if that is known
 * @param rows what it is worth for each organisation
 * @param numbers the number of each organisation on the roster, from 1
 * @param sort by what these are sorted
 * @param tables the names of the tables
 * @param rounds who meets where, round by round
 */
public record ResultView(
    String headline,
    Optional<List<Labelled>> worth,
    List<String> warnings,
    List<String> faults,
    List<String> files,
    Optional<String> ended,
    List<OwnFigures> rows,
    Map<String, Integer> numbers,
    String sort,
    List<String> tables,
    List<RoundRow> rounds) {

  /**
   * A round.
   *
   * @param number from 1
   * @param cells what goes on at each table
   */
  public record RoundRow(int number, String time, List<Seat> cells) {

    public RoundRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What goes on at a table in a round.
   *
   * @param names those who meet there; none where it is free
   * @param mark what else is to be said of it, such as that it is locked; may be empty
   */
  public record Seat(List<String> names, String mark) {

    public Seat {
      names = List.copyOf(names);
    }
  }

  public ResultView {
    warnings = List.copyOf(warnings);
    faults = List.copyOf(faults);
    files = List.copyOf(files);
    rows = List.copyOf(rows);
    numbers = Map.copyOf(numbers);
    tables = List.copyOf(tables);
    rounds = List.copyOf(rounds);
  }

  /** The number on the roster of the organisation of a row, from 1. */
  public int number(OwnFigures row) {
    return numbers.get(row.organisation());
  }
}
