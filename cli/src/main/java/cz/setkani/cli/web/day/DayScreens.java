package cz.setkani.cli.web.day;

import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.clock.ClockBook;
import java.time.Clock;
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

  @Override
  public List<Route> routes() {
    return screens.stream().map(Screen::routes).flatMap(List::stream).toList();
  }
}
