package cz.setkani.cli.write.mail;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The text of messages, and what is put into it. */
class LetterTest {

  private static final LetterValues VALUES =
      new LetterValues(
          Map.of(
              Placeholder.ORGANISATION, List.of("Naděje {date} $1 \\"),
              Placeholder.TITLE, List.of("Setkání"),
              Placeholder.DATE, List.of(),
              Placeholder.PLACE, List.of("Sál"),
              Placeholder.MEETINGS, List.of("9:00 Alfa", "9:15 Beta"),
              Placeholder.UNMET, List.of()));

  @Test
  void a01_whatStandsInBracesIsPutIn() {
    assertThat(text("Milá {organizace},\n\nkde: {Místo}\n\n{SCHŮZKY}\n"))
        .isEqualTo(
            """
            Milá Naděje {date} $1 \\,

            kde: Sál

            - 9:00 Alfa
            - 9:15 Beta
            """);
  }

  @Test
  void a02_aLineWithNothingToSayAndAParagraphWithoutItsListAreLeftOut() {
    assertThat(text("Kdy: {date}\nKde: {place}\n\nNic:\n{unmet}\n\n{date} {place}\n\n\n\nKonec\n"))
        .isEqualTo("Kde: Sál\n\n Sál\n\nKonec\n");
  }

  @Test
  void a03_aListInTheMiddleOfALineStandsInIt() {
    assertThat(text("Máte {meetings}.")).isEqualTo("Máte 9:00 Alfa; 9:15 Beta.\n");
  }

  @Test
  void a04_theFirstLineMayBeTheSubject() {
    assertThat(subject("\n  předmět :  {akce}  {date} !\n\nText")).isEqualTo("Setkání !");
    assertThat(subject("SUBJECT: {title}\nText")).isEqualTo("Setkání");
    assertThat(subject("Text\nSubject: no")).isEqualTo("Setkání: your meetings");
    assertThat(subject("Subject:\nText")).isEqualTo("Setkání: your meetings");
    assertThat(text("Subject: x\nText")).isEqualTo("Text\n");
  }

  @Test
  void b00_aBraceThatIsNotClosedOrWasNotOpenedIsTold() {
    assertThat(
            found("Předmět: {akce\n\n{schůzky a dál, a dál, a ještě mnohem dál než to\n akce}\n"))
        .containsExactly(
            "message.txt:1 MESSAGE_PLACE_UNKNOWN [{akce, 1, \"{akce}\"]",
            "message.txt:3 MESSAGE_PLACE_UNKNOWN [{schůzky a dál, a dál, a ještě mnohem dá, 1,"
                + " \"{schůzky}\"]",
            "message.txt:4 MESSAGE_PLACE_UNKNOWN [}, 0, ]");
  }

  @Test
  void b01_whatNothingStandsForIsToldWithItsLine() {
    assertThat(found("Předmět: {akcc}\n\n{organizcae} {}\n{X} {misto} { datum }\n"))
        .containsExactly(
            "message.txt:1 MESSAGE_PLACE_UNKNOWN [{akcc}, 1, \"{akce}\"]",
            "message.txt:3 MESSAGE_PLACE_UNKNOWN [{organizcae}, 1, \"{organizace}\"]",
            "message.txt:3 MESSAGE_PLACE_UNKNOWN [{}, 0, ]",
            "message.txt:4 MESSAGE_PLACE_UNKNOWN [{X}, 0, ]");
  }

  @Test
  void b02_aLetterWithoutText() {
    assertThat(found("Subject: {title}\n\n \n")).containsExactly("message.txt MESSAGE_EMPTY []");
  }

  @Test
  void b03_theUsualLettersAreGoodOnes() {
    for (Locale language : List.of(Locale.ENGLISH, new Locale("cs"))) {
      Letter usual = Letter.usual(language);
      assertThat(usual.subject()).isPresent();
      assertThat(
              found(String.join("\n", usual.paragraphs().stream().flatMap(List::stream).toList())))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Placeholder.class)
  void b04_eachPlaceIsKnownByItsNames(Placeholder place) {
    for (String name : place.names()) {
      assertThat(found("{" + name + "}")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Placeholder.class)
  void b05_eachPlaceIsToldInTheDocument(Placeholder place) throws IOException {
    String document = Files.readString(Path.of("../docs/files.md"));
    assertThat(document).contains("`{" + place.english() + "}` (`{" + place.czech() + "}`)");
  }

  private static List<String> found(String text) {
    Findings findings = new Findings();
    Letter.read(text, Place.of("message.txt"), findings);
    return findings.toList().stream().map(LetterTest::shown).toList();
  }

  private static String shown(Finding finding) {
    return finding.place() + " " + finding.code() + " " + finding.facts().values();
  }

  private static String text(String letter) {
    return read(letter).text(VALUES).replace("\r\n", "\n");
  }

  private static String subject(String letter) {
    return read(letter).withSubjectOf(Letter.usual(Locale.ENGLISH)).subject(VALUES);
  }

  private static Letter read(String letter) {
    return Letter.read(letter, Place.of("message.txt"), new Findings());
  }
}
