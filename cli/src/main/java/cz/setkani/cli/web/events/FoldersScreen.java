package cz.setkani.cli.web.events;

import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folders of this computer, to find that of an event. */
public final class FoldersScreen implements Screen {

  @Override
  public List<Route> routes() {
    return List.of(Route.page("/folders", FoldersScreen::show).ofDesk());
  }

  private static Reply show(Call call) {
    Texts texts = Texts.of(FoldersScreen.class, call.language());
    String asked = call.asked("at");
    Path here = Folders.find(asked).orElseGet(Folders::documents);
    PageFrame frame = PageFrame.of(call, texts.text("folders.title"), Tab.EVENTS);
    if (!asked.isEmpty() && Folders.find(asked).isEmpty()) {
      frame = frame.saying(Notice.refused(texts.text("no-folder", asked)));
    }
    List<FoldersPage.InnerFolder> inside = List.of();
    try {
      inside = Folders.in(here).stream().map(FoldersScreen::inner).toList();
    } catch (IOException | RuntimeException closed) {
      frame = frame.saying(Notice.refused(texts.text("folders.closed", here)));
    }
    return Reply.page(
        Rendering.html(
            "web/events/folders.jte",
            new FoldersPage(
                frame,
                texts,
                here.toString(),
                Optional.ofNullable(here.getParent()).map(Path::toString).orElse(""),
                Folders.isOfEvent(here),
                Folders.beginnings().stream().map(Path::toString).toList(),
                inside)));
  }

  private static FoldersPage.InnerFolder inner(Path folder) {
    return new FoldersPage.InnerFolder(
        String.valueOf(folder.getFileName()), folder.toString(), Folders.isOfEvent(folder));
  }
}
