package cz.setkani.cli.web.server;

import cz.setkani.cli.web.call.Role;
import cz.setkani.cli.web.frame.PagePaths;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.text.Texts;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** Where somebody in the network says a PIN and, if it is right, becomes a helper or a screen. */
final class PinDoor {

  /** Its address. */
  static final String PATH = "/enter";

  private final Guard guard;
  private final Sharing sharing;
  private final PageLanguage languages;

  PinDoor(Guard guard, Sharing sharing, PageLanguage languages) {
    this.guard = guard;
    this.sharing = sharing;
    this.languages = languages;
  }

  void show(Context context) {
    answer(context, 200, "");
  }

  void enter(Context context) {
    Optional<Sharing.Shared> shared = sharing.now();
    String address = String.valueOf(context.req().getRemoteAddr());
    if (!guard.isOurPage(context)) {
      answer(context, 403, "locked.page");
    } else if (shared.isEmpty()) {
      answer(context, 403, "pin.over");
    } else if (shared.get().isClosed()) {
      answer(context, 429, "pin.closed");
    } else if (!shared.get().gate().isOpenTo(address)) {
      answer(context, 429, "pin.wait");
    } else {
      Optional<Role> role = shared.get().withPin(String.valueOf(context.formParam("pin")).strip());
      if (role.isEmpty()) {
        shared.get().gate().failed(address);
        answer(context, 403, "pin.wrong");
      } else {
        guard.letIn(context, role.get());
        context.redirect(path(shared.get(), role.get()), HttpStatus.SEE_OTHER);
      }
    }
  }

  private static String path(Sharing.Shared shared, Role role) {
    return PagePaths.EVENT + shared.event() + (role == Role.HELPER ? "/day" : "/screen");
  }

  private void answer(Context context, int status, String fault) {
    Texts texts = Texts.of(PinDoor.class, languages.of(context));
    PinPage page = new PinPage(texts, fault.isEmpty() ? "" : texts.text(fault));
    context
        .status(status)
        .contentType("text/html; charset=utf-8")
        .result(Rendering.html("web/server/pin.jte", page));
  }
}
