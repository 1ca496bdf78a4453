package cz.setkani.cli.write.sheet;

import java.util.Locale;

/** HTML as it grows: elements, and texts of which nothing is taken for markup. */
final class Markup {

  private final StringBuilder html = new StringBuilder();

  /** Markup as it is. */
  Markup raw(String markup) {
    html.append(markup);
    return this;
  }

  /** A text, within an element or within the quotation marks of an attribute. */
  Markup text(String text) {
    text.codePoints().forEach(this::letter);
    return this;
  }

  /** An attribute with a length. */
  Markup length(String name, double length) {
    return raw(" " + name + "=\"" + number(length) + "\"");
  }

  private void letter(int letter) {
    switch (letter) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      default -> html.appendCodePoint(letter);
    }
  }

  /** A length with at most three decimals, whatever the language. */
  static String number(double length) {
    String number = String.format(Locale.ROOT, "%.3f", length);
    return number.replaceFirst("\\.?0+$", "");
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
