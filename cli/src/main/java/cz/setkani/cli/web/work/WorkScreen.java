package cz.setkani.cli.web.work;

import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.desk.Work;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.PagePaths;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What every screen with a long work needs: news of it, and its end. */
public final class WorkScreen implements Screen {

  /** The pages of an event that can be shown once a work is done. */
  private static final Pattern PAGE = Pattern.compile("[a-z]+(/[a-z0-9]+){0,3}");

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("work/progress", WorkScreen::progress),
        Route.post("work/stop", WorkScreen::stop));
  }

  private static Reply progress(Call call) {
    String then = page(call.asked("then"));
    PageFrame frame = PageFrame.of(call, "", Tab.SCHEDULE);
    Optional<Work> work = call.desk().works().last();
    return work.isEmpty()
        ? new Reply.Missing()
        : new Reply.Pulse("progress", () -> html(new WorkView(frame, work.get(), then)));
  }

  /** One line, as what is sent so has no others. */
  private static String html(WorkView view) {
    return Rendering.html("web/work/progress.jte", view).replace('\n', ' ').strip();
  }

  private static Reply stop(Call call) {
    call.desk().works().last().filter(Work::isRunning).ifPresent(Work::stop);
    Texts texts = Texts.of(WorkScreen.class, call.language());
    return Reply.at(
        PagePaths.of(call.event(), page(call.field("then"))), Notice.done(texts.text("stopped")));
  }

  /** A page of the event, and nothing else. */
  private static String page(String path) {
    return PAGE.matcher(path).matches() ? path : Tab.SCHEDULE.path();
  }
}
