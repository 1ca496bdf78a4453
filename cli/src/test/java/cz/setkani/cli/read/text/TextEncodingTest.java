package cz.setkani.cli.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the letters of a file are stored, found out by its content. */
class TextEncodingTest {

  private static final String[] WORDS = {
    "Městský",
    "úřad",
    "Jasanov",
    "–",
    "oddělení",
    "sociálně-právní",
    "ochrany",
    "dětí",
    "Policie",
    "ČR",
    "obvodní",
    "Raná",
    "péče",
    "Kvítek",
    "o.p.s.",
    "Azylový",
    "dům",
    "pro",
    "matky",
    "Přístav",
    "z.s.",
    "Mateřské",
    "centrum",
    "Beruška",
    "Středisko",
    "výchovné",
    "Křižovatka",
    "Základní",
    "škola",
    "Žižkova",
    "Občanská",
    "poradna",
    "Dluhová",
    "Rovnováha",
    "z.ú.",
    "Úřad",
    "práce",
    "Šestka",
    "Můstek",
    "Světlo",
    "Naděje",
    "„Dům“",
    "Řeka",
    "u",
    "řeky",
    "Ústav",
    "Ženy",
    "ženám",
    "týden",
    "Ťuhýk",
    "ťuk",
    "ďábel",
    "Ďáblice",
    "ňadra",
    "loď",
    "Opora",
    "Čtyřlístek",
    "Ostrov",
    "Charita",
    "organizace;chce",
    "12",
    "9:00",
    "koruna",
    "Brno",
    "a",
    "ŠKOLA",
    "ÚŘAD",
    "PÉČE"
  };

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int words = 3 + random.nextInt(30); words > 0; words--) {
      text.append(WORDS[random.nextInt(WORDS.length)]);
      text.append(random.nextInt(8) == 0 ? "\r\n" : random.nextInt(6) == 0 ? ";" : " ");
    }
    return text.toString();
  }

  /** The dashes and quotes of printed text, which only Windows has. */
  private static String plain(String text) {
    return text.replace('–', '-').replace('„', '"').replace('“', '"');
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1250, false, 499",
    "ISO-8859-2, true, 490",
    "IBM852, true, 499",
    "UTF-8, false, 500",
    "UTF-16LE, false, 500",
    "UTF-16BE, false, 500"
  })
  void randomCzechTexts(String charset, boolean isPlain, int leastRight) {
    int right = 0;
    for (int seed = 0; seed < 500; seed++) {
      String text = text(new Random(seed));
      String stored = isPlain ? plain(text) : text;
      byte[] bytes = stored.getBytes(Charset.forName(charset));
      Optional<String> read =
          new TextEncoding(bytes, Place.of("x.csv"), new Findings()).decode(Optional.empty(), true);
      right += read.orElseThrow().equals(stored) ? 1 : 0;
    }
    assertThat(right).isGreaterThanOrEqualTo(leastRight);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x-MacCentralEurope | Příliš žluťoučký kůň; Naděje, z.s.",
        "x-MacCentralEurope | Město Řeka a říčka",
        "x-MacRoman         | Crèche à côté; Société française",
        "windows-1252       | Crèche à côté; Société française",
        "windows-1252       | Müller & Söhne GmbH",
        "windows-1251       | Школа №1; Москва",
        "windows-1251       | организация;хочет",
        "KOI8-R             | Школа номер 1; Москва",
        "windows-1250       | Škola Müllerova – „Dům“",
        "windows-1250       | Fundacja Słońce; Łódź",
      })
  void otherEncodings(String charset, String stored) {
    byte[] bytes = stored.getBytes(Charset.forName(charset));
    Findings findings = new Findings();
    assertThat(new TextEncoding(bytes, Place.of("x.csv"), findings).decode(Optional.empty(), true))
        .contains(stored);
    assertThat(findings.toList())
        .extracting(Finding::code)
        .containsExactly(FindingCode.ENCODING_TAKEN);
  }

  @Test
  void whatMakesNoTextIsTakenWithAWarning() {
    byte[] bytes = new byte[200];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i % 0x60);
    }
    Findings findings = new Findings();
    new TextEncoding(bytes, Place.of("x.csv"), findings).decode(Optional.empty(), true);
    assertThat(findings.toList())
        .extracting(Finding::code)
        .containsExactly(FindingCode.ENCODING_POOR);
  }
}
