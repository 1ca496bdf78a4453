package cz.setkani.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Puts values into a pattern. A part of the notation of {@link java.text.MessageFormat}, without
 * its quoting and its formats of numbers, with numbered or named places: {@code {0}} is the first
 * value as it is, and {@code {0,choice,0#none|1#one|1<{0} of them}} is the words of the last limit
 * that the value reaches ({@code #}) or exceeds ({@code <}), which may hold places themselves. A
 * sentence that ends with a value which ends with a full stop, as many names do, has one stop.
 */
final class Sentence {

  private final UnaryOperator<String> values;

  private Sentence(UnaryOperator<String> values) {
    this.values = values;
  }

  /**
   * @param values what stands for each place, by its number or name
   */
  static String of(String pattern, UnaryOperator<String> values) {
    return new Sentence(values).fill(pattern);
  }

  private String fill(String pattern) {
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', done)) {
      int close = end(pattern, open);
      append(pattern.substring(done, open), text);
      text.append(place(pattern.substring(open + 1, close)));
      done = close + 1;
    }
    append(pattern.substring(done), text);
    return text.toString();
  }

  /** Appends words of a pattern to what is there. */
  private static void append(String words, StringBuilder text) {
    boolean isStopped = !text.isEmpty() && text.charAt(text.length() - 1) == '.';
    boolean isOneStop = words.startsWith(".") && !words.startsWith("..");
    text.append(isStopped && isOneStop ? words.substring(1) : words);
  }

  /** Where the brace that is opened at {@code open} closes. */
  private static int end(String pattern, int open) {
    int depth = 0;
    for (int i = open; i < pattern.length(); i++) {
      depth += depth(pattern.charAt(i));
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("The braces of '%s' must close.".formatted(pattern));
  }

  private static int depth(char c) {
    return switch (c) {
      case '{' -> 1;
      case '}' -> -1;
      default -> 0;
    };
  }

  private String place(String place) {
    String[] parts = place.split(",", 3);
    String value = values.apply(parts[0]);
    return parts.length == 1 ? value : fill(chosen(parts[2], Double.parseDouble(value)));
  }

  /** The words of the last limit that holds; those of the first if none does. */
  private static String chosen(String choices, double value) {
    List<String> alternatives = alternatives(choices);
    String chosen = alternatives.get(0);
    for (String choice : alternatives) {
      chosen = holds(choice, value) ? choice : chosen;
    }
    return chosen.substring(sign(chosen) + 1);
  }

  private static boolean holds(String choice, double value) {
    int sign = sign(choice);
    double limit = Double.parseDouble(choice.substring(0, sign));
    return choice.charAt(sign) == '#' ? value >= limit : value > limit;
  }

  private static int sign(String choice) {
    int sign = 0;
    while (choice.charAt(sign) != '#' && choice.charAt(sign) != '<') {
      sign++;
    }
    return sign;
  }

  private static List<String> alternatives(String choices) {
    List<String> alternatives = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < choices.length(); i++) {
      depth += depth(choices.charAt(i));
      if (depth == 0 && choices.charAt(i) == '|') {
        alternatives.add(choices.substring(start, i));
        start = i + 1;
      }
    }
    alternatives.add(choices.substring(start));
    return alternatives;
  }
}
