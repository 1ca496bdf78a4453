package cz.setkani.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a terminal shows of what it cannot show. */
class ConsoleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UTF-8        | Úřad – „Naděje“ …      | Úřad – „Naděje“ …",
        "IBM852       | Úřad – „Naděje“ …      | Úřad - \"Naděje\" ...",
        "windows-1250 | Úřad – „Naděje“ …      | Úřad – „Naděje“ …",
        "US-ASCII     | Úřad – „Naděje“ …      | Urad - \"Nadeje\" ...",
        "ISO-8859-1   | Příští kolo            | Prístí kolo",
        "IBM852       | 会                      | ?"
      })
  void plainCharactersStandForWhatIsMissing(String charset, String text, String shown) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    new Console(bytes, Charset.forName(charset)).println(text);

    assertThat(bytes.toString(Charset.forName(charset)).strip()).isEqualTo(shown);
  }
}
