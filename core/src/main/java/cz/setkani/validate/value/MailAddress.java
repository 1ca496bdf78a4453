package cz.setkani.validate.value;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * E-mail addresses as mail programs take them without quotes and comments: {@code local@domain}
 * (RFC 5321). A domain may have letters of any language; the part before it may not.
 */
public final class MailAddress {

  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST = 254;
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern ADDRESS =
      Pattern.compile("(" + ATOM + "(?:\\." + ATOM + ")*)@((?:" + LABEL + "\\.)+" + LABEL + ")");

  private MailAddress() {}

  /** The address as mail programs understand it: its domain in plain letters; if it is one. */
  public static Optional<String> read(String text) {
    int at = text.lastIndexOf('@');
    if (at < 0 || text.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = text.substring(0, at) + "@" + plainDomain(text.substring(at + 1));
    Matcher address = ADDRESS.matcher(plain);
    return address.matches()
            && address.group(1).length() <= LONGEST_LOCAL
            && plain.length() <= LONGEST
        ? Optional.of(plain)
        : Optional.empty();
  }

  /** The domain in the letters in which it is looked up; as it is, where it is none. */
  private static String plainDomain(String domain) {
    try {
      return IDN.toASCII(domain);
    } catch (IllegalArgumentException e) {
      return domain;
    }
  }
}
