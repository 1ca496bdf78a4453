package cz.setkani.cli.write.clock;

import cz.setkani.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What the template makes into the page.
 *
 * @param texts the words of the page
 * @param title of the event
 * @param occasion when and where, in one line; may be empty
 * @param edition which edition of the day it is, in words; empty if it is none
 * @param rounds all rounds
 * @param desk where it belongs to, if it is no page of its own
 */
public record ClockPage(
    Texts texts,
    String title,
    String occasion,
    String edition,
    List<ClockRound> rounds,
    Optional<ClockOfDesk> desk) {

  /** The texts that the script puts values into, or chooses from. */
  private static final List<String> SCRIPT_WORDS =
      List.of(
          "name.before",
          "name.before.date",
          "name.round",
          "name.change",
          "name.night",
          "name.after",
          "then.round",
          "then.pause",
          "then.night",
          "then.end",
          "warning.two",
          "warning.half",
          "held",
          "late",
          "early",
          "hold",
          "go",
          "next",
          "list.next",
          "list.this",
          "sound.off",
          "sound.on",
          "sound.none",
          "blocked",
          "refused",
          "far",
          "otherday",
          "printed.sure",
          "listed",
          "listed.next",
          "line.lost",
          "line.other",
          "line.unsaved");

  private static final Object[] PLACES = {"{0}", "{1}", "{2}"};

  public ClockPage {
    rounds = List.copyOf(rounds);
  }

  /** The language of the page, such as {@code cs}. */
  public String language() {
    return texts.locale().getLanguage();
  }

  /** A text without places for values. */
  public String word(String key) {
    return texts.text(key);
  }

  /** The keys of the texts that the script uses. */
  public List<String> scriptWords() {
    return SCRIPT_WORDS;
  }

  /** A text with its places for values left open. */
  public String pattern(String key) {
    return texts.text(key, PLACES);
  }

  /** How the page looks. */
  public String style() {
    return resource("clock.css");
  }

  /** What the page does. */
  public String script() {
    return resource("clock.js");
  }

  private static String resource(String name) {
    try (InputStream stream = ClockPage.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The files of the program can be read.", e);
    }
  }
}
