package cz.setkani.validate;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When organisations say that they can come, and in which rounds that is. */
class AvailabilityTest {

  private static final String NO_COLUMN_BUT_AVAILABLE = ";".repeat(14);

  /** An event of rounds of a quarter of an hour from nine o'clock. */
  private static Typed alfa(int rounds, String... available) {
    return Typed.ring()
        .settings("rounds;" + rounds)
        .organisations(
            Stream.concat(
                    Stream.of(available).map(a -> "Alfa" + NO_COLUMN_BUT_AVAILABLE + a),
                    Stream.of("Beta", "Gama"))
                .toArray(String[]::new));
  }

  private static String rounds(Typed typed) {
    return typed.validation().event().orElseThrow().presence("Alfa").toString();
  }

  private static List<String> doubts(Typed typed) {
    return typed.validation().findings().stream()
        .filter(finding -> finding.severity() != Severity.NOTE)
        .map(Finding::code)
        .map(FindingCode::name)
        .toList();
  }

  @ParameterizedTest(name = "of {0} rounds, {1} are {2} {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "12 | 1-4, 6                                 | 1-4, 6   | -",
        "12 | 3                                      | 3        | -",
        "12 | 9:00-10:30                             | 1-6      | -",
        "12 | 9:00 - 10:30, 11:15–12:00              | 1-6, 10-12 | -",
        "12 | 9.00-10.30                             | 1-6      | -",
        "12 | 9:00-10:30, 11-12                      | 1-6, 9-12 | -",
        "12 | 9 - 10:30                              | 1-6      | -",
        "12 | 9h-10h30                               | 1-6      | -",
        "12 | od 9:00 do 10:30                       | 1-6      | -",
        "12 | from 10:05                             | 6-12     | -",
        "12 | do 10:20                               | 1-5      | -",
        "12 | 9:05-9:50                              | 2-3      | -",
        "12 | 9:00 AM - 9:30 AM, 9:30 AM - 10:00 AM  | 1-4      | -",
        "12 | 9:00-9:10, 9:10-9:20, 9:20-9:30        | 1-2      | -",
        "12 | 9:30 - 10:00 AM                        | 3-4      | -",
        "50 | 11:30 - 1:00 PM                        | 11-16    | -",
        "50 | 1-2 pm                                 | 17-20    | -",
        "12 | Morning (9:00-10:30)                   | 1-6      | -",
        "12 | 9:30                                   | 3        | -",
        "12 | kdykoli                                | 1-12     | -",
        "12 | never                                  | ''       | NEVER_PRESENT",
        "12 | 3:00-4:00                              | ''       | NEVER_PRESENT",
        "8  | 9-11                                   | 1-8      | -",
        "12 | 9-12                                   | 9-12     | AVAILABLE_AMBIGUOUS",
        "12 | 1-4, 9-12                              | 1-4, 9-12 | AVAILABLE_AMBIGUOUS",
        "20 | 3-5                                    | 3-5      | -",
      })
  void aCellIsRead(int rounds, String text, String understood, String doubt) {
    Typed typed = alfa(rounds, text);

    assertThat(rounds(typed)).isEqualTo(understood);
    assertThat(doubts(typed).stream().filter(code -> !code.startsWith("REQUEST_")))
        .containsExactlyElementsOf(doubt == null ? List.of() : List.of(doubt));
  }

  @ParameterizedTest(name = "on 26 November, {0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "26.11. 9:00-10:00                            | 1-4",
        "26. 11. 9:00-10:00, 27. 11. 10:00-12:00      | 1-4",
        "26.11. 9-10                                  | 1-4",
        "Thu 9:00-10:00, Fri 9:00-12:00               | 1-4",
        "čtvrtek 9:00-10:00, pá 9-12                  | 1-4",
        "2026-11-26 9:00-10:00                        | 1-4",
        "Thu 26 Nov 2026 9:00 AM – 10:00 AM           | 1-4",
        "11/26/2026 9:00 AM - 10:00 AM                | 1-4",
        "26.11., 27.11. 9:00-10:00                    | 1-12",
        "27.11. 9:00-10:00                            | ''",
        "9:00-10:00                                   | 1-4"
      })
  void aTimeOfAnotherDayIsNone(String text, String understood) {
    Typed typed = alfa(12, text).settings("date;26. 11. 2026");

    assertThat(rounds(typed)).isEqualTo(understood);
  }

  @Test
  void otherCellsTellWhatTwoNumbersAre() {
    Typed typed =
        Typed.ring()
            .settings("rounds;16")
            .organisations(
                "Alfa" + NO_COLUMN_BUT_AVAILABLE + "9-12",
                "Beta" + NO_COLUMN_BUT_AVAILABLE + "11-17",
                "Gama");

    assertThat(rounds(typed)).isEqualTo("1-12");
    assertThat(typed.findings())
        .containsExactly("organisations.csv:2 AVAILABLE_AMBIGUOUS [available, 9-12, 1, 1-12, 0]");
  }

  @Test
  void whatIsSaidInSeveralPlacesHoldsTogether() {
    Typed typed =
        Typed.ring()
            .organisations("Alfa;;;2;11;5" + ";".repeat(9) + "9:00-11:00", "Beta", "Gama")
            .available("alfa;1-7", "Beta;9:00-10:00", "Gama;always")
            .requests("Alfa;Beta;;;;;;;;3-12", "Alfa;Gama;;;;;;;;3-12", "Beta;Gama", "Gama;Alfa");

    assertThat(rounds(typed)).isEqualTo("3-4, 6-7");
    assertThat(typed.validation().event().orElseThrow().presence("Beta")).hasToString("1-4");
    assertThat(typed.findings()).isEmpty();
  }

  @Test
  void clockTimesFollowTheDayAndRoundsDoNot() {
    Typed typed =
        Typed.ring()
            .organisations("Alfa" + NO_COLUMN_BUT_AVAILABLE + "9:00-10:30", "Beta", "Gama")
            .available("Beta;1-6")
            .day("3;delay;;20");

    assertThat(rounds(typed)).isEqualTo("1-4");
    assertThat(typed.validation().event().orElseThrow().presence("Beta")).hasToString("1-6");
  }
}
