package cz.setkani.cli.web.share;

import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.PagePaths;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.cli.web.server.Sharing;
import cz.setkani.text.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where the organiser lets others in, and ends that. */
public final class ShareScreen implements Screen {

  private static final String PATH = "day/share";

  private final Sharing sharing;

  /**
   * A screen.
   *
   * @param sharing what is shared
   */
  public ShareScreen(Sharing sharing) {
    this.sharing = sharing;
  }

  /** A change of what is shared. */
  @FunctionalInterface
  private interface Act {
    void make() throws IOException;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(PATH, this::show),
        Route.post(
            "day/share/begin", call -> done(call, () -> sharing.begin(call.event().id()), "begun")),
        Route.post("day/share/end", call -> done(call, sharing::end, "ended")));
  }

  private Reply show(Call call) {
    Texts texts = Texts.of(ShareScreen.class, call.language());
    Optional<Sharing.Shared> all = sharing.now();
    Optional<Sharing.Shared> own = all.filter(shared -> shared.event().equals(call.event().id()));
    PageFrame frame = PageFrame.of(call, texts.text("title"), Tab.DAY);
    return Reply.page(
        Rendering.html(
            "web/share/share.jte",
            new SharePage(frame, texts, own, all.isPresent() && own.isEmpty())));
  }

  private static Reply done(Call call, Act act, String key) {
    Texts texts = Texts.of(ShareScreen.class, call.language());
    String path = PagePaths.of(call.event(), PATH);
    try {
      act.make();
      return Reply.at(path, Notice.done(texts.text(key)));
    } catch (IOException fault) {
      return Reply.at(path, Notice.refused(texts.text("failed", fault.getMessage())));
    }
  }
}
