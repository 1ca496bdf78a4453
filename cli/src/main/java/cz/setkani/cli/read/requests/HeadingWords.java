package cz.setkani.cli.read.requests;

import cz.setkani.validate.names.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a question, without case and diacritics.
 *
 * @param words the words in their order; numbers are none
 */
record HeadingWords(List<String> words) {

  private static final List<String> STEMS_OF_WISHES =
      List.of("setkat", "prani", "preje", "chce", "chte", "wish", "want", "whom", "meet", "volb");
  private static final Set<String> WORDS_OF_WISHES = Set.of("koho", "whom");
  private static final List<String> STEMS_OF_ASKERS =
      List.of("organi", "instituc", "nazev", "nazv", "name");
  private static final List<String> STRONG_STEMS_OF_ASKERS = List.of("organi", "instituc");
  private static final Set<String> WORDS_OF_ASKERS = Set.of("kdo", "who");
  private static final List<String> STEMS_OF_NEVER =
      List.of(
          "nechce",
          "nechte",
          "neprej",
          "nesm",
          "nerad",
          "vyhn",
          "dozved",
          "spolupracuj",
          "poznam",
          "koment",
          "comment",
          "remark",
          "avoid",
          "heard");
  private static final Set<String> WORDS_OF_NEVER =
      Set.of("jiz", "uz", "nikdy", "not", "never", "don", "already", "hear");
  private static final List<String> ORDINALS =
      List.of("prvni", "druh", "tret", "ctvrt", "paty", "pata", "pate", "first", "second", "third");

  static HeadingWords of(String question) {
    return new HeadingWords(
        Arrays.stream(Names.key(question).split("[^\\p{L}\\d]+"))
            .filter(word -> !word.isEmpty() && !word.chars().allMatch(Character::isDigit))
            .toList());
  }

  /**
   * What questions have in common that differ by a number only: {@code 1st choice}, {@code 2nd}.
   */
  String stem() {
    return words.stream()
        .filter(word -> ORDINALS.stream().noneMatch(word::startsWith))
        .collect(Collectors.joining(" "));
  }

  boolean soundLikeWishes() {
    return !areNeverOfWishes() && (has(STEMS_OF_WISHES, WORDS_OF_WISHES) || hasPhrase("s", "kym"));
  }

  boolean soundLikeAsker() {
    return has(STEMS_OF_ASKERS, WORDS_OF_ASKERS);
  }

  /** Whether it is an organisation that they ask for, and not just any name. */
  boolean speakOfOrganisation() {
    return has(STRONG_STEMS_OF_ASKERS, Set.of());
  }

  boolean areNeverOfWishes() {
    return has(STEMS_OF_NEVER, WORDS_OF_NEVER) || hasPhrase("ne", "s") || hasPhrase("od", "koho");
  }

  private boolean has(List<String> stems, Set<String> whole) {
    return words.stream()
        .anyMatch(word -> whole.contains(word) || stems.stream().anyMatch(word::startsWith));
  }

  private boolean hasPhrase(String first, String second) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).equals(first) && words.get(i + 1).equals(second)) {
        return true;
      }
    }
    return false;
  }
}
