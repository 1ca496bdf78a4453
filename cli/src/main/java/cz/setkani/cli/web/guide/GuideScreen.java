package cz.setkani.cli.web.guide;

import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Role;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.cli.web.frame.Tab;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The guide, under the same names as in the zip for organisers. */
public final class GuideScreen implements Screen {

  private static final Pattern NAME = Pattern.compile("[A-Za-z]+\\.html");

  /** A page as {@code GuidePages} of the build makes it: language, title, and the rest. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(?s)<html lang=\"(..)\">.*<title>(.*?)</title>.*<main>\\s*<h1[^>]*>.*?</h1>(.*)</main>");

  @Override
  public List<Route> routes() {
    return List.of(
        page("/guide", call -> Reply.at("/guide/" + first(call))),
        page("/guide/{page}", call -> show(call, call.place("page"), "")),
        page("/guide/docs/{page}", call -> show(call, call.place("page"), "docs/")));
  }

  private static Route page(String path, Route.Action action) {
    return Route.page(path, action).ofDesk().openTo(Role.SCREEN);
  }

  private static String first(Call call) {
    return call.language().getLanguage().equals("cs") ? "Navod.html" : "Guide.html";
  }

  private static Reply show(Call call, String name, String folder) {
    if (!NAME.matcher(name).matches()) {
      return new Reply.Missing();
    }
    try (InputStream stream = GuideScreen.class.getResourceAsStream("pages/" + folder + name)) {
      if (stream == null) {
        return new Reply.Missing();
      }
      Matcher page = PAGE.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      page.find();
      PageFrame frame = PageFrame.of(call, plain(page.group(2)), Tab.EVENTS);
      GuidePage guide = new GuidePage(frame, page.group(1), page.group(3));
      return Reply.page(Rendering.html("web/guide/guide.jte", guide));
    } catch (IOException e) {
      throw new UncheckedIOException("The files of the program can be read.", e);
    }
  }

  private static String plain(String html) {
    return html.replace("&lt;", "<").replace("&amp;", "&");
  }
}
