package cz.setkani.cli.web.day;

import cz.setkani.cli.job.JournalRow;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Role;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.frame.PagePaths;
import cz.setkani.journal.Entry;
import cz.setkani.model.Rounds;
import cz.setkani.validate.sheet.DayWord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is noted down on the day: at the door by helpers, all else by the organiser. */
final class NotingScreen implements Screen {

  /** What can be said of somebody at the door, besides that it has come. */
  private static final Set<DayWord> AT_THE_DOOR =
      EnumSet.of(DayWord.ABSENT, DayWord.ARRIVES, DayWord.LEAVES);

  private final CurrentRound current;

  /**
   * A screen.
   *
   * @param current tells which round is on
   */
  NotingScreen(CurrentRound current) {
    this.current = current;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("day/came", call -> noted(call, today -> came(call, today))).openTo(Role.HELPER),
        Route.post("day/door", call -> noted(call, today -> atTheDoor(call, today)))
            .openTo(Role.HELPER),
        Route.post("day/walk-in", call -> noted(call, today -> walkIn(call, today)))
            .openTo(Role.HELPER),
        Route.post("day/take-back", call -> noted(call, today -> takenBack(call, today)))
            .openTo(Role.HELPER),
        Route.post("day/happened", call -> noted(call, today -> List.of(happened(call, today)))),
        Route.post("day/undo", call -> noted(call, today -> List.of(undone(call.field("row"))))));
  }

  private Reply noted(Call call, Function<DayNow, List<JournalRow>> rows) {
    Notice notice = Noting.note(call, rows);
    String round = call.field(CurrentRound.FIELD);
    String query = round.matches("\\d{1,2}") ? "?" + CurrentRound.FIELD + "=" + round : "";
    String card = call.field(DayScreen.CARD);
    boolean isOfCard = call.isFragment() && card.matches("\\d{1,5}") && !query.isEmpty();
    String where =
        isOfCard ? "day/card" + query + "&" + DayScreen.CARD + "=" + card : "day" + query;
    return Reply.at(PagePaths.of(call.event(), where), notice);
  }

  /** Somebody is here: it may have been thought absent, or late. */
  private List<JournalRow> came(Call call, DayNow today) {
    String name = call.field("who");
    int round = current.of(call, today.event().day());
    List<JournalRow> rows = new ArrayList<>();
    if (today.away(name).contains(round)) {
      rows.add(row(round, DayWord.ARRIVES, name, "" + round));
    }
    if (!today.journal().arrived().contains(name)) {
      rows.add(row(round, DayWord.HERE, name, ""));
    }
    return rows;
  }

  private List<JournalRow> atTheDoor(Call call, DayNow today) {
    int round = current.of(call, today.event().day());
    return AT_THE_DOOR.stream()
        .filter(word -> word.english().equals(call.field("what")))
        .map(word -> row(round, word, call.field("who"), detail(call, word)))
        .toList();
  }

  private static String detail(Call call, DayWord word) {
    return word == DayWord.ABSENT ? "" : call.field(word.english());
  }

  private List<JournalRow> walkIn(Call call, DayNow today) {
    int round = current.of(call, today.event().day());
    String name = call.field("name").strip();
    List<JournalRow> rows = new ArrayList<>();
    rows.add(row(round, DayWord.WALK_IN, name, call.field("people").strip()));
    call.fields("wants").forEach(other -> rows.add(row(round, DayWord.WISH, name, other)));
    return rows;
  }

  /**
   * Undoes what was noted last about somebody at the door; nothing, if it is another row by now.
   */
  private static List<JournalRow> takenBack(Call call, DayNow today) {
    Optional<Entry> last =
        today.retractable().stream()
            .filter(
                entry ->
                    GuestList.organisation(entry).filter(call.field("who")::equals).isPresent())
            .findFirst();
    return last.filter(entry -> call.field("row").equals("" + entry.row()))
        .map(entry -> List.of(undone("" + entry.row())))
        .orElse(List.of());
  }

  /** Whatever the organiser notes; two who meet come as one field. */
  private JournalRow happened(Call call, DayNow today) {
    int round = current.of(call, today.event().day());
    String[] pair = call.field("pair").split(DayPage.BETWEEN);
    String from = call.field("from");
    boolean isFrom = from.matches("\\d{1,2}") && Integer.parseInt(from) <= Rounds.MOST;
    return new JournalRow(
        pair.length == 2 ? Optional.empty() : Optional.of(isFrom ? Integer.parseInt(from) : round),
        call.field("what"),
        pair.length == 2 ? pair[0] : call.field("who"),
        pair.length == 2 ? pair[1] : call.field("detail").strip());
  }

  private static JournalRow undone(String row) {
    return new JournalRow(Optional.empty(), DayWord.UNDO.english(), "", row);
  }

  private static JournalRow row(int round, DayWord word, String who, String detail) {
    return new JournalRow(Optional.of(round), word.english(), who, detail);
  }
}
