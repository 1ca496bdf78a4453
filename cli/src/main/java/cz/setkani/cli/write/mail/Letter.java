package cz.setkani.cli.write.mail;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.sheet.Headings;
import cz.setkani.validate.sheet.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of messages, with places in braces for what is another thing in each of them.
 *
 * @param subject the line about what it is; empty to take the usual one
 * @param paragraphs the lines of each paragraph
 */
public record Letter(Optional<String> subject, List<List<String>> paragraphs) {

  /** The file in the folder of an event that holds the organiser's own. */
  public static final String FILE = "message.txt";

  private static final Pattern SUBJECT =
      Pattern.compile("(?iu)\\s*(?:subject|předmět|predmet)\\s*:(.*)");
  private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}]{1,40})\\}");

  /** A brace that is closed in its line, or is not, or was never opened. */
  private static final Pattern BRACE = Pattern.compile("\\{[^{}]*\\}?|\\}");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_-]+");
  private static final int LONGEST_SHOWN = 40;
  private static final Headings<Placeholder> KNOWN = new Headings<>(Placeholder.class);
  private static final String BULLET = "- ";

  public Letter {
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
  }

  /**
   * The letter that a text is; its first line may be the subject, after {@code Subject:}.
   *
   * @param place the file that it comes from
   * @param findings told of everything in braces that nothing stands for
   */
  public static Letter read(String text, Place place, Findings findings) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      report(lines.get(i), place.atLine(i + 1), findings);
    }
    Letter letter = of(lines);
    if (letter.paragraphs.isEmpty()) {
      findings.add(FindingCode.MESSAGE_EMPTY, place);
    }
    return letter;
  }

  /** The letter that is written where the organiser has none. */
  public static Letter usual(Locale language) {
    String name = language.getLanguage().equals("cs") ? "message_cs.txt" : "message_en.txt";
    try (InputStream in = Letter.class.getResourceAsStream(name)) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("The texts of the program can be read.", e);
    }
  }

  private static Letter of(List<String> lines) {
    List<String> rest = lines.stream().dropWhile(Names::isBlank).toList();
    Optional<String> subject =
        rest.stream()
            .limit(1)
            .map(SUBJECT::matcher)
            .filter(Matcher::matches)
            .map(line -> line.group(1).strip())
            .findFirst();
    List<List<String>> paragraphs = new ArrayList<>();
    List<String> paragraph = new ArrayList<>();
    for (String line : rest.subList(subject.isPresent() ? 1 : 0, rest.size())) {
      if (!Names.isBlank(line)) {
        paragraph.add(line.stripTrailing());
      } else if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
        paragraph = new ArrayList<>();
      }
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    return new Letter(subject.filter(text -> !text.isEmpty()), paragraphs);
  }

  private static void report(String line, Place place, Findings findings) {
    BRACE
        .matcher(line)
        .results()
        .map(MatchResult::group)
        .filter(text -> places(text).findAny().isEmpty())
        .forEach(text -> reportUnknown(text, place, findings));
  }

  private static void reportUnknown(String text, Place place, Findings findings) {
    boolean isClosed = IN_BRACES.matcher(text).matches();
    String name =
        isClosed
            ? text.substring(1, text.length() - 1)
            : WORD.matcher(text).results().map(MatchResult::group).findFirst().orElse("");
    Optional<String> near = KNOWN.find(name).map(any -> name).or(() -> KNOWN.guess(name));
    findings.add(
        FindingCode.MESSAGE_PLACE_UNKNOWN,
        place,
        Fact.TEXT.is(text.substring(0, Math.min(text.length(), LONGEST_SHOWN))),
        Fact.NEAR_COUNT.is(near.isPresent() ? 1 : 0),
        Fact.NEAR.is(NameBook.quoted(near.stream().map(n -> "{" + n + "}").toList())));
  }

  /** The subject with what it says in a message, in one line. */
  String subject(LetterValues values) {
    return Names.tidy(filled(subject.orElseThrow(), values));
  }

  /** The same letter with the subject of another one, where it has none. */
  Letter withSubjectOf(Letter other) {
    return subject.isPresent() ? this : new Letter(other.subject, paragraphs);
  }

  /**
   * The text as it is in a message: without paragraphs in which a list has no lines, and without
   * lines in which there is nothing for any of the places.
   */
  String text(LetterValues values) {
    return paragraphs.stream()
        .filter(lines -> lines.stream().flatMap(Letter::places).allMatch(values::allows))
        .map(lines -> lines.stream().flatMap(line -> filledLine(line, values)).toList())
        .filter(lines -> !lines.isEmpty())
        .map(lines -> String.join("\r\n", lines) + "\r\n")
        .collect(Collectors.joining("\r\n"));
  }

  private static Stream<Placeholder> places(String line) {
    return IN_BRACES.matcher(line).results().flatMap(r -> KNOWN.find(r.group(1)).stream());
  }

  private static Stream<String> filledLine(String line, LetterValues values) {
    List<Placeholder> places = places(line).toList();
    boolean isList = places.size() == 1 && places.get(0).isList() && isAlone(line);
    if (isList) {
      return values.lines(places.get(0)).stream().map(text -> BULLET + text);
    }
    boolean isNothing = !places.isEmpty() && places.stream().allMatch(p -> values.of(p).isEmpty());
    return isNothing ? Stream.empty() : Stream.of(filled(line, values));
  }

  private static boolean isAlone(String line) {
    return IN_BRACES.matcher(line.strip()).matches();
  }

  private static String filled(String line, LetterValues values) {
    return IN_BRACES
        .matcher(line)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    KNOWN.find(found.group(1)).map(values::of).orElse(found.group())));
  }
}
