package cz.setkani.validate.sheet;

import java.util.List;

/** The columns of the requests in their canonical shape, one row for one wish. */
public enum RequestColumn implements Named {
  ORGANISATION("organisation", "organizace", "organization", "kdo"),
  WANTS("wants", "chce", "přání", "chce se setkat s", "koho"),
  PRIORITY("priority", "priorita"),
  EARLIEST("earliest", "nejdříve"),
  LATEST("latest", "nejpozději"),
  /** Whom the one that asks must meet earlier; {@code |} between several. */
  AFTER("after", "až po", "teprve po", "po schůzce s"),
  /** A mark that makes the row a wish; where there is no such column, every row is one. */
  WISH("wish", "zájem"),
  /** How dear a wish is to the one that asks: 1 is the dearest; instead of a priority. */
  RANK("rank", "pořadí"),
  /** Whether the wish still stands. */
  STATUS("status", "stav"),
  /** Rounds and clock times when the one that asks can come, for whichever meeting. */
  AVAILABLE("available", "může", "availability", "dostupnost", "kdy může");

  private final List<String> names;

  RequestColumn(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
