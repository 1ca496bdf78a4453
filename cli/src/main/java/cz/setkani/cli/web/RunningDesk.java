package cz.setkani.cli.web;

import cz.setkani.cli.web.call.Role;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.clock.ClockBook;
import cz.setkani.cli.web.clock.ClockScreen;
import cz.setkani.cli.web.data.AfterScreen;
import cz.setkani.cli.web.data.AnswersScreen;
import cz.setkani.cli.web.data.BringScreen;
import cz.setkani.cli.web.data.DataScreen;
import cz.setkani.cli.web.data.FormsScreen;
import cz.setkani.cli.web.data.PeopleScreen;
import cz.setkani.cli.web.data.SettingsScreen;
import cz.setkani.cli.web.day.DayScreens;
import cz.setkani.cli.web.desk.Desk;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.web.events.EventsScreen;
import cz.setkani.cli.web.events.FoldersScreen;
import cz.setkani.cli.web.events.LanguageScreen;
import cz.setkani.cli.web.events.NewEventScreen;
import cz.setkani.cli.web.events.QuitScreen;
import cz.setkani.cli.web.frame.PagePaths;
import cz.setkani.cli.web.guide.GuideScreen;
import cz.setkani.cli.web.hand.HandScreen;
import cz.setkani.cli.web.mend.MendScreen;
import cz.setkani.cli.web.papers.PapersScreen;
import cz.setkani.cli.web.schedule.ScheduleScreen;
import cz.setkani.cli.web.server.DeskServer;
import cz.setkani.cli.web.server.Keys;
import cz.setkani.cli.web.server.Listening;
import cz.setkani.cli.web.server.Sharing;
import cz.setkani.cli.web.share.ShareScreen;
import cz.setkani.cli.web.whatif.WhatifScreen;
import cz.setkani.cli.web.why.WhyScreen;
import cz.setkani.cli.web.work.WorkScreen;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

/** A desk that is open. */
public final class RunningDesk implements AutoCloseable {

  private static final int USUAL_PORT = 8470;
  private static final int PORTS = 30;

  private final DeskServer server;
  private final Keys keys;
  private final Sharing sharing;
  private final int port;
  private final CountDownLatch ended;

  private RunningDesk(
      DeskServer server, Keys keys, Sharing sharing, int port, CountDownLatch ended) {
    this.server = server;
    this.keys = keys;
    this.sharing = sharing;
    this.port = port;
    this.ended = ended;
  }

  /**
   * Opens a desk.
   *
   * @return empty if every port that may be used is taken
   */
  public static Optional<RunningDesk> open(DeskSettings settings) {
    HomeFolder home = new HomeFolder(settings.home());
    Keys keys = home.keys();
    Desk desk = new Desk(settings.home());
    CountDownLatch ended = new CountDownLatch(1);
    for (int port : ports(settings)) {
      Sharing sharing =
          new Sharing(settings.network(), home.sharing(), Clock.systemDefaultZone(), port);
      Optional<DeskServer> server =
          DeskServer.start(
              desk,
              keys,
              sharing,
              screens(ended, sharing),
              Listening.here(port),
              settings.language());
      if (server.isPresent()) {
        home.keepPort(port);
        return Optional.of(new RunningDesk(server.get(), keys, sharing, port, ended));
      }
    }
    return Optional.empty();
  }

  /** The address of a desk that this user has open already, with an event if one is given. */
  public static Optional<String> find(DeskSettings settings, Optional<Path> event) {
    HomeFolder home = new HomeFolder(settings.home());
    Keys keys = home.keys();
    return home.port()
        .filter(port -> OtherDesk.isAt(port, keys))
        .map(port -> address(port, keys, OtherDesk.pathOf(event)));
  }

  /** All screens there are. */
  static List<Screen> screens(CountDownLatch ended, Sharing sharing) {
    Clock clock = Clock.systemDefaultZone();
    ClockBook book = new ClockBook(clock);
    return List.of(
        new EventsScreen(),
        new NewEventScreen(),
        new FoldersScreen(),
        new LanguageScreen(),
        new QuitScreen(ended::countDown, event -> DayScreens.isRunning(event, book, clock)),
        new ScheduleScreen(),
        new HandScreen(),
        new PapersScreen(),
        new DataScreen(),
        new MendScreen(),
        new BringScreen(),
        new AnswersScreen(),
        new SettingsScreen(),
        new PeopleScreen(),
        new WhatifScreen(),
        new WhyScreen(),
        new FormsScreen(),
        new AfterScreen(),
        new WorkScreen(),
        new GuideScreen(),
        new DayScreens(clock, book),
        new ClockScreen(book),
        new ShareScreen(sharing));
  }

  private static List<Integer> ports(DeskSettings settings) {
    return settings
        .port()
        .map(List::of)
        .orElseGet(() -> IntStream.range(USUAL_PORT, USUAL_PORT + PORTS).boxed().toList());
  }

  private static String address(int port, Keys keys, String path) {
    String join = path.contains("?") ? "&" : "?";
    return "http://127.0.0.1:"
        + port
        + path
        + join
        + DeskServer.KEY
        + '='
        + keys.of(Role.ORGANISER);
  }

  /** The address that opens the list of events. */
  public String address() {
    return address(port, keys, "/");
  }

  /** The address that opens an event. */
  public String address(Path event) throws IOException {
    OpenEvent open = server.desk().open(event);
    return address(port, keys, PagePaths.of(open, "data"));
  }

  /**
   * Shares an event with others in the same network.
   *
   * @return what is shared, with the addresses and PINs
   */
  public Sharing.Shared share(Path event) throws IOException {
    sharing.goOn(server.desk().open(event).id());
    return sharing.now().orElseThrow();
  }

  /** Waits until somebody quits. */
  public void awaitEnd() throws InterruptedException {
    ended.await();
  }

  @Override
  public void close() {
    server.close();
    ended.countDown();
  }
}
