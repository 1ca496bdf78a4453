package cz.setkani.cli.read.requests;

import cz.setkani.validate.names.Names;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of a question, without case and diacritics.
 *
 * @param words the words in their order; numbers are none
 */
record HeadingWords(List<String> words) {

  private static final List<String> STEMS_OF_WISHES =
      List.of(
          "setkat", "prani", "preje", "chce", "chte", "wish", "want", "whom", "meet", "volb",
          "choice");
  private static final Set<String> WORDS_OF_WISHES = Set.of("koho", "whom");
  private static final List<String> STEMS_OF_ASKERS =
      List.of("organi", "instituc", "nazev", "nazv", "name");
  private static final List<String> STRONG_STEMS_OF_ASKERS = List.of("organi", "instituc");
  private static final Set<String> WORDS_OF_ASKERS = Set.of("kdo", "who");
  private static final Set<String> ROLES =
      Set.of(
          "buyer",
          "supplier",
          "seller",
          "vendor",
          "teacher",
          "parent",
          "student",
          "from",
          "to",
          "host",
          "guest",
          "visitor",
          "exhibitor",
          "mentor",
          "mentee",
          "startup",
          "investor",
          "employer",
          "candidate",
          "asker",
          "kupujici",
          "prodavajici",
          "odberatel",
          "dodavatel",
          "ucitel",
          "rodic",
          "od",
          "komu",
          "hostitel",
          "navstevnik",
          "vystavovatel",
          "zamestnavatel",
          "uchazec",
          "zadatel");
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
  private static final List<String> STEMS_OF_COUNTED =
      List.of("setkat", "prani", "preje", "chce", "chte", "wish", "want", "whom", "meet", "koho");
  private static final List<String> STEMS_OF_RANKS =
      List.of("volb", "choice", "preference", "poradi", "rank", "serad");
  private static final List<String> STEMS_OF_ABSENCE =
      List.of("nemuz", "nemoh", "nehod", "nevyhov", "blok", "unavailab", "cannot", "absen");
  private static final Set<String> WORDS_OF_ABSENCE = Set.of("cant", "not", "ne", "nejde", "busy");
  private static final List<Pattern> ORDINALS =
      Stream.of(
              "prvni.*|first",
              "druh.*|second",
              "tret.*|third",
              "ctvrt.*|fourth",
              "pat[yae]|fifth",
              "sest[yae]|sixth")
          .map(Pattern::compile)
          .toList();
  private static final Pattern NUMBERED = Pattern.compile("(\\d+)(st|nd|rd|th)");
  private static final Pattern NUMBER_AT_THE_END = Pattern.compile("\\d+$");

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
        .filter(word -> ordinal(word) == 0 && !NUMBERED.matcher(word).matches())
        .map(word -> NUMBER_AT_THE_END.matcher(word).replaceFirst(""))
        .collect(Collectors.joining(" "));
  }

  /** The number that the first word of a number tells: 2 for {@code second}. */
  OptionalInt ordinal() {
    return words.stream().mapToInt(HeadingWords::ordinal).filter(n -> n > 0).findFirst();
  }

  /** The number that a word tells; 0 if it tells none. */
  private static int ordinal(String word) {
    return 1
        + IntStream.range(0, ORDINALS.size())
            .filter(i -> ORDINALS.get(i).matcher(word).matches())
            .findFirst()
            .orElse(-1);
  }

  /** Whether they are one word for somebody who meets others of another kind, as buyers do. */
  boolean areRole() {
    return words.size() == 1 && ROLES.contains(words.get(0));
  }

  /** Whether a number behind these words only counts wishes, and tells no order of them. */
  boolean countWishes() {
    return has(STEMS_OF_COUNTED, Set.of());
  }

  /** Whether they ask in which order somebody likes the others. */
  boolean speakOfRanks() {
    return has(STEMS_OF_RANKS, Set.of());
  }

  /** Whether they ask when somebody cannot come. */
  boolean speakOfAbsence() {
    return has(STEMS_OF_ABSENCE, WORDS_OF_ABSENCE);
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
