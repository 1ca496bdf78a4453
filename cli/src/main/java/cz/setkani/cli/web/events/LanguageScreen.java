package cz.setkani.cli.web.events;

import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Role;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import java.util.List;
import java.util.regex.Pattern;

/** The language of pages. */
public final class LanguageScreen implements Screen {

  private static final Pattern PATH = Pattern.compile("/|(/[\\w%~.-]+)+");

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post(
                "/language",
                call -> new Reply.InLanguage(call.field("language"), back(call.field("back"))))
            .ofDesk()
            .openTo(Role.SCREEN));
  }

  /** A page of the desk, and nothing else. */
  private static String back(String path) {
    return PATH.matcher(path).matches() ? path : "/";
  }
}
