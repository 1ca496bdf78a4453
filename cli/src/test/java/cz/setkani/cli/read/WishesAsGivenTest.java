package cz.setkani.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Request;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wishes as people give them, and what they are read as: who asks for whom, and how much. */
class WishesAsGivenTest {

  private static final String ROSTER = "organisation\nAlfa\nBen\nCyril\nDana\n";
  private static final String NONE = "";

  /** What is always said, and what of it matters here. */
  private static final Set<FindingCode> USUAL =
      EnumSet.of(
          FindingCode.SHAPE_TAKEN,
          FindingCode.ROSTER_FROM_REQUESTS,
          FindingCode.ASKED_NOBODY,
          FindingCode.NAMES_ALIKE,
          FindingCode.REQUEST_WITHOUT_WISH);

  record Given(String what, String roster, String requests, String wishes, String findings) {

    @Override
    public String toString() {
      return what;
    }
  }

  private static Given given(
      String what, String roster, String requests, String wishes, String findings) {
    return new Given(what, roster, requests, wishes, findings);
  }

  static Stream<Given> given() {
    return Stream.of(
        given(
            "two columns of roles: the left one asks",
            NONE,
            "Buyer;Supplier\nNorth;Mill\nNorth;Farm\nSouth;Mill\n",
            "North>Farm:1 North>Mill:1 South>Mill:1",
            ""),
        given(
            "two columns of roles, with a roster",
            ROSTER,
            "Od;Komu\nAlfa;Ben\nCyril;Dana\n",
            "Alfa>Ben:1 Cyril>Dana:1",
            ""),
        given(
            "two columns of roles and a rank",
            NONE,
            "Teacher;Parent;rank\nNovák;Malá;2\nNovák;Velká;1\n",
            "Novák>Malá:2 Novák>Velká:3",
            "RANKS_TAKEN"),
        given(
            "a rank",
            ROSTER,
            "organisation;wants;rank\nAlfa;Ben;1\nAlfa;Cyril;2\nAlfa;Dana;3\n",
            "Alfa>Ben:3 Alfa>Cyril:2 Alfa>Dana:1",
            "RANKS_TAKEN"),
        given(
            "a rank in Czech",
            ROSTER,
            "organizace;chce;pořadí\nAlfa;Ben;1\nAlfa;Cyril;2\n",
            "Alfa>Ben:3 Alfa>Cyril:2",
            "RANKS_TAKEN"),
        given(
            "a choice with a number",
            ROSTER,
            "organisation;wants;choice\nAlfa;Ben;2\nAlfa;Cyril;1\n",
            "Alfa>Ben:2 Alfa>Cyril:3",
            "RANKS_TAKEN"),
        given(
            "a preference with a number",
            ROSTER,
            "organisation;wants;Preference\nAlfa;Ben;2\nAlfa;Cyril;1\n",
            "Alfa>Ben:2 Alfa>Cyril:3",
            "RANKS_TAKEN"),
        given(
            "priorities that look like ranks",
            ROSTER,
            "organisation;wants;priority\nAlfa;Ben;1\nAlfa;Cyril;2\nAlfa;Dana;3\n",
            "Alfa>Ben:1 Alfa>Cyril:2 Alfa>Dana:3",
            "PRIORITY_LIKE_RANK"),
        given(
            "choices side by side",
            ROSTER,
            "organisation;Choice 1;Choice 2;Choice 3\nAlfa;Ben;Cyril;Dana\n",
            "Alfa>Ben:3 Alfa>Cyril:2 Alfa>Dana:1",
            "RANKS_TAKEN"),
        given(
            "choices side by side, without a roster",
            NONE,
            "organisation;1st choice;2nd choice\nAlfa;Ben;Cyril\nBen;Cyril;Alfa\n",
            "Alfa>Ben:3 Alfa>Cyril:2 Ben>Alfa:2 Ben>Cyril:3",
            "RANKS_TAKEN"),
        given(
            "Czech choices side by side",
            ROSTER,
            "organizace;1. volba;2. volba\nAlfa;Ben;Cyril\n",
            "Alfa>Ben:3 Alfa>Cyril:2",
            "RANKS_TAKEN"),
        given(
            "choices told by words",
            ROSTER,
            "organizace;První volba;Druhá volba\nAlfa;Ben;Cyril\n",
            "Alfa>Ben:3 Alfa>Cyril:2",
            "RANKS_TAKEN"),
        given(
            "bare ordinals",
            ROSTER,
            "organisation;1st;2nd;3rd\nAlfa;Ben;Cyril;Dana\n",
            "Alfa>Ben:3 Alfa>Cyril:2 Alfa>Dana:1",
            "RANKS_TAKEN"),
        given(
            "bare ordinals, without a roster",
            NONE,
            "organisation;1st;2nd;3rd\nAlfa;Ben;Cyril;Dana\nBen;Alfa;Dana;Cyril\n",
            "Alfa>Ben:3 Alfa>Cyril:2 Alfa>Dana:1 Ben>Alfa:3 Ben>Cyril:1 Ben>Dana:2",
            "RANKS_TAKEN"),
        given(
            "numbered partners",
            ROSTER,
            "organisation;Prof1;Prof2\nAlfa;Ben;Cyril\nBen;Dana;\n",
            "Alfa>Ben:3 Alfa>Cyril:2 Ben>Dana:3",
            "RANKS_TAKEN"),
        given(
            "wishes that are only counted",
            ROSTER,
            "organizace;přání 1;přání 2\nAlfa;Ben;Cyril\n",
            "Alfa>Ben:1 Alfa>Cyril:1",
            ""),
        given(
            "a ranking question",
            ROSTER,
            "Name of your organisation;Rank those whom you want to meet\n"
                + "Alfa;\"Cyril;Ben;Dana;\"\nBen;\"Alfa;Cyril;\"\n",
            "Alfa>Ben:2 Alfa>Cyril:3 Alfa>Dana:1 Ben>Alfa:3 Ben>Cyril:2",
            "RANKS_TAKEN"),
        given(
            "numbered lines in a cell",
            ROSTER,
            "organisation;wants\nAlfa;\"1. Ben\n2. Cyril\"\nBen;\"1) Dana\"\n",
            "Alfa>Ben:3 Alfa>Cyril:2 Ben>Dana:3",
            "RANKS_TAKEN"),
        given(
            "names that begin with a number",
            "organisation\nAlfa\n1. základní škola\n2. základní škola\n",
            "organisation;wants\nAlfa;\"1. základní škola\n2. základní škola\"\n",
            "Alfa>1. základní škola:1 Alfa>2. základní škola:1",
            ""),
        given(
            "bullets in a cell",
            ROSTER,
            "organisation;wants\nAlfa;\"• Ben\n• Cyril\"\nBen;\"- Dana\n- Alfa\"\n",
            "Alfa>Ben:1 Alfa>Cyril:1 Ben>Alfa:1 Ben>Dana:1",
            ""),
        given(
            "closed lists without a roster",
            NONE,
            "buyer organisation;wants\nBuyer A;\"Mill;Farm;\"\nBuyer B;\"Farm;Shop;\"\n",
            "Buyer A>Farm:1 Buyer A>Mill:1 Buyer B>Farm:1 Buyer B>Shop:1",
            ""),
        given(
            "a single closed list among names, without a roster",
            NONE,
            "organisation;wants\nBuyer A;\"Mill;Farm;\"\nBuyer B;Shop\nBuyer C;Farm\n",
            "Buyer A>Farm:1 Buyer A>Mill:1 Buyer B>Shop:1 Buyer C>Farm:1",
            ""),
        given(
            "lines without a roster",
            NONE,
            "organisation;wants\nBuyer A;\"Mill\nFarm\"\nBuyer B;Shop\nBuyer C;Farm\n",
            "Buyer A>Farm:1 Buyer A>Mill:1 Buyer B>Shop:1 Buyer C>Farm:1",
            ""),
        given(
            "lists that only a roster could tell apart",
            NONE,
            "organisation;wants\nBuyer A;\"Mill, Farm\"\nBuyer B;\"Farm, Shop\"\n",
            "",
            "LIST_AMBIGUOUS"),
        given(
            "an open list without a roster",
            NONE,
            "organisation;wants\nBuyer A;\"Mill;Farm\"\nBuyer B;Shop\nBuyer C;Farm\n",
            "",
            "LIST_AMBIGUOUS"),
        given(
            "names with commas without a roster",
            NONE,
            "organisation;wants\n\"Úřad, odbor A\";\"Úřad, odbor B\"\n"
                + "\"Úřad, odbor B\";\"Naděje, z.s.\"\n",
            "Úřad, odbor A>Úřad, odbor B:1 Úřad, odbor B>Naděje, z.s.:1",
            ""),
        given(
            "rows that were declined",
            ROSTER,
            "organisation;wants;status\nAlfa;Ben;accepted\nAlfa;Cyril;declined\n"
                + "Dana;Ben;cancelled\n",
            "Alfa>Ben:1",
            "REFUSALS_TAKEN"),
        given(
            "rows that were declined, in Czech",
            ROSTER,
            "organizace;chce;stav\nAlfa;Ben;potvrzeno\nAlfa;Cyril;odmítnuto\n",
            "Alfa>Ben:1",
            "REFUSALS_TAKEN"),
        given(
            "interest in steps",
            ROSTER,
            "organisation;wants;priority\nAlfa;Ben;high\nAlfa;Cyril;normal\nAlfa;Dana;low\n"
                + "Ben;Dana;no\n",
            "Alfa>Ben:3 Alfa>Cyril:2 Alfa>Dana:1",
            "REFUSALS_TAKEN"),
        given(
            "interest in steps, in Czech",
            ROSTER,
            "organizace;chce;priorita\nAlfa;Ben;Vysoká\nAlfa;Cyril;běžná\nAlfa;Dana;nízká\n",
            "Alfa>Ben:3 Alfa>Cyril:2 Alfa>Dana:1",
            ""),
        given(
            "states under a heading that is not known",
            ROSTER,
            "organisation;wants;decision\nAlfa;Ben;accepted\nAlfa;Cyril;declined\n",
            "Alfa>Ben:1 Alfa>Cyril:1",
            "COLUMN_NOT_COUNTED"),
        given(
            "numbers of rows are nothing to count on",
            ROSTER,
            "ID;organisation;wants\n1;Alfa;Ben\n2;Alfa;Cyril\n",
            "Alfa>Ben:1 Alfa>Cyril:1",
            "COLUMN_UNKNOWN"),
        given(
            "steps in a grid",
            ROSTER,
            "Name of your organisation;How relevant? [Ben];How relevant? [Cyril];"
                + "How relevant? [Dana]\n"
                + "Alfa;Super relevant;Relevant;Not relevant\nBen;;Relevant;\n",
            "Alfa>Ben:3 Alfa>Cyril:2 Ben>Cyril:2",
            ""));
  }

  @ParameterizedTest
  @MethodSource("given")
  void areRead(Given given) {
    Map<String, byte[]> files = new HashMap<>();
    files.put("requests.csv", given.requests().getBytes(StandardCharsets.UTF_8));
    if (!given.roster().isEmpty()) {
      files.put("organisations.csv", given.roster().getBytes(StandardCharsets.UTF_8));
    }
    Validation found =
        Validator.validate(
            EventFolder.read(Source.of("event", files), Optional.empty(), ReadOptions.NONE));
    String codes =
        found.findings().stream()
            .map(Finding::code)
            .filter(code -> !USUAL.contains(code))
            .map(FindingCode::name)
            .distinct()
            .collect(Collectors.joining(" "));
    String wishes =
        found.event().stream()
            .flatMap(event -> event.requests().stream())
            .map(WishesAsGivenTest::told)
            .sorted()
            .collect(Collectors.joining(" "));
    assertThat(codes + " | " + wishes).isEqualTo(given.findings() + " | " + given.wishes());
  }

  private static String told(Request request) {
    return request.organisation() + ">" + request.wants() + ":" + request.priority();
  }
}
