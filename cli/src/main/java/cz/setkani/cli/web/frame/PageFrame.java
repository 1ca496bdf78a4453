package cz.setkani.cli.web.frame;

import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What surrounds a page.
 *
 * @param title of the page
 * @param tab the screen that it belongs to
 * @param notices what is said at its top
 */
public record PageFrame(Call call, String title, Tab tab, List<Notice> notices) {

  /** The field of a form that brings along the token of a visitor. */
  public static final String TOKEN = "token";

  public PageFrame {
    notices = List.copyOf(notices);
  }

  /** The frame of a page that answers a call. */
  public static PageFrame of(Call call, String title, Tab tab) {
    return new PageFrame(call, title, tab, call.notices());
  }

  /** The same page, with something said at its top. */
  public PageFrame saying(Notice notice) {
    return new PageFrame(call, title, tab, List.of(notice));
  }

  /** The words of the frame. */
  public String word(String key, Object... values) {
    return Texts.of(PageFrame.class, call.language()).text(key, values);
  }

  /** The language of the page, as HTML calls it. */
  public String language() {
    return call.language().getLanguage();
  }

  /** The other language. */
  public String otherLanguage() {
    return language().equals("cs") ? "en" : "cs";
  }

  public Optional<OpenEvent> event() {
    return call.opened();
  }

  /** The stamp of the event's files that the page shows; empty text outside an event. */
  public String seen() {
    return event().map(OpenEvent::stamp).orElse("");
  }

  public String token() {
    return call.visitor().token();
  }

  /** The screens that are open to the visitor. */
  public List<Tab> tabs() {
    return Arrays.stream(Tab.values())
        .filter(one -> one != Tab.EVENTS)
        .filter(one -> call.visitor().role().mayAs(one.least()))
        .toList();
  }

  /** Whether the visitor sits at the computer of the desk. */
  public boolean isOrganiser() {
    return call.visitor().role().mayAs(Tab.EVENTS.least());
  }

  /** The address of something of the event. */
  public String at(String path) {
    return PagePaths.of(call.event(), path);
  }

  /** Where the answer says that something goes on. */
  public Optional<String> workUnderWay() {
    return call.desk()
        .works()
        .last()
        .filter(work -> work.isRunning())
        .filter(work -> event().filter(open -> open.id().equals(work.event())).isPresent())
        .map(work -> work.kind());
  }
}
