package cz.setkani.cli.web.day;

import cz.setkani.cli.job.JournalInHand;
import cz.setkani.cli.job.ReplanJob;
import cz.setkani.cli.job.ReplanSettings;
import cz.setkani.cli.job.Replanned;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.PagePaths;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.cli.web.programme.NotedDay;
import cz.setkani.cli.web.work.WorkView;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.day.FrontierPoint;
import cz.setkani.day.Replanner;
import cz.setkani.model.Day;
import cz.setkani.text.Texts;
import cz.setkani.watch.Watch;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prepares the next edition, shows what it would change, and gives it out. */
final class NextScreen implements Screen {

  /** Where the page is. */
  static final String PATH = "day/next";

  private final CurrentRound current;

  /**
   * A screen.
   *
   * @param current tells which round is on
   */
  NextScreen(CurrentRound current) {
    this.current = current;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(PATH, this::show),
        Route.post("day/next/prepare", call -> begin(call, settings(call, false))),
        Route.post("day/next/weigh", call -> begin(call, settings(call, true))),
        Route.post("day/next/give", NextScreen::give));
  }

  private Reply show(Call call) {
    Texts texts = Texts.of(NextScreen.class, call.language());
    Optional<DayNow> today = DayNow.of(call.event());
    if (today.isEmpty()) {
      return Reply.at(PagePaths.of(call.event(), "day"));
    }
    PageFrame frame =
        PageFrame.of(call, texts.text("next", today.get().lastEdition() + 1), Tab.DAY);
    Optional<Prepared> prepared = prepared(call, today.get());
    return Reply.page(
        Rendering.html(
            "web/day/next.jte",
            new NextPage(
                WorkView.failure(call, Prepared.KIND).map(frame::saying).orElse(frame),
                texts,
                today.get().event(),
                today.get().lastEdition() + 1,
                prepared.map(Prepared::from).orElseGet(() -> proposed(call, today.get())),
                WorkView.of(frame).map(view -> view.leadingTo(PATH)),
                prepared)));
  }

  /** What was prepared last, if nothing has changed since. */
  private static Optional<Prepared> prepared(Call call, DayNow today) {
    return call.desk()
        .works()
        .last(call.event(), Prepared.KIND)
        .flatMap(work -> work.outcome(Prepared.class))
        .filter(prepared -> prepared.day().isLike(today));
  }

  /** The round after the next one, as people are on their way to the next one already. */
  private int proposed(Call call, DayNow today) {
    Day day = today.event().day();
    int round = current.of(call, day);
    return round == 1 ? 1 : Math.min(round + 1, day.rounds().size());
  }

  private static ReplanSettings settings(Call call, boolean isFrontier) {
    String from = call.field("from");
    String pages = call.field("pages");
    int round = from.matches("\\d{1,2}") ? Math.max(1, Integer.parseInt(from)) : 1;
    int most = pages.matches("\\d{1,6}") ? Integer.parseInt(pages) : 0;
    return new ReplanSettings(
        Optional.of(round),
        Optional.empty(),
        isFrontier ? Replanner.ANY : most,
        isFrontier,
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static Reply begin(Call call, ReplanSettings settings) {
    OpenEvent event = call.event();
    String path = PagePaths.of(event, PATH);
    Optional<DayNow> today = DayNow.of(event);
    if (today.isEmpty()) {
      return Reply.at(PagePaths.of(event, "day"));
    }
    List<FrontierPoint> points =
        prepared(call, today.get())
            .filter(last -> last.from() == settings.from().orElseThrow())
            .map(Prepared::points)
            .orElse(List.of());
    return call.desk()
        .works()
        .begin(event, Prepared.KIND, watch -> prepare(today.get(), event, settings, points, watch))
        .map(work -> Reply.at(path))
        .orElseGet(() -> Reply.at(path, WorkView.busy(call)));
  }

  private static Prepared prepare(
      DayNow today,
      OpenEvent event,
      ReplanSettings settings,
      List<FrontierPoint> points,
      Watch watch) {
    Optional<Replanned> result =
        ReplanJob.of(event.input().under(watch), Optional.empty(), settings).run(watch);
    List<FrontierPoint> weighed =
        result.orElse(null) instanceof Replanned.PagesWeighed all ? all.points() : points;
    return new Prepared(today, settings.from().orElseThrow(), settings.pages(), weighed, result);
  }

  private static Reply give(Call call) throws UnwritableException {
    Texts texts = Texts.of(NextScreen.class, call.language());
    Optional<Replanned.Planned> planned = planned(call);
    if (planned.isEmpty()) {
      return Reply.at(PagePaths.of(call.event(), PATH), Notice.refused(texts.text("next.gone")));
    }
    Locale language = NotedDay.of(call.event()).language().orElse(call.language());
    planned.get().write(language, (folder, seconds) -> {});
    return Reply.at(
        PagePaths.of(call.event(), "day/editions"),
        Notice.done(texts.text("given", planned.get().edition().number())));
  }

  /** What was prepared, to be noted in the journal as it is now, if the day still is the same. */
  private static Optional<Replanned.Planned> planned(Call call) {
    JournalInHand journal = JournalInHand.of(call.event().input());
    Optional<DayNow> today = call.desk().find(call.event().id()).flatMap(DayNow::of);
    return today
        .flatMap(now -> prepared(call, now))
        .flatMap(Prepared::result)
        .filter(Replanned.Planned.class::isInstance)
        .map(Replanned.Planned.class::cast)
        .map(planned -> planned.onto(journal));
  }
}
