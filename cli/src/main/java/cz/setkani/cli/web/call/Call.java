package cz.setkani.cli.web.call;

import cz.setkani.cli.web.desk.Desk;
import cz.setkani.cli.web.desk.OpenEvent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser asks for.
 *
 * @param path the address without its question, such as {@code /event/1f2e3d4c/data}
 * @param places what stands in the places of the route, such as {@code name} for {@code {name}}
 * @param query what the question of the address says
 * @param form what was filled in
 * @param opened the event whose page it is, for a route of one
 * @param notices what is to be said at the top of the page, of what was done just before
 * @param isFragment whether the script of a page asks for a part of one
 */
public record Call(
    Desk desk,
    Visitor visitor,
    String path,
    Map<String, String> places,
    Map<String, List<String>> query,
    Map<String, List<String>> form,
    List<Upload> uploads,
    Optional<OpenEvent> opened,
    List<Notice> notices,
    boolean isFragment) {

  /** The field in which a page brings along what it saw of the event's files. */
  public static final String SEEN = "seen";

  public Call {
    places = Map.copyOf(places);
    query = Map.copyOf(query);
    form = Map.copyOf(form);
    uploads = List.copyOf(uploads);
    notices = List.copyOf(notices);
  }

  /**
   * The event whose page it is.
   *
   * @throws java.util.NoSuchElementException if it is the page of none
   */
  public OpenEvent event() {
    return opened.orElseThrow();
  }

  public Locale language() {
    return visitor.language();
  }

  /** What stands in a place of the route. */
  public String place(String name) {
    return places.get(name);
  }

  /** What the question of the address says first of a name; empty text for nothing. */
  public String asked(String name) {
    return query.getOrDefault(name, List.of("")).get(0);
  }

  /** What was filled in first in a field; empty text for nothing. */
  public String field(String name) {
    return form.getOrDefault(name, List.of("")).get(0);
  }

  /** Everything that was filled in or ticked in the fields of a name. */
  public List<String> fields(String name) {
    return form.getOrDefault(name, List.of());
  }

  /** The stamp of the event's files as the page showed them. */
  public String seen() {
    return field(SEEN);
  }
}
