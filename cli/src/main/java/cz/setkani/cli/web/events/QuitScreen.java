package cz.setkani.cli.web.events;

import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.text.Texts;
import java.util.List;

/** The end of the desk. */
public final class QuitScreen implements Screen {

  private final Runnable end;

  /**
   * A screen.
   *
   * @param end ends the desk, soon
   */
  public QuitScreen(Runnable end) {
    this.end = end;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post(
                "/quit",
                call -> {
                  end.run();
                  Texts texts = Texts.of(QuitScreen.class, call.language());
                  return Reply.page(
                      Rendering.html(
                          "web/events/quit.jte",
                          PageFrame.of(call, texts.text("quit.done"), Tab.EVENTS)));
                })
            .ofDesk());
  }
}
