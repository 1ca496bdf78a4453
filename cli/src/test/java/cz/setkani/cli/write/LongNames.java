package cz.setkani.cli.write;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of up to 140 letters in words of up to that many, in several alphabets. */
public final class LongNames {

  /** Mostly Czech; Cyrillic, Hebrew, and pictures of which several are joined. */
  private static final List<List<String>> LETTERS =
      Stream.of(
              "aábcčdďeéěijkmnňořsštťuúůvyýzžMWĚŠ",
              "aábcčdďeéěijkmnňořsštťuúůvyýzžMWĚŠ",
              "aábcčdďeéěijkmnňořsštťuúůvyýzžMWĚŠ",
              "абвгдежзийклмнопрстуфхцчшщъыьэюяЖШЩ",
              "אבגדהוזחטיכלמנסעפצקרשת",
              "a👩\u200d👩\u200d👧\u200d👦👍🏽e\u0301")
          .map(
              all -> Pattern.compile("\\X").matcher(all).results().map(MatchResult::group).toList())
          .toList();

  private LongNames() {}

  /** A name that begins with a number, so that different numbers give different names. */
  public static String of(Random random, int number) {
    int longestWord = List.of(4, 10, 25, 140).get(random.nextInt(4));
    int length = 1 + random.nextInt(135);
    List<String> letters = LETTERS.get(random.nextInt(LETTERS.size()));
    StringBuilder name = new StringBuilder("" + number);
    int word = 0;
    while (name.length() < length) {
      boolean isEnd = word > 0 && (word >= longestWord || random.nextInt(longestWord) == 0);
      name.append(
          isEnd
              ? "" + " -–/".charAt(random.nextInt(4))
              : letters.get(random.nextInt(letters.size())));
      word = isEnd ? 0 : word + 1;
    }
    return name.toString().strip();
  }
}
