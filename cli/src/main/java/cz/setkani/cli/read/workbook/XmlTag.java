package cz.setkani.cli.read.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag in a text of well-formed XML, and where it stands.
 *
 * @param from its {@code <}
 * @param to the character behind its {@code >}
 * @param text the tag as it stands there
 */
record XmlTag(int from, int to, String text) {

  private static final Pattern NAME = Pattern.compile("</?((?:[^\\s:/>]+:)?)([^\\s:/>]+)");

  /** The first tag from a place on; comments, instructions and raw text are passed over. */
  static Optional<XmlTag> next(String xml, int start) {
    int from = xml.indexOf('<', start);
    while (from >= 0 && from + 1 < xml.length()) {
      char kind = xml.charAt(from + 1);
      if (kind != '!' && kind != '?') {
        int to = end(xml, from);
        return to < 0
            ? Optional.empty()
            : Optional.of(new XmlTag(from, to, xml.substring(from, to)));
      }
      String close =
          xml.startsWith("<!--", from) ? "-->" : xml.startsWith("<![CDATA[", from) ? "]]>" : ">";
      int end = xml.indexOf(close, from);
      from = end < 0 ? -1 : xml.indexOf('<', end + close.length());
    }
    return Optional.empty();
  }

  /** Behind the {@code >} that stands in no quotes. */
  private static int end(String xml, int from) {
    char quote = 0;
    for (int i = from; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return -1;
  }

  private String name(int group) {
    Matcher matcher = NAME.matcher(text);
    return matcher.lookingAt() ? matcher.group(group) : "";
  }

  /** What stands before its name, such as {@code x:}; may be empty. */
  String prefix() {
    return name(1);
  }

  boolean opens(String name) {
    return !text.startsWith("</") && name(2).equals(name);
  }

  boolean closes(String name) {
    return text.startsWith("</") && name(2).equals(name);
  }

  boolean isWhole() {
    return text.endsWith("/>");
  }

  /** An attribute as it stands there, {@code r="B5"}, with a blank before it; or nothing. */
  String attribute(String name) {
    Matcher matcher = attributePattern(name).matcher(text);
    return matcher.find() ? " " + name + "=" + matcher.group(1) : "";
  }

  /** The value of an attribute without references to letters; empty, if there is none. */
  String value(String name) {
    Matcher matcher = attributePattern(name).matcher(text);
    return matcher.find() ? matcher.group(1).substring(1, matcher.group(1).length() - 1) : "";
  }

  private static Pattern attributePattern(String name) {
    return Pattern.compile("(?<=\\s)" + name + "\\s*=\\s*(\"[^\"]*\"|'[^']*')");
  }
}
