package cz.setkani.cli.web.day;

import cz.setkani.cli.job.DayJob;
import cz.setkani.cli.job.DelayWay;
import cz.setkani.cli.job.JournalRow;
import cz.setkani.cli.job.Noted;
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
import cz.setkani.cli.web.work.WorkView;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.text.Texts;
import cz.setkani.validate.sheet.DayWord;
import cz.setkani.watch.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be done about a delay, with what each way costs; the organiser takes one. */
final class DelayScreen implements Screen {

  private static final String PATH = "day/delay";

  private final CurrentRound current;

  /**
   * A screen.
   *
   * @param current tells which round is on
   */
  DelayScreen(CurrentRound current) {
    this.current = current;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(PATH, this::show),
        Route.post("day/delay/weigh", this::weigh),
        Route.post("day/delay/take", this::take));
  }

  private Reply show(Call call) {
    Texts texts = Texts.of(DelayScreen.class, call.language());
    Optional<DayNow> today = DayNow.of(call.event());
    if (today.isEmpty()) {
      return Reply.at(PagePaths.of(call.event(), "day"));
    }
    PageFrame frame = PageFrame.of(call, texts.text("delay"), Tab.DAY);
    Optional<DelayPlan> plan =
        call.desk()
            .works()
            .last(call.event(), DelayPlan.KIND)
            .flatMap(work -> work.outcome(DelayPlan.class))
            .filter(made -> made.day().isLike(today.get()));
    int round = current.of(call, today.get().event().day());
    return Reply.page(
        Rendering.html(
            "web/day/delay.jte",
            new DelayPage(
                WorkView.failure(call, DelayPlan.KIND).map(frame::saying).orElse(frame),
                texts,
                today.get().event(),
                plan.map(DelayPlan::round).orElse(round),
                WorkView.of(frame).map(view -> view.leadingTo(PATH)),
                plan)));
  }

  private Reply weigh(Call call) {
    OpenEvent event = call.event();
    Optional<DayNow> today = DayNow.of(event);
    String path = PagePaths.of(event, PATH);
    if (today.isEmpty()) {
      return Reply.at(path);
    }
    int round = current.of(call, today.get().event().day());
    return call.desk()
        .works()
        .begin(event, DelayPlan.KIND, watch -> plan(today.get(), round, call, watch))
        .map(work -> Reply.at(path))
        .orElseGet(() -> Reply.at(path, WorkView.busy(call)));
  }

  private static DelayPlan plan(DayNow today, int round, Call call, Watch watch)
      throws UnwritableException {
    DayJob job =
        DayJob.of(
            call.event().input(),
            Optional.empty(),
            row(DayWord.DELAY, round, call.field("minutes")),
            read -> call.language());
    Optional<Noted> noted = job.run(watch);
    return new DelayPlan(
        today,
        minutes(call),
        round,
        noted,
        noted.isPresent() ? List.of() : Noting.told(job.validation().findings(), call));
  }

  private static int minutes(Call call) {
    String minutes = call.field("minutes");
    return minutes.matches("\\d{1,3}") ? Integer.parseInt(minutes) : 0;
  }

  private Reply take(Call call) {
    Notice notice = Noting.note(call, today -> rows(call, current.of(call, today.event().day())));
    return Reply.at(PagePaths.of(call.event(), "day"), notice);
  }

  /** The rows that a way consists of. */
  private static List<JournalRow> rows(Call call, int round) {
    String minutes = "" + minutes(call);
    String size = call.field("size");
    List<JournalRow> rows = new ArrayList<>();
    String kind = call.field("way");
    boolean eatsPauses = kind.equals(DelayWay.Kind.PAUSES.name());
    rows.add(row(DayWord.DELAY, round, eatsPauses ? minutes + ", pauses" : minutes));
    if (kind.equals(DelayWay.Kind.SHORTEN.name())) {
      rows.add(row(DayWord.SHORTEN, round, size));
    } else if (kind.equals(DelayWay.Kind.DROP.name())) {
      rows.add(row(DayWord.ROUNDS, round, size));
    }
    return rows;
  }

  private static JournalRow row(DayWord word, int round, String detail) {
    return new JournalRow(Optional.of(round), word.english(), "", detail);
  }
}
