package cz.setkani.text;

import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/**
 * The texts of one room in one language. They lie beside the room's classes, in {@code
 * texts.properties} (English) and {@code texts_cs.properties} (Czech), as patterns of {@link
 * MessageFormat}. Immutable.
 */
public final class Texts {

  private final ResourceBundle bundle;
  private final Locale locale;

  private Texts(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /**
   * The texts of the room that {@code member} lives in; English for a language without texts.
   *
   * @throws java.util.MissingResourceException if the room has no texts
   */
  public static Texts of(Class<?> member, Locale locale) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            member.getPackageName() + ".texts",
            locale,
            member.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new Texts(bundle, locale);
  }

  /** The language of these texts, as it was asked for. */
  public Locale locale() {
    return locale;
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /**
   * The text of a key with its values put in: {@code {0}} for the first. Numbers are written
   * without grouping. {@code {0,choice,1#a round|1<{0} rounds}} chooses by a number, which may come
   * as text.
   *
   * @throws java.util.MissingResourceException if there is no such key
   */
  public String text(String key, Object... values) {
    return format(bundle.getString(key), values);
  }

  private String format(String pattern, Object[] values) {
    MessageFormat message = new MessageFormat(pattern, locale);
    Format[] places = message.getFormats();
    for (int i = 0; i < places.length; i++) {
      if (places[i] == null) {
        message.setFormat(i, new Written(String::valueOf));
      } else if (places[i] instanceof ChoiceFormat choice) {
        message.setFormat(i, new Written(value -> chosen(choice, value, values)));
      }
    }
    return message.format(values);
  }

  /** What a choice says of a value; as in {@link MessageFormat}, it may hold places for values. */
  private String chosen(ChoiceFormat choice, Object value, Object[] values) {
    String words = choice.format(Double.parseDouble(value.toString()));
    return words.indexOf('{') < 0 ? words : format(words, values);
  }

  /** Writes a value as a function says; never reads. */
  private static final class Written extends Format {
    private static final long serialVersionUID = 1;
    private final transient Function<Object, String> writing;

    Written(Function<Object, String> writing) {
      this.writing = writing;
    }

    @Override
    public StringBuffer format(Object value, StringBuffer to, FieldPosition position) {
      return to.append(writing.apply(value));
    }

    @Override
    public Object parseObject(String source, ParsePosition position) {
      throw new UnsupportedOperationException("Texts are written, not read.");
    }
  }
}
