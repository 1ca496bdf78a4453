package cz.setkani.cli.web.clock;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import cz.setkani.Programme;
import cz.setkani.Verified;
import cz.setkani.cli.job.VerifyJob;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Role;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.PagePaths;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.cli.web.programme.NotedDay;
import cz.setkani.cli.write.clock.ClockHtml;
import cz.setkani.cli.write.clock.ClockOfDesk;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.words.EditionLabel;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.journal.Happening;
import cz.setkani.journal.Journal;
import cz.setkani.model.Bound;
import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.text.Texts;
import cz.setkani.watch.Watch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The clock: the moderator's page, the pages that only show, and the truth that both hear of. */
public final class ClockScreen implements Screen {

  private static final int MILLISECONDS = 2_000;

  private final ClockBook book;
  private final Map<String, Mark> marks = new ConcurrentHashMap<>();

  /**
   * A screen.
   *
   * @param book how clocks are set
   */
  public ClockScreen(ClockBook book) {
    this.book = book;
  }

  /** What rounds and meetings are, in short, and when that was looked up. */
  private record Mark(String text, long time) {}

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("clock", this::moderator).openTo(Role.SCREEN),
        Route.page("screen", call -> page(call, true)).openTo(Role.SCREEN),
        Route.page("clock/state", this::state).openTo(Role.SCREEN),
        Route.page("clock/now", call -> now()).openTo(Role.SCREEN),
        Route.post("clock/set", this::set));
  }

  private Reply moderator(Call call) {
    boolean isModerator = call.visitor().role() == Role.ORGANISER;
    return isModerator ? page(call, false) : Reply.at(PagePaths.of(call.event(), "screen"));
  }

  private Reply page(Call call, boolean isWatching) {
    OpenEvent event = call.event();
    Optional<Printable> printable = printable(event, call);
    if (printable.isEmpty()) {
      Texts texts = Texts.of(ClockScreen.class, call.language());
      PageFrame frame = PageFrame.of(call, texts.text("title"), Tab.CLOCK);
      return Reply.page(
          Rendering.html("web/clock/nothing.jte", new NoClockPage(frame, texts.text("nothing"))));
    }
    Journal journal = NotedDay.of(event).journal();
    Day planned = NotedDay.of(event).event().map(Event::day).orElseThrow();
    boolean isOrganiser = call.visitor().role() == Role.ORGANISER;
    ClockOfDesk desk =
        new ClockOfDesk(
            planned,
            journal.dayOf(planned),
            PagePaths.of(event, "clock"),
            PagePaths.of(event, "screen"),
            isOrganiser ? PagePaths.of(event, "day") : "",
            isOrganiser && !isWatching ? call.visitor().token() : "",
            mark(call),
            isWatching);
    return Reply.page(ClockHtml.of(printable.get(), desk));
  }

  private static Optional<Printable> printable(OpenEvent event, Call call) {
    return programme(event)
        .map(programme -> new Printable(programme, label(event), call.language()));
  }

  private static Optional<EditionLabel> label(OpenEvent event) {
    List<Happening.Edition> editions = NotedDay.of(event).journal().editions();
    return editions.stream()
        .skip(Math.max(0, editions.size() - 1))
        .findFirst()
        .map(last -> new EditionLabel(last.number(), last.firstOpen()));
  }

  /** The programme in hand; what it could reach at most does not matter here. */
  private static Optional<Programme> programme(OpenEvent event) {
    return event.known(
        "programme of the clock",
        () ->
            NotedDay.of(event)
                .event()
                .flatMap(planned -> VerifyJob.of(event.input()).verified(shortly()))
                .filter(verified -> !verified.rows().isEmpty() && verified.faults().isEmpty())
                .map(ClockScreen::programme));
  }

  private static Programme programme(Verified verified) {
    long all = verified.event().requests().stream().mapToLong(one -> one.priority()).sum();
    return verified.programme(new Bound(all), shortly());
  }

  /** Does not look into why requests are not met, which no clock tells. */
  private static Watch shortly() {
    Watch watch = Watch.silent();
    watch.cancel();
    return watch;
  }

  /** Another text once rounds or meetings are others; looked up again every few seconds. */
  private String mark(Call call) {
    long now = book.now();
    return marks
        .compute(
            call.event().id(),
            (id, old) ->
                old != null && now - old.time() < MILLISECONDS
                    ? old
                    : new Mark(call.desk().find(id).map(ClockScreen::made).orElse(""), now))
        .text();
  }

  private static String made(OpenEvent event) {
    Journal journal = NotedDay.of(event).journal();
    Optional<Day> planned = NotedDay.of(event).event().map(Event::day);
    return programme(event)
        .map(found -> found.schedule().hashCode() + " " + planned.map(journal::dayOf).hashCode())
        .orElse("");
  }

  private Reply state(Call call) {
    return new Reply.Pulse("clock", () -> news(call, true).toString());
  }

  private JsonObject news(Call call, boolean isTaken) {
    OpenEvent event = call.event();
    Optional<ClockSetting> setting = book.find(event).filter(one -> one.isOn(book.now()));
    JsonObject news = new JsonObject();
    news.addProperty("version", book.find(event).map(ClockSetting::version).orElse(0L));
    news.add(
        "state", setting.map(one -> JsonParser.parseString(one.state())).orElse(JsonNull.INSTANCE));
    news.addProperty("day", mark(call));
    news.addProperty("taken", isTaken);
    return news;
  }

  private Reply now() {
    JsonObject now = new JsonObject();
    now.addProperty("now", book.now());
    return Reply.json(now.toString());
  }

  private Reply set(Call call) throws UnwritableException {
    String seen = call.field("version");
    long version = seen.matches("\\d{1,15}") ? Long.parseLong(seen) : -1;
    Optional<ClockSetting> setting =
        ClockSetting.of(version + 1, call.field("state"), call.field("rounds"));
    boolean isSet = setting.isPresent() && book.set(call.event(), version, setting.get());
    return Reply.json(news(call, isSet).toString());
  }
}
