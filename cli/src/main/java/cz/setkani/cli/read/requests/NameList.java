package cz.setkani.cli.read.requests;

import cz.setkani.validate.names.LegalForms;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.names.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a list of names in one cell apart. Names may hold the separators themselves, so that every
 * way of joining neighbouring parts is weighed: known names cost nothing, misspelt ones little,
 * unknown parts much, and of equally good ways the one with the fewest names is taken. Dynamic
 * programming over the parts: O(parts * longest name in parts) look-ups.
 */
final class NameList {

  /**
   * One name of a list.
   *
   * @param text the name as it stands there
   * @param isCertain whether it is clear where it begins and ends
   */
  record Item(String text, boolean isCertain) {}

  private static final Pattern SEPARATOR = Pattern.compile("[,;\n\r|]+");
  private static final int MOST_PARTS_A_NAME = 6;
  private static final int MOST_PARTS = 2_000;
  private static final int A_NAME = 1;
  private static final int MISSPELT = 100;
  private static final int UNKNOWN = 10_000;

  private record Part(int start, int end, boolean isAfterComma) {}

  private final NameBook book;
  private final String text;
  private final List<Part> parts = new ArrayList<>();

  private NameList(String text, NameBook book) {
    this.text = text;
    this.book = book;
    Matcher separator = SEPARATOR.matcher(text);
    int start = 0;
    boolean isAfterComma = false;
    while (separator.find()) {
      add(start, separator.start(), isAfterComma);
      start = separator.end();
      isAfterComma = separator.group().equals(",");
    }
    add(start, text.length(), isAfterComma);
  }

  private void add(int start, int end, boolean isAfterComma) {
    if (!Names.isBlank(text.substring(start, end))) {
      parts.add(new Part(start, end, isAfterComma && !parts.isEmpty()));
    }
  }

  /** The names in a cell, in their order. */
  static List<Item> split(String text, NameBook book) {
    if (Names.isBlank(text)) {
      return List.of();
    }
    String list = withoutSeparatorsAtTheEnd(text);
    if (book.find(list).isPresent() || !SEPARATOR.matcher(list).find()) {
      return List.of(new Item(Names.tidy(list), true));
    }
    return new NameList(list, book).items();
  }

  private static String withoutSeparatorsAtTheEnd(String text) {
    int end = text.length();
    while (end > 0 && isSeparatorOrBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isSeparatorOrBlank(char c) {
    return Character.isWhitespace(c) || ",;|".indexOf(c) >= 0;
  }

  private List<Item> items() {
    if (parts.size() > MOST_PARTS) {
      return List.of(new Item(Names.tidy(text), false));
    }
    int[] cost = new int[parts.size() + 1];
    int[] from = new int[parts.size() + 1];
    for (int end = 1; end <= parts.size(); end++) {
      cost[end] = Integer.MAX_VALUE;
      for (int start = end - 1; start >= Math.max(0, end - MOST_PARTS_A_NAME); start--) {
        int sum = cost[start] + cost(start, end);
        if (sum <= cost[end]) {
          cost[end] = sum;
          from[end] = start;
        }
      }
    }
    return joined(from);
  }

  private int cost(int start, int end) {
    String name = name(start, end);
    if (book.find(name).isPresent()) {
      return A_NAME;
    }
    if (book.knows(name)) {
      return MISSPELT;
    }
    return UNKNOWN * (end - start) + (end - start > 1 ? UNKNOWN : 0);
  }

  private String name(int start, int end) {
    return text.substring(parts.get(start).start(), parts.get(end - 1).end());
  }

  /** The names of the best way. */
  private List<Item> joined(int[] from) {
    List<int[]> spans = new ArrayList<>();
    for (int end = parts.size(); end > 0; end = from[end]) {
      spans.add(0, new int[] {from[end], end});
    }
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < spans.size(); ) {
      int next = endOfName(spans, i);
      boolean isCertain = true;
      for (int j = i + 1; j < next; j++) {
        isCertain &= isLegalForm(spans.get(j));
      }
      String name = name(spans.get(i)[0], spans.get(next - 1)[1]);
      items.add(new Item(Names.tidy(name), isCertain));
      i = next;
    }
    return items;
  }

  /**
   * Where a name ends that begins with this span: unknown parts with nothing but commas between
   * them may be one name, but a legal form is the end of one.
   */
  private int endOfName(List<int[]> spans, int first) {
    int next = first + 1;
    while (isUnknown(spans.get(first))
        && next < spans.size()
        && parts.get(spans.get(next)[0]).isAfterComma()
        && isUnknown(spans.get(next))
        && (isLegalForm(spans.get(next)) || !isLegalForm(spans.get(next - 1)))) {
      next++;
    }
    return next;
  }

  private boolean isLegalForm(int[] span) {
    return LegalForms.isOne(name(span[0], span[1]));
  }

  private boolean isUnknown(int[] span) {
    return !book.knows(name(span[0], span[1]));
  }
}
