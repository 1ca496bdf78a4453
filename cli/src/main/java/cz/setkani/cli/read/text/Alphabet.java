package cz.setkani.cli.read.text;

import java.lang.Character.UnicodeScript;

/** How likely a letter beyond ASCII is in the languages that an encoding was made for. */
enum Alphabet {
  /** Czech before all; its neighbours' letters tell nothing. */
  CENTRAL("áčďéěíňóřšťúůýž", 3, "äöüßľĺŕôąćęłńśźżőű", 0),
  /** Letters of the west, likelier than the neighbours', and less likely than Czech ones. */
  WESTERN("áéíóúý", 3, "äöüßàâçèêëìîïñòôõùûœæøåš", 2),
  /** Cyrillic, where there is more than a letter of it. */
  CYRILLIC("", 0, "", 0);

  private static final int GOOD = 3;
  private static final int BAD = -4;

  private final String first;
  private final int worthOfFirst;
  private final String second;
  private final int worthOfSecond;

  Alphabet(String first, int worthOfFirst, String second, int worthOfSecond) {
    this.first = first;
    this.worthOfFirst = worthOfFirst;
    this.second = second;
    this.worthOfSecond = worthOfSecond;
  }

  /** What the letter at a place of a text counts: the more, the likelier. */
  int points(String text, int at) {
    char letter = text.charAt(at);
    boolean isAfterLowerCase = at > 0 && Character.isLowerCase(text.charAt(at - 1));
    if (Character.isUpperCase(letter) && isAfterLowerCase) {
      return BAD;
    }
    if (this == CYRILLIC) {
      return isCyrillic(text, at) && (isCyrillic(text, at - 1) || isCyrillic(text, at + 1))
          ? GOOD
          : BAD;
    }
    char lower = Character.toLowerCase(letter);
    return first.indexOf(lower) >= 0
        ? worthOfFirst
        : second.indexOf(lower) >= 0 ? worthOfSecond : BAD;
  }

  private static boolean isCyrillic(String text, int at) {
    return at >= 0
        && at < text.length()
        && UnicodeScript.of(text.charAt(at)) == UnicodeScript.CYRILLIC;
  }
}
