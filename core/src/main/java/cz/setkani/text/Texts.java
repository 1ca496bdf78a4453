package cz.setkani.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The texts of one room in one language. They lie beside the room's classes, in {@code
 * texts.properties} (English) and {@code texts_cs.properties} (Czech), as patterns with numbered or
 * named places. Immutable.
 */
public final class Texts {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  private static final Locale CZECH = Locale.forLanguageTag("cs");

  private record Room(String name, Locale locale) {}

  private static final Map<Room, Texts> KNOWN = new ConcurrentHashMap<>();

  private final Properties patterns;
  private final Locale locale;

  private Texts(Properties patterns, Locale locale) {
    this.patterns = patterns;
    this.locale = locale;
  }

  /**
   * The texts of the room that {@code member} lives in; English for a language without texts.
   *
   * @throws java.util.MissingResourceException if the room has no texts
   */
  public static Texts of(Class<?> member, Locale locale) {
    return KNOWN.computeIfAbsent(
        new Room(member.getPackageName(), locale), room -> new Texts(read(member, locale), locale));
  }

  /** Each language has all texts, so that one file is enough; a bundle would read two. */
  private static Properties read(Class<?> member, Locale locale) {
    String file = isCzech(locale) ? "texts_cs.properties" : "texts.properties";
    Properties patterns = new Properties();
    try (InputStream stream = member.getResourceAsStream(file)) {
      if (stream == null) {
        throw new MissingResourceException("There must be " + file, member.getPackageName(), file);
      }
      patterns.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return patterns;
    } catch (IOException e) {
      throw new UncheckedIOException("The texts of the program can be read.", e);
    }
  }

  private String pattern(String key) {
    String pattern = patterns.getProperty(key);
    if (pattern == null) {
      throw new MissingResourceException("There must be a text " + key, "texts", key);
    }
    return pattern;
  }

  private static boolean isCzech(Locale locale) {
    return locale.getLanguage().equals(CZECH.getLanguage());
  }

  /**
   * Another bundle of a room, such as what a framework asks for, in Czech or English by the same
   * choice.
   *
   * @param member a class of the room
   * @param name of the bundle, without the package and the language
   * @throws java.util.MissingResourceException if the room has no such bundle
   */
  public static ResourceBundle bundle(Class<?> member, String name, Locale locale) {
    return bundle(member.getPackageName() + '.' + name, locale, member.getClassLoader());
  }

  /** Asks for languages that are there: for others the JDK would look into the system's own. */
  private static ResourceBundle bundle(String name, Locale locale, ClassLoader loader) {
    return ResourceBundle.getBundle(name, isCzech(locale) ? CZECH : Locale.ROOT, loader);
  }

  /** A time as sentences and paper tell it: {@code 9:00}. */
  public static String clock(LocalTime time) {
    return CLOCK.format(time);
  }

  /** Names as they stand in a sentence of any language: {@code "A", "B"}. */
  public static String quoted(Collection<String> names) {
    return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
  }

  /** The names of which {@link #quoted} made a text; those that are whole, where it was cut. */
  public static List<String> unquoted(String quoted) {
    String between = "\", \"";
    int last = quoted.endsWith("\"") ? quoted.length() - 1 : quoted.lastIndexOf(between);
    return last < 1 ? List.of() : List.of(quoted.substring(1, last).split(between, -1));
  }

  /** The language of these texts, as it was asked for. */
  public Locale locale() {
    return locale;
  }

  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /**
   * The text of a key with its values put in: {@code {0}} for the first. Numbers are written
   * without grouping. {@code {0,choice,1#a round|1<{0} rounds}} chooses by a number, which may come
   * as text.
   *
   * @throws java.util.MissingResourceException if there is no such key
   */
  public String text(String key, Object... values) {
    return Sentence.of(pattern(key), place -> String.valueOf(values[Integer.parseInt(place)]));
  }

  /**
   * The text of a key with its values put in by their names: {@code {name}}, and {@code
   * {count,choice,1#a round|1<{count} rounds}} to choose by a number.
   *
   * @throws java.util.MissingResourceException if there is no such key
   * @throws IllegalArgumentException if the text has a place for which there is no value
   */
  public String text(String key, Map<String, String> values) {
    return Sentence.of(pattern(key), place -> value(key, place, values));
  }

  private static String value(String key, String place, Map<String, String> values) {
    if (!values.containsKey(place)) {
      throw new IllegalArgumentException("The text %s needs a value %s.".formatted(key, place));
    }
    return values.get(place);
  }
}
