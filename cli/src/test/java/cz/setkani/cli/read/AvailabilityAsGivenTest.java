package cz.setkani.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.validate.Validation;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When people say that they can come, as forms and polls give it. */
class AvailabilityAsGivenTest {

  private static final String RING = EventFiles.RING;

  @TempDir Path folder;

  record Given(String what, String requests, String available, String presence, String findings) {

    @Override
    public String toString() {
      return what;
    }
  }

  private static Given given(String what, String available, String presence, String findings) {
    return new Given(what, RING, available, presence, findings);
  }

  static Stream<Given> given() {
    return Stream.of(
        given(
            "a list",
            "organisation;available\nAlfa;9:00-10:00\nBeta;1-2\n",
            "Alfa 1-4, Beta 1-2, Gama 1-12",
            ""),
        given(
            "a list in Czech",
            "organizace;může\nAlfa;9:00-10:00, 11-12\n",
            "Alfa 1-4, 9-12, Beta 1-12, Gama 1-12",
            ""),
        given(
            "a list with many times in a cell, which are no headings",
            "organisation;available\n"
                + "Alfa;\"9:00-9:15, 9:30-9:45, 10:00-10:15, 10:30-10:45, 11:00-11:15\"\n",
            "Alfa 1, 3, 5, 7, 9, Beta 1-12, Gama 1-12",
            ""),
        given(
            "a table of times",
            ";9:00-9:30;9:30-10:00;10:00-10:30\nAlfa;x;;x\nBeta;ano;ano;ne\nGama;;;\n",
            "Alfa 1-2, 5-6, Beta 1-4, Gama ",
            "NEVER_PRESENT REQUEST_IMPOSSIBLE REQUEST_IMPOSSIBLE"),
        given(
            "a poll as Doodle gives it",
            """
            Poll "Meeting day",,
            https://doodle.com/poll/abc,,
            ,,
            ,Nov 2026,,,
            ,Thu 26,,Fri 27,
            ,9:00 AM – 9:30 AM,9:30 AM – 10:00 AM,9:00 AM – 10:00 AM
            Alfa,OK,(OK),
            beta,,OK,OK
            Gama,OK,,(OK)
            Count,2,2,2
            """,
            "Alfa 1-4, Beta 3-4, Gama 1-2",
            "HEADER_BELOW IF_NEED_BE_TAKEN REQUEST_IMPOSSIBLE"),
        given(
            "a poll of one day",
            """
            Poll "Meeting day"
            ,November 2026,
            ,Thu 26,
            ,9:00 – 9:30,9:30 – 10:00
            Alfa,OK,
            Beta,,OK
            Count,1,1
            """,
            "Alfa 1-2, Beta 3-4, Gama 1-12",
            "HEADER_BELOW REQUEST_IMPOSSIBLE"),
        given(
            "a poll of days",
            "Jméno;26. 11. 2026;27. 11. 2026\nAlfa;ano;ne\nBeta;ne;ano\n",
            "Alfa 1-12, Beta , Gama 1-12",
            "NEVER_PRESENT REQUEST_IMPOSSIBLE REQUEST_IMPOSSIBLE"),
        given(
            "a mark that is neither yes nor no, and a stranger",
            "Name;9:00-9:30;9:30-10:00\nAlfa;yes;perhaps\nOmega;yes;no\n",
            "",
            "MARK_NOT_READ ORGANISATION_UNKNOWN"),
        new Given(
            "ticked boxes of a form",
            "Timestamp,Organisation,Whom do you want to meet?,When can you come?\n"
                + "2026/11/01 10:00:00,Alfa,\"Beta, Gama\",\"9:00 AM - 9:30 AM, 9:30 AM - 10:00"
                + " AM\"\n"
                + "2026/11/01 10:01:00,Beta,Alfa,10:00 AM - 10:30 AM\n"
                + "2026/11/01 10:02:00,Gama,Alfa,\"9:00 AM - 9:30 AM, 11:30 AM - 12:00 PM\"\n",
            "",
            "Alfa 1-4, Beta 5-6, Gama 1-2, 11-12",
            "REQUEST_IMPOSSIBLE REQUEST_IMPOSSIBLE"),
        new Given(
            "a column of its own beside the wishes",
            "organizace;chce;může\nAlfa;Beta;1-4\nAlfa;Gama;1-4\nBeta;Gama;\nGama;Alfa;3-12\n",
            "",
            "Alfa 1-4, Beta 1-12, Gama 3-12",
            ""));
  }

  @ParameterizedTest
  @MethodSource("given")
  void isRead(Given given) throws IOException {
    EventFiles files =
        new EventFiles(folder)
            .write("event.csv", "setting;value\ndate;2026-11-26\n")
            .write("requests.csv", given.requests());
    if (!given.available().isEmpty()) {
      Files.writeString(folder.resolve("available.csv"), given.available());
    }
    Validation validation = files.validation();

    assertThat(
            validation.findings().stream()
                .map(Finding::code)
                .filter(code -> code != FindingCode.SHAPE_TAKEN)
                .map(FindingCode::name)
                .collect(Collectors.joining(" ")))
        .isEqualTo(given.findings());
    assertThat(validation.event().map(AvailabilityAsGivenTest::presence).orElse(""))
        .isEqualTo(given.presence());
  }

  private static String presence(Event event) {
    return event.organisations().stream()
        .map(Organisation::name)
        .map(name -> name + " " + event.presence(name))
        .collect(Collectors.joining(", "));
  }
}
