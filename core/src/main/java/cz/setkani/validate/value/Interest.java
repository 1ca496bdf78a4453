package cz.setkani.validate.value;

import cz.setkani.model.Request;
import cz.setkani.validate.names.Names;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How much somebody wants a meeting, in words. */
public enum Interest {
  MUST(
      Request.MUST,
      "must",
      "must have",
      "must meet",
      "musi",
      "musi byt",
      "nutne",
      "nutna",
      "nezbytne"),
  HIGH(
      3,
      "high",
      "very high",
      "vysoka",
      "vysoky",
      "super relevant",
      "very relevant",
      "highly relevant",
      "velmi relevantni",
      "very interested",
      "velmi rad",
      "velmi rada",
      "velky zajem",
      "urcite",
      "urcite ano",
      "definitely"),
  NORMAL(
      2,
      "normal",
      "medium",
      "bezna",
      "bezny",
      "stredni",
      "relevant",
      "relevantni",
      "interested",
      "zajem",
      "mam zajem"),
  LOW(
      1,
      "low",
      "nizka",
      "nizky",
      "somewhat relevant",
      "less relevant",
      "mene relevantni",
      "spise ano",
      "maly zajem",
      "if possible",
      "pokud to pujde"),
  NO(
      0,
      "no",
      "ne",
      "no thanks",
      "no thank you",
      "ne dekuji",
      "ne dekujeme",
      "not relevant",
      "irrelevant",
      "nerelevantni",
      "not interested",
      "no interest",
      "bez zajmu",
      "nema zajem",
      "nemam zajem",
      "nemame zajem",
      "never");

  private static final Set<String> REFUSED =
      Set.of(
          "declined",
          "rejected",
          "refused",
          "cancelled",
          "canceled",
          "withdrawn",
          "odmitnuto",
          "odmitnuta",
          "odmitnuty",
          "odmitla",
          "odmitl",
          "zamitnuto",
          "zamitnuta",
          "zruseno",
          "zrusena",
          "zruseny",
          "stazeno");
  private static final Set<String> STANDING =
      Set.of(
          "accepted",
          "confirmed",
          "approved",
          "pending",
          "requested",
          "open",
          "new",
          "ok",
          "yes",
          "ano",
          "prijato",
          "prijata",
          "potvrzeno",
          "potvrzena",
          "schvaleno",
          "ceka",
          "cekajici",
          "nova",
          "nove",
          "platne",
          "plati");

  private static final int LONGEST = 30;
  private static final Map<String, Interest> BY_WORD = new HashMap<>();

  static {
    for (Interest interest : values()) {
      interest.words.forEach(word -> BY_WORD.put(word, interest));
    }
  }

  private final int priority;
  private final Set<String> words;

  Interest(int priority, String... words) {
    this.priority = priority;
    this.words = Set.of(words);
  }

  /** What a request counts for which it stands; 0 if none is meant. */
  public int priority() {
    return priority;
  }

  /** The interest that a text tells. */
  public static Optional<Interest> find(String text) {
    return text.length() > LONGEST
        ? Optional.empty()
        : Optional.ofNullable(BY_WORD.get(withoutStops(Names.key(text).replace(",", ""))));
  }

  private static String withoutStops(String key) {
    int end = key.length();
    while (end > 0 && ".!".indexOf(key.charAt(end - 1)) >= 0) {
      end--;
    }
    return key.substring(0, end);
  }

  /** Whether a status says that there is to be no meeting. */
  public static boolean isRefused(String status) {
    return REFUSED.contains(Names.key(status)) || find(status).filter(NO::equals).isPresent();
  }

  /** Whether a text is a status that is known, of whichever kind. */
  public static boolean isStatus(String text) {
    return STANDING.contains(Names.key(text)) || isRefused(text);
  }
}
