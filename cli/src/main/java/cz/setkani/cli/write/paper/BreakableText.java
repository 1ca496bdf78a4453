package cz.setkani.cli.write.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that is to be broken into lines: at blanks, and after a hyphen, a dash or a slash within a
 * word; not after a word of one letter that belongs to the next one, as typesetting in Czech wants
 * it, unless the two are wider than a line. Inside a word it is broken only where the word is wider
 * than a whole line. Widths are in font sizes, in bold letters.
 */
public final class BreakableText {

  private static final double BLANK = LetterWidths.of(" ");
  private static final String HYPHENS = "-–/";
  private static final String PREPOSITIONS = "aikosuvzAIKOSUVZ";
  private static final String CUT = "…";
  private static final int HALVINGS = 20;

  /** A letter with its accents, or a picture that several are joined to. */
  private static final Pattern LETTER = Pattern.compile("\\X");

  private final List<String> pieces;
  private final double[] widths;
  private final double[] blanks;

  public BreakableText(String text) {
    pieces = pieces(text);
    widths = pieces.stream().map(String::stripTrailing).mapToDouble(LetterWidths::of).toArray();
    blanks =
        pieces.stream()
            .mapToDouble(p -> (p.length() - p.stripTrailing().length()) * BLANK)
            .toArray();
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      if (isAfterBlank(text, i) || isAfterHyphen(text, i)) {
        pieces.add(text.substring(start, i));
        start = i;
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  private static boolean isAfterBlank(String text, int place) {
    return text.charAt(place - 1) == ' '
        && text.charAt(place) != ' '
        && !isAfterPreposition(text, place - 1);
  }

  /** Whether a word of one letter that belongs to the next one ends at a place. */
  private static boolean isAfterPreposition(String text, int end) {
    return end > 0
        && PREPOSITIONS.indexOf(text.charAt(end - 1)) >= 0
        && (end == 1 || !Character.isLetterOrDigit(text.charAt(end - 2)));
  }

  private static boolean isAfterHyphen(String text, int place) {
    return place > 1
        && HYPHENS.indexOf(text.charAt(place - 1)) >= 0
        && Character.isLetterOrDigit(text.charAt(place - 2))
        && Character.isLetter(text.charAt(place));
  }

  /** Whether there is no text. */
  public boolean isEmpty() {
    return pieces.get(0).isEmpty();
  }

  /** The width on one line. */
  public double width() {
    return Arrays.stream(widths).sum() + Arrays.stream(blanks).sum();
  }

  /** The width of the widest part that is no wider than {@code most}; 0 if there is none. */
  public double widest(double most) {
    return Arrays.stream(widths).filter(width -> width <= most).max().orElse(0);
  }

  /** How many lines of a width the text takes. */
  public int count(double line) {
    int lines = 1;
    double used = 0;
    for (int i = 0; i < widths.length; i++) {
      if (used > 0 && used + widths[i] > line) {
        lines++;
        used = 0;
      }
      used += widths[i];
      if (used > line) {
        List<String> parts = parts(pieces.get(i).stripTrailing(), line);
        lines += parts.size() - 1;
        used = LetterWidths.of(parts.get(parts.size() - 1));
      }
      used += blanks[i];
    }
    return lines;
  }

  /**
   * The lines, as equally wide as may be, which joined give the text: where a line ends at a blank,
   * the blank stands at its end.
   */
  public List<String> lines(double line) {
    double all = Arrays.stream(widths).max().orElse(0);
    return all > line ? broken(line) : broken(balanced(all, line));
  }

  /** The lines, each as full as may be, which joined give the text: those of a paragraph. */
  public List<String> paragraph(double line) {
    return broken(line);
  }

  /** At most so many lines; where the text needs more, the last one ends with three dots. */
  public List<String> lines(double line, int most) {
    List<String> all = lines(line);
    if (all.size() <= most) {
      return all;
    }
    List<String> kept = new ArrayList<>(broken(line).subList(0, most));
    String last = kept.remove(most - 1).stripTrailing();
    while (!last.isEmpty() && LetterWidths.of(last + CUT) > line) {
      last = last.replaceFirst("\\X$", "");
    }
    kept.add(last + CUT);
    return kept;
  }

  /** The narrowest line at which the text takes no more of them. */
  private double balanced(double least, double line) {
    int lines = count(line);
    double low = least;
    double high = line;
    for (int i = 0; lines > 1 && i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      low = count(middle) > lines ? middle : low;
      high = count(middle) > lines ? high : middle;
    }
    return high;
  }

  private List<String> broken(double line) {
    List<String> lines = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    double used = 0;
    for (int i = 0; i < widths.length; i++) {
      if (used > 0 && used + widths[i] > line) {
        lines.add(current.toString());
        current.setLength(0);
        used = 0;
      }
      used += widths[i];
      if (used > line) {
        List<String> parts = parts(pieces.get(i).stripTrailing(), line);
        lines.addAll(parts.subList(0, parts.size() - 1));
        current.append(parts.get(parts.size() - 1));
        used = LetterWidths.of(parts.get(parts.size() - 1));
      } else {
        current.append(pieces.get(i).stripTrailing());
      }
      current.append(" ".repeat((int) Math.round(blanks[i] / BLANK)));
      used += blanks[i];
    }
    return Stream.concat(lines.stream(), Stream.of(current.toString())).toList();
  }

  /**
   * A word in parts that fit on a line, each as long as may be; a letter at least. Of two words
   * that belong together each is a part, where that is enough.
   */
  private static List<String> parts(String word, double line) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    double used = 0;
    for (MatchResult letter : LETTER.matcher(word).results().toList()) {
      int i = letter.start();
      double width = LetterWidths.of(letter.group());
      while (i > start && used + width > line) {
        int blank = word.lastIndexOf(' ', i - 1);
        int end = blank > start ? blank + 1 : i;
        parts.add(word.substring(start, end));
        start = end;
        used = LetterWidths.of(word.substring(start, i));
      }
      used += width;
    }
    parts.add(word.substring(start));
    return parts;
  }
}
