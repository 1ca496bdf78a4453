package cz.setkani.cli.web.events;

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
import cz.setkani.text.Texts;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first screen: which event. */
public final class EventsScreen implements Screen {

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/", EventsScreen::show).ofDesk(),
        Route.page("/open", call -> open(call, call.asked("folder"))).ofDesk(),
        Route.post("/open", call -> open(call, call.field("folder"))).ofDesk());
  }

  private static Reply show(Call call) {
    Texts texts = Texts.of(EventsScreen.class, call.language());
    List<EventsPage.Known> events =
        call.desk().recent().all().entrySet().stream().map(entry -> known(call, entry)).toList();
    PageFrame frame = PageFrame.of(call, texts.text("title"), Tab.EVENTS);
    return Reply.page(
        Rendering.html("web/events/events.jte", new EventsPage(frame, texts, events)));
  }

  private static EventsPage.Known known(Call call, Map.Entry<String, Path> entry) {
    Optional<OpenEvent> open = call.desk().find(entry.getKey());
    return new EventsPage.Known(
        entry.getKey(),
        open.map(OpenEvent::title).orElse("" + entry.getValue().getFileName()),
        "" + entry.getValue(),
        open.isPresent());
  }

  private static Reply open(Call call, String folder) {
    try {
      return Reply.at(PagePaths.of(call.desk().open(Path.of(folder.strip())), "data"));
    } catch (IOException | InvalidPathException notThere) {
      Texts texts = Texts.of(EventsScreen.class, call.language());
      return Reply.at("/", Notice.refused(texts.text("no-folder", folder)));
    }
  }
}
