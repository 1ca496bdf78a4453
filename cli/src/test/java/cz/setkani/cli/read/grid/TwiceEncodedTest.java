package cz.setkani.cli.read.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that some program stored twice over. */
class TwiceEncodedTest {

  private static final String CZECH =
      "Příliš žluťoučký kůň úpěl ďábelské ódy – PŘÍLIŠ ŽLUŤOUČKÝ KŮŇ, „Dům“ … 5 €";

  /** What a text becomes that is stored in UTF-8 and read as something else. */
  private static String misread(String text, String charset) {
    StringBuilder read = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String letter = new String(new byte[] {b}, Charset.forName(charset));
      read.append(letter.equals("\ufffd") ? "" + (char) (b & 0xFF) : letter);
    }
    return read.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prÃ¡ce    | práce",
        "prĂˇce    | práce",
        "Ĺ™eka     | řeka",
        "Å™eka     | řeka",
        "kÅ¯Åˆ     | kůň",
        "dÃ­ra a Å atek | díra a Šatek",
      })
  void isPutRight(String twice, String right) {
    assertThat(TwiceEncoded.mended(twice)).isEqualTo(right);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1250", "windows-1252"})
  void everyCzechLetterComesBack(String charset) {
    assertThat(TwiceEncoded.mended(misread(CZECH, charset))).isEqualTo(CZECH);
    assertThat(TwiceEncoded.mended(misread(misread(CZECH, charset), charset))).isEqualTo(CZECH);
  }

  @Test
  void whatIsRightStays() {
    assertThat(TwiceEncoded.mended(CZECH)).isEqualTo(CZECH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KAFÉ–ČAJ",
        "„CAFÉ“",
        "ČŽ",
        "Äpfel",
        "Łódź",
        "Школа",
        "Å Gård",
        "naïve",
        "🙂",
        "ĚŠ"
      })
  void otherTextsStay(String text) {
    assertThat(TwiceEncoded.mended(text)).isEqualTo(text);
  }
}
