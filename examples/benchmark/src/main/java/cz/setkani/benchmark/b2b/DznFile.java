package cz.setkani.benchmark.b2b;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a MiniZinc data file: numbers, arrays of numbers, and arrays of sets. What cannot be
 * read or is missing is an {@link IllegalArgumentException}.
 */
final class DznFile {

  private static final Pattern ASSIGNMENT = Pattern.compile("(\\w+)\\s*=\\s*([^;]*);");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+");
  private static final Pattern SET = Pattern.compile("\\{([^}]*)}");

  private final Map<String, String> values = new HashMap<>();

  DznFile(String text) {
    Matcher matcher = ASSIGNMENT.matcher(text.replaceAll("%[^\\n]*", ""));
    while (matcher.find()) {
      values.put(matcher.group(1), matcher.group(2).strip());
    }
  }

  int number(String name) {
    List<Integer> numbers = numbers(name);
    if (numbers.size() != 1) {
      throw new IllegalArgumentException("%s must be one number.".formatted(name));
    }
    return numbers.get(0);
  }

  List<Integer> numbers(String name) {
    return numbersIn(value(name));
  }

  /** An array of sets; the 0 that some files hold in place of nothing is left out. */
  List<Set<Integer>> sets(String name) {
    List<Set<Integer>> sets = new ArrayList<>();
    Matcher matcher = SET.matcher(value(name));
    while (matcher.find()) {
      sets.add(
          numbersIn(matcher.group(1)).stream().filter(n -> n != 0).collect(Collectors.toSet()));
    }
    return sets;
  }

  private String value(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("%s must be given.".formatted(name));
    }
    return value;
  }

  private static List<Integer> numbersIn(String text) {
    return NUMBER.matcher(text).results().map(r -> Integer.valueOf(r.group())).toList();
  }
}
