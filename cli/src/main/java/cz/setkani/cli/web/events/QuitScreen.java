package cz.setkani.cli.web.events;

import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.text.Texts;
import java.util.List;
import java.util.function.Predicate;

/** The end of the desk; while the day of an event runs, it is asked whether that is meant. */
public final class QuitScreen implements Screen {

  private final Runnable end;
  private final Predicate<OpenEvent> isRunning;

  /**
   * A screen.
   *
   * @param end ends the desk, soon
   * @param isRunning whether the day of an event runs
   */
  public QuitScreen(Runnable end, Predicate<OpenEvent> isRunning) {
    this.end = end;
    this.isRunning = isRunning;
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.post("/quit", this::quit).ofDesk());
  }

  private Reply quit(Call call) {
    Texts texts = Texts.of(QuitScreen.class, call.language());
    List<String> running =
        call.desk().recent().all().keySet().stream()
            .flatMap(id -> call.desk().find(id).stream())
            .filter(isRunning)
            .map(OpenEvent::title)
            .toList();
    if (!running.isEmpty() && call.field("sure").isEmpty()) {
      return Reply.page(
          Rendering.html(
              "web/events/sure.jte",
              new QuitPage(
                  PageFrame.of(call, texts.text("quit.sure"), Tab.EVENTS), texts, running)));
    }
    end.run();
    return Reply.page(
        Rendering.html(
            "web/events/quit.jte", PageFrame.of(call, texts.text("quit.done"), Tab.EVENTS)));
  }
}
