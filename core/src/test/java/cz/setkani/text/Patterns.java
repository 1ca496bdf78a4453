package cz.setkani.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** The patterns of a room's sentences as they lie in its files, in each language by themselves. */
public final class Patterns {

  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("cs"));

  private static final String CZECH_LETTERS = "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ";

  private final Properties texts = new Properties();

  private Patterns(Class<?> member, String file) {
    try (Reader reader =
        new InputStreamReader(member.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The patterns of the room of a class. */
  public static Patterns of(Class<?> member, Locale language) {
    boolean isCzech = language.getLanguage().equals("cs");
    return new Patterns(member, isCzech ? "texts_cs.properties" : "texts.properties");
  }

  public Set<String> keys() {
    return texts.stringPropertyNames();
  }

  public String get(String key) {
    return texts.getProperty(key);
  }

  /** Whether any console can show a text. */
  public static boolean isShownAnywhere(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c <= '~' || CZECH_LETTERS.indexOf(c) >= 0);
  }
}
