package cz.setkani.cli.web.day;

import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.clock.ClockBook;
import cz.setkani.cli.web.desk.OpenEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** All that belongs to the screen of the day. */
public final class DayScreens implements Screen {

  private final List<Screen> screens;

  /**
   * The screens.
   *
   * @param clock what time it is
   * @param book how the clocks of events are set
   */
  public DayScreens(Clock clock, ClockBook book) {
    CurrentRound current = new CurrentRound(clock, book);
    screens =
        List.of(
            new DayScreen(current),
            new NotingScreen(current),
            new DelayScreen(current),
            new FitScreen(current),
            new NextScreen(current),
            new EditionsScreen());
  }

  /** Whether the day of an event runs: by its clock, or as something was noted on its date. */
  public static boolean isRunning(OpenEvent event, ClockBook book, Clock clock) {
    LocalDate date = LocalDate.now(clock);
    return book.isRunning(event)
        || DayNow.of(event)
            .filter(today -> !today.journal().entries().isEmpty())
            .filter(today -> today.event().day().dates().contains(date))
            .isPresent();
  }

  @Override
  public List<Route> routes() {
    return screens.stream().map(Screen::routes).flatMap(List::stream).toList();
  }
}
