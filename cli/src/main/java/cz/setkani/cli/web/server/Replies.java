package cz.setkani.cli.web.server;

import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.desk.Desk;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.web.frame.PagePaths;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.text.Texts;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sends what a browser is given. */
final class Replies {

  private final Desk desk;
  private final PageLanguage languages;
  private final Guard guard;
  private final Pulses pulses;
  private final NoticeBoard told;

  Replies(Desk desk, PageLanguage languages, Guard guard, Pulses pulses, NoticeBoard told) {
    this.desk = desk;
    this.languages = languages;
    this.guard = guard;
    this.pulses = pulses;
    this.told = told;
  }

  void reply(Context context, Route route, Call call) throws Exception {
    if (route.isOfEvent() && call.opened().isEmpty()) {
      missing(context);
      return;
    }
    try {
      Reply reply = route.action().reply(call);
      if (route.effect() == Route.Effect.CHANGE) {
        tellStamp(context, call);
      }
      send(context, call, reply);
    } catch (UnwritableException fault) {
      plain(
          context, 507, call.language(), "unwritable.title", List.of(fault.text(call.language())));
    }
  }

  /** After a change of its own, a page knows the files as they are now; not after another's. */
  private static void tellStamp(Context context, Call call) {
    call.opened()
        .flatMap(event -> call.desk().find(event.id()))
        .ifPresent(event -> context.header("X-Seen", event.stamp()));
  }

  private void send(Context context, Call call, Reply reply) throws Exception {
    if (reply instanceof Reply.Html html) {
      html(context.status(html.status()), html.html());
    } else if (reply instanceof Reply.Elsewhere elsewhere) {
      context.redirect(address(elsewhere), HttpStatus.SEE_OTHER);
    } else if (reply instanceof Reply.InLanguage chosen) {
      PageLanguage.choose(context, chosen.language());
      context.redirect(chosen.path(), HttpStatus.SEE_OTHER);
    } else if (reply instanceof Reply.Document document) {
      Policy.setForDocument(context, document.html());
      html(context, document.html());
    } else if (reply instanceof Reply.SentFile bytes) {
      String how = bytes.isSaved() ? "attachment" : "inline";
      context.header(
          "Content-Disposition", how + "; filename*=UTF-8''" + PagePaths.part(bytes.name()));
      context.contentType(bytes.type()).result(bytes.bytes());
    } else if (reply instanceof Reply.Pulse pulse) {
      pulses.open(context, pulse);
    } else if (reply instanceof Reply.Changed) {
      plain(context, 409, call.language(), "changed.title", List.of(text(call, "changed")));
    } else {
      missing(context);
    }
  }

  private static void html(Context context, String html) {
    context.contentType("text/html; charset=utf-8").result(html);
  }

  private String address(Reply.Elsewhere elsewhere) {
    String join = elsewhere.path().contains("?") ? "&" : "?";
    return elsewhere.notices().isEmpty()
        ? elsewhere.path()
        : elsewhere.path() + join + CallReader.TOLD + '=' + told.keep(elsewhere.notices());
  }

  /** Nothing is there. */
  void missing(Context context) {
    Locale language = languages.of(context);
    plain(
        context,
        404,
        language,
        "missing.title",
        List.of(Texts.of(Replies.class, language).text("missing")));
  }

  /** The program has a fault: it is written down in the folder of the event, or the program's. */
  void fault(Exception fault, Context context) {
    Locale language = languages.of(context);
    Path folder =
        Optional.ofNullable(context.pathParamMap().get("event"))
            .flatMap(desk::find)
            .map(OpenEvent::folder)
            .orElseGet(desk::home);
    Path log = FaultLog.add(folder, context.method() + " " + context.path(), fault);
    String text = Texts.of(Replies.class, language).text("fault", fault.toString(), log);
    plain(context, 500, language, "fault.title", List.of(text));
  }

  /** Somebody brings more than can be taken. */
  void tooLarge(Context context) {
    Locale language = languages.of(context);
    String text = Texts.of(Replies.class, language).text("large");
    context.header("Connection", "close");
    plain(context, 413, language, "large.title", List.of(text));
    context.skipRemainingHandlers();
  }

  /** Somebody may not ask for this. */
  void lockedOut(Context context, String why) {
    Locale language = languages.of(context);
    String text = Texts.of(Replies.class, language).text(why);
    plain(context, 403, language, "locked.title", List.of(text));
    context.skipRemainingHandlers();
  }

  private static String text(Call call, String key) {
    return Texts.of(Replies.class, call.language()).text(key);
  }

  private void plain(
      Context context, int status, Locale language, String title, List<String> lines) {
    Texts texts = Texts.of(Replies.class, language);
    String back = guard.cameFrom(context).orElse("/");
    boolean isPart = context.header("HX-Request") != null;
    PlainPage page =
        new PlainPage(texts, texts.text(title), lines, status == 403 ? "" : back, isPart);
    html(context.status(status), Rendering.html("web/server/plain.jte", page));
  }
}
