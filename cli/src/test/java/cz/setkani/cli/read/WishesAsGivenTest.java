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
            "answers that give an address instead of a name",
            "organisation;e-mail\nAlfa;a@alfa.cz\nBen;b@ben.cz\nCyril;\nDana;d@dana.cz\n",
            "Timestamp,Email Address,Whom do you want to meet?\n"
                + "2026/10/01 9:00:11 AM GMT+2,a@alfa.cz,\"Ben, Cyril\"\n"
                + "2026/10/01 9:05:11 AM GMT+2,D@dana.cz,Alfa\n",
            "Alfa>Ben:1 Alfa>Cyril:1 Dana>Alfa:1",
            ""),
        given(
            "names count before addresses",
            "organizace;e-mail\nAlfa;a@alfa.cz\nBen;b@ben.cz\nCyril;\n",
            "Časové razítko,E-mailová adresa,Vy,S kým se chcete setkat?\n"
                + "2026/10/01 9:00:11 AM GMT+2,b@ben.cz,Alfa,\"Ben, Cyril\"\n",
            "Alfa>Ben:1 Alfa>Cyril:1",
            "COLUMN_UNKNOWN"),
        given(
            "names in the first row of a block",
            ROSTER,
            "organisation;wants\nAlfa;Ben\n;Cyril\nDana;Ben\n;Alfa\n;Cyril\n",
            "Alfa>Ben:1 Alfa>Cyril:1 Dana>Alfa:1 Dana>Ben:1 Dana>Cyril:1",
            "NAMES_FILLED_DOWN"),
        given(
            "a name that was forgotten where all rows have one",
            ROSTER,
            "organisation;wants\nAlfa;Ben\nAlfa;Cyril\n;Dana\nDana;Ben\n",
            "",
            "REQUEST_WITHOUT_ORGANISATION"),
        given(
            "a row of sums",
            ROSTER,
            "organisation;wants;priority\nAlfa;Ben;1\nAlfa;Cyril;4\nCelkem:;;5\n",
            "Alfa>Ben:1 Alfa>Cyril:4",
            "TOTALS_LEFT_OUT"),
        given(
            "sums of a table, on both sides",
            NONE,
            ";Alfa;Ben;Total\nAlfa;;x;1\nBen;x;;1\nTotal;1;1;2\n",
            "Alfa>Ben:1 Ben>Alfa:1",
            "COLUMN_UNKNOWN TOTALS_LEFT_OUT"),
        given(
            "an organisation by the name of Total",
            "organisation;people\nTotal;2\nBen;2\n",
            "organisation;wants;priority\nTotal;Ben;2\nBen;Total;1\n",
            "Ben>Total:1 Total>Ben:2",
            ""),
        given(
            "headings once more",
            ROSTER,
            "organizace;chce\nAlfa;Ben\norganizace;chce\nBen;Cyril\n",
            "Alfa>Ben:1 Ben>Cyril:1",
            "HEADINGS_AGAIN"),
        given(
            "a survey of Qualtrics",
            ROSTER,
            "StartDate,Q1,Q2\nStart Date,Name of your organisation,Whom do you want to meet?\n"
                + "\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\","
                + "\"{\"\"ImportId\"\":\"\"QID2\"\"}\"\n"
                + "2026-10-01 09:00:11,Alfa,\"Ben,Cyril\"\n2026-10-01 09:00:12,Dana,Ben\n",
            "Alfa>Ben:1 Alfa>Cyril:1 Dana>Ben:1",
            "HEADINGS_AGAIN"),
        given(
            "first and last names of those who ask",
            "organisation\nJana Nová\nPetr Malý\nEva Malá\n",
            "Jméno;Příjmení;chce\nJana;Nová;Petr Malý\nEva;Malá;Jana Nová\n",
            "Eva Malá>Jana Nová:1 Jana Nová>Petr Malý:1",
            "NAMES_JOINED"),
        given(
            "last names first, as on the roster",
            "first name;last name\nJana;Nová\nPetr;Malý\n",
            "Surname;Name;Whom do you want to meet?\nNová;Jana;Petr Malý\n",
            "Jana Nová>Petr Malý:1",
            "NAMES_JOINED"),
        given(
            "first and last names without a roster",
            NONE,
            "first_name;last_name;wants\nJana;Nová;Petr Malý\nPetr;Malý;Jana Nová\n",
            "Jana Nová>Petr Malý:1 Petr Malý>Jana Nová:1",
            "NAMES_JOINED"),
        given(
            "who filled the form in is not who asks",
            ROSTER,
            "Jméno;Příjmení;Název vaší organizace;S kým se chcete setkat?\n"
                + "Jana;Nová;Alfa;Ben\nPetr;Malý;Dana;\"Ben, Cyril\"\n",
            "Alfa>Ben:1 Dana>Ben:1 Dana>Cyril:1",
            "COLUMN_UNKNOWN"),
        given(
            "options whose cells repeat their text",
            ROSTER,
            "Name of your organisation;Alfa;Ben;Cyril\nAlfa;;Ben;Cyril\nDana;Alfa;;Cyril\n",
            "Alfa>Ben:1 Alfa>Cyril:1 Dana>Alfa:1 Dana>Cyril:1",
            ""),
        given(
            "options whose cells repeat their text, without a roster",
            NONE,
            "organisation;Mill;Farm\nBuyer A;Mill;Farm\nBuyer B;;Farm\n",
            "Buyer A>Farm:1 Buyer A>Mill:1 Buyer B>Farm:1",
            ""),
        given(
            "options behind the question",
            ROSTER,
            "Organisation;Whom do you want to meet? - Ben;Whom do you want to meet? - Cyril\n"
                + "Alfa;Ben;\nDana;Ben;Cyril\n",
            "Alfa>Ben:1 Dana>Ben:1 Dana>Cyril:1",
            ""),
        given(
            "options in brackets",
            ROSTER,
            "Organizace;S kým se chcete setkat? [Ben];S kým se chcete setkat? [Cyril]\n"
                + "Alfa;Ben;Cyril\nDana;;Cyril\n",
            "Alfa>Ben:1 Alfa>Cyril:1 Dana>Cyril:1",
            ""),
        given(
            "numbered columns of options are no ranks",
            ROSTER,
            "Your organisation;Q3_1;Q3_2;Q3_3\nAlfa;Ben;;Dana\nDana;Ben;Cyril;\nBen;;Cyril;Dana\n",
            "Alfa>Ben:1 Alfa>Dana:1 Ben>Cyril:1 Ben>Dana:1 Dana>Ben:1 Dana>Cyril:1",
            ""),
        given(
            "headings in two rows, as SurveyMonkey writes them",
            ROSTER,
            "Respondent ID;Your organisation;Whom do you want to meet?;;\n"
                + ";Open-Ended Response;Alfa;Ben;Cyril\n"
                + "11;Alfa;;Ben;Cyril\n12;Dana;Alfa;;Cyril\n",
            "Alfa>Ben:1 Alfa>Cyril:1 Dana>Alfa:1 Dana>Cyril:1",
            "COLUMN_UNKNOWN HEADINGS_AGAIN"),
        given(
            "choices below their question",
            ROSTER,
            "organizace;Volba;;\n;1.;2.;3.\nAlfa;Dana;Ben;Cyril\nBen;Alfa;;\n",
            "Alfa>Ben:2 Alfa>Cyril:1 Alfa>Dana:3 Ben>Alfa:3",
            "HEADINGS_AGAIN RANKS_TAKEN"),
        given(
            "a mark that says how much",
            ROSTER,
            "organisation;wants;wish\nAlfa;Ben;high\nAlfa;Cyril;\nAlfa;Dana;x\n",
            "Alfa>Ben:3 Alfa>Dana:1",
            ""),
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
