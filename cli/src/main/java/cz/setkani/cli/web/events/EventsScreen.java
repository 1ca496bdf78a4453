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
        Route.page("/", call -> Reply.page(html(call, "", ""))).ofDesk(),
        Route.page("/open", call -> open(call, call.asked("folder"))).ofDesk(),
        Route.post("/open", call -> open(call, call.field("folder"))).ofDesk(),
        Route.post("/forget", EventsScreen::forget).ofDesk());
  }

  private static String html(Call call, String typed, String fault) {
    Texts texts = Texts.of(EventsScreen.class, call.language());
    List<EventsPage.KnownEvent> events =
        call.desk().recent().all().entrySet().stream().map(entry -> known(call, entry)).toList();
    PageFrame frame = PageFrame.of(call, texts.text("title"), Tab.EVENTS);
    return Rendering.html(
        "web/events/events.jte",
        new EventsPage(frame, texts, events, Folders.ofEvents().toString(), typed, fault));
  }

  private static EventsPage.KnownEvent known(Call call, Map.Entry<String, Path> entry) {
    Optional<OpenEvent> open = call.desk().find(entry.getKey());
    return new EventsPage.KnownEvent(
        entry.getKey(),
        open.map(OpenEvent::title).orElse("" + entry.getValue().getFileName()),
        open.map(event -> EventState.date(event, call.language())).orElse(""),
        open.map(event -> EventState.of(event, call.language())).orElse(""),
        "" + entry.getValue(),
        open.isPresent());
  }

  private static Reply open(Call call, String typed) {
    Texts texts = Texts.of(EventsScreen.class, call.language());
    String folder = Folders.plain(typed);
    try {
      Path path = Path.of(folder);
      if (!folder.isEmpty() && path.isAbsolute() && path.toFile().isDirectory()) {
        return Reply.at(PagePaths.of(call.desk().open(path), "data"));
      }
    } catch (IOException | InvalidPathException notThere) {
      // As for one that is not there.
    }
    return Reply.refusal(html(call, typed, texts.text("no-folder", folder)));
  }

  private static Reply forget(Call call) {
    Texts texts = Texts.of(EventsScreen.class, call.language());
    call.desk().recent().forget(call.field("event"));
    return Reply.at("/", Notice.done(texts.text("forget.done")));
  }
}
