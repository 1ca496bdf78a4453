package cz.setkani.cli.web.call;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** What a browser is given. */
public sealed interface Reply {

  /**
   * A page or a part of one.
   *
   * @param status as in HTTP: 200 if all is well, 409 if the files have changed meanwhile, 422 if
   *     what was filled in will not do
   */
  record Html(int status, String html) implements Reply {}

  /**
   * Bytes as they are.
   *
   * @param type such as {@code application/pdf}
   * @param name of the file
   * @param isSaved whether the browser saves it rather than shows it
   */
  record SentFile(String name, String type, byte[] bytes, boolean isSaved) implements Reply {}

  /**
   * A page made to be printed or hung up, shown within a page of the desk; its own scripts and
   * styles, which stand in it, run apart from the desk.
   */
  record Document(String html) implements Reply {}

  /** Another page, to be opened now, which says what was done. */
  record Elsewhere(String path, List<Notice> notices) implements Reply {}

  /**
   * Something that changes while it is looked at: asked for a few times a second, and sent whenever
   * it is another than before.
   *
   * @param event what the browser's script calls it
   */
  record Pulse(String event, Supplier<String> data) implements Reply {}

  /** Another page, from now on in a language. */
  record InLanguage(String language, String path) implements Reply {}

  /** Nothing of that name is there. */
  record Missing() implements Reply {}

  /** The files of the event are not as they were seen: nothing was changed. */
  record Changed() implements Reply {}

  /** A page. */
  static Reply page(String html) {
    return new Html(200, html);
  }

  /** A page that says why what was filled in will not do. */
  static Reply refusal(String html) {
    return new Html(422, html);
  }

  /** Another page. */
  static Reply at(String path, Notice... notices) {
    return new Elsewhere(path, List.of(notices));
  }

  /** Data for a script. */
  static Reply json(String json) {
    return new SentFile(
        "data.json", "application/json", json.getBytes(StandardCharsets.UTF_8), false);
  }
}
