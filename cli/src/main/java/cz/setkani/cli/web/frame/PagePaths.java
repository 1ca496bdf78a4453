package cz.setkani.cli.web.frame;

import cz.setkani.cli.web.desk.OpenEvent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of pages. */
public final class PagePaths {

  /** What the address of everything of an event begins with; then comes the event's id. */
  public static final String EVENT = "/event/";

  private PagePaths() {}

  /** The address of something of an event, such as {@code data}. */
  public static String of(OpenEvent event, String path) {
    return EVENT + event.id() + '/' + path;
  }

  /** A text as a part of an address. */
  public static String part(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
