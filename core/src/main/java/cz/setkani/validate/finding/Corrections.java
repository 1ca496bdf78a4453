package cz.setkani.validate.finding;

import static cz.setkani.validate.finding.FindingCode.*;

import cz.setkani.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What may be written in place of something wrong, so that somebody need only choose.
 *
 * @param wrong the text that is wrong: a whole cell, or a part of a list in it; empty if there are
 *     no corrections
 * @param right texts, the likeliest first, each of which can stand in its place
 */
public record Corrections(String wrong, List<String> right) {

  /** Nothing is proposed. */
  public static final Corrections NONE = new Corrections("", List.of());

  /** How a text ends that was cut, see {@link cz.setkani.validate.names.Names#shown}. */
  private static final String CUT = "...";

  private record Facts(Fact wrong, List<Fact> right) {}

  private static final Map<FindingCode, Facts> FACTS = new EnumMap<>(FindingCode.class);

  static {
    put(Fact.TEXT, List.of(Fact.NEAR), ORGANISATION_UNKNOWN, SESSION_UNKNOWN, DAY_WORD_UNKNOWN);
    put(Fact.HEADINGS, List.of(Fact.NEAR), COLUMN_UNKNOWN);
    put(Fact.SETTING, List.of(Fact.NEAR), SETTING_UNKNOWN);
    put(Fact.RESOURCE, List.of(Fact.NEAR), RESOURCE_UNKNOWN);
    put(Fact.TEXT, List.of(Fact.ORGANISATION), NAME_CORRECTED);
    put(Fact.OTHER, List.of(Fact.ORGANISATION), NAMES_ALIKE);
    put(Fact.ORGANISATION, List.of(Fact.OTHER), WALK_IN_ALIKE);
    put(Fact.TEXT, List.of(Fact.GUESS), NUMBER_WRONG, MOMENT_NOT_READ, DATE_NOT_READ);
    put(Fact.TEXT, List.of(Fact.GUESS), TIME_NOT_READ, TIME_ZONE_NOT_READ);
    put(Fact.PART, List.of(Fact.GUESS), ROUNDS_NOT_READ, AVAILABLE_NOT_READ);
    put(Fact.TEXT, List.of(Fact.GUESS, Fact.OTHER), DATE_AMBIGUOUS);
    put(Fact.TEXT, List.of(Fact.TIME), CLOCK_TIME_DIFFERS);
  }

  public Corrections {
    right = List.copyOf(right);
  }

  private static void put(Fact wrong, List<Fact> right, FindingCode... codes) {
    for (FindingCode code : codes) {
      FACTS.put(code, new Facts(wrong, right));
    }
  }

  /** What a finding proposes by what it names. */
  public static Corrections of(Finding finding) {
    Facts facts = FACTS.get(finding.code());
    if (facts == null) {
      return NONE;
    }
    List<String> wrong = texts(finding, facts.wrong).toList();
    List<String> right =
        facts.right.stream().flatMap(fact -> texts(finding, fact)).distinct().toList();
    return wrong.size() == 1 && !right.isEmpty() ? new Corrections(wrong.get(0), right) : NONE;
  }

  /** The texts that a fact tells whole. */
  private static Stream<String> texts(Finding finding, Fact fact) {
    String value = finding.getFact(fact);
    boolean isList = fact == Fact.NEAR || fact == Fact.HEADINGS;
    return (isList ? Texts.unquoted(value) : List.of(value))
        .stream().filter(text -> !text.isEmpty() && !text.endsWith(CUT));
  }
}
