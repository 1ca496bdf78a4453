package cz.setkani.cli.web.day;

import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Role;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.cli.web.programme.NotedDay;
import cz.setkani.cli.write.text.DayText;
import cz.setkani.journal.Entry;
import cz.setkani.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The screen of the day: who is here, and what was noted down. */
final class DayScreen implements Screen {

  /** The field, and the question, that tells which card is to be drawn anew. */
  static final String CARD = "card";

  private final CurrentRound current;

  /**
   * A screen.
   *
   * @param current tells which round is on
   */
  DayScreen(CurrentRound current) {
    this.current = current;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("day", call -> show(call, call.isFragment() ? "part" : "day"))
            .openTo(Role.HELPER),
        Route.page("day/list", call -> show(call, "list")).openTo(Role.HELPER),
        Route.page("day/card", call -> show(call, "card")).openTo(Role.HELPER));
  }

  private Reply show(Call call, String template) {
    Texts texts = Texts.of(DayScreen.class, call.language());
    PageFrame frame = PageFrame.of(call, texts.text("title"), Tab.DAY);
    Optional<DayNow> today = DayNow.of(call.event());
    if (today.isEmpty()) {
      return Reply.page(
          Rendering.html(
              "web/day/broken.jte",
              new BrokenPage(
                  frame, texts, Noting.told(NotedDay.of(call.event()).findings(), call))));
    }
    return Reply.page(
        Rendering.html("web/day/" + template + ".jte", page(call, frame, texts, today.get())));
  }

  private DayPage page(Call call, PageFrame frame, Texts texts, DayNow today) {
    int round = current.of(call, today.event().day());
    List<DoorGuest> guests = GuestList.of(today, round, call.language());
    String search = call.asked("search");
    return new DayPage(
        frame,
        texts,
        round,
        search,
        found(call, guests, search),
        (int) guests.stream().filter(guest -> guest.state() == GuestState.HERE).count(),
        guests.size(),
        today.event(),
        today.edition().meetings(),
        today.lastEdition(),
        today.journal().hasNews(),
        rows(today, call));
  }

  /** Those that are looked for; or the one whose card is to be drawn anew. */
  private static List<DoorGuest> found(Call call, List<DoorGuest> guests, String search) {
    String card = call.asked(CARD);
    return card.isEmpty()
        ? GuestList.search(guests, search)
        : guests.stream().filter(guest -> card.equals("" + guest.number())).toList();
  }

  private static List<DayPage.NotedRow> rows(DayNow today, Call call) {
    DayText words = DayText.of(today.journal(), call.language());
    Set<Integer> open = today.retractable().stream().map(Entry::row).collect(Collectors.toSet());
    List<Entry> entries = today.journal().entries();
    Set<Entry> living = Set.copyOf(today.journal().living());
    return IntStream.range(0, entries.size())
        .mapToObj(i -> entries.get(entries.size() - 1 - i))
        .map(
            entry ->
                new DayPage.NotedRow(
                    entry.row(),
                    words.line(entry, living.contains(entry)),
                    open.contains(entry.row())))
        .toList();
  }
}
