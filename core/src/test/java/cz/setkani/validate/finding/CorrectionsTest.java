package cz.setkani.validate.finding;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.Place;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What findings propose in place of what is wrong. */
class CorrectionsTest {

  private static final Place PLACE = Place.of("requests.csv").atLine(2).inColumn("wants", 2);

  private static Corrections unknown(String text, String... near) {
    return Finding.of(
            FindingCode.ORGANISATION_UNKNOWN,
            PLACE,
            Fact.TEXT.is(text),
            Fact.FILE.is("organisations.csv"),
            Fact.NEAR_COUNT.is(near.length),
            Fact.NEAR.is(NameBook.quoted(Arrays.asList(near))),
            Fact.MORE.is(0),
            Fact.LINES.is(""))
        .corrections();
  }

  @Test
  void namesThatAreNear() {
    assertThat(unknown("Bteta", "Beta")).isEqualTo(new Corrections("Bteta", List.of("Beta")));
    assertThat(unknown("x", "Alfa, z.s.", "\"Beta\" z.ú.").right())
        .containsExactly("Alfa, z.s.", "\"Beta\" z.ú.");
    assertThat(unknown("Omega")).isEqualTo(Corrections.NONE);
  }

  @Test
  void aNameThatIsCutIsNoProposal() {
    assertThat(unknown("Bteta", "Beta", "x".repeat(1000)).right()).containsExactly("Beta");
    assertThat(unknown("x".repeat(1000), "Beta")).isEqualTo(Corrections.NONE);
  }

  @Test
  void aGuessOnlyWhereThereIsOne() {
    assertThat(time(1, "9:00")).isEqualTo(new Corrections("0,375", List.of("9:00")));
    assertThat(time(0, "")).isEqualTo(Corrections.NONE);
  }

  private static Corrections time(int guessed, String guess) {
    return Finding.of(
            FindingCode.TIME_NOT_READ,
            PLACE,
            Fact.TEXT.is("0,375"),
            Fact.GUESSED.is(guessed),
            Fact.GUESS.is(guess))
        .corrections();
  }

  @Test
  void eitherDayOfADateThatCanBeReadInTwoWays() {
    Finding finding =
        Finding.of(
            FindingCode.DATE_AMBIGUOUS,
            PLACE,
            Fact.TEXT.is("3/4/2026"),
            Fact.GUESS.is("2026-04-03"),
            Fact.OTHER.is("2026-03-04"));
    assertThat(finding.corrections())
        .isEqualTo(new Corrections("3/4/2026", List.of("2026-04-03", "2026-03-04")));
  }

  @Test
  void theOneHeadingThatIsMisspelt() {
    Corrections corrections =
        Finding.of(
                FindingCode.COLUMN_UNKNOWN,
                PLACE,
                Fact.COUNT.is(1),
                Fact.HEADINGS.is("\"priorty\""),
                Fact.NEAR_COUNT.is(1),
                Fact.NEAR.is("\"priority\""))
            .corrections();
    assertThat(corrections).isEqualTo(new Corrections("priorty", List.of("priority")));
  }

  @Test
  void nothingWhereNobodyCanTell() {
    assertThat(Finding.of(FindingCode.NO_REQUESTS, PLACE).corrections())
        .isEqualTo(Corrections.NONE);
  }
}
