package cz.setkani.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"\u001b[31mred", "a\rb", "a\nb", "a\u0007", "\u009b2J", "\u202Egnp.exe"})
  void nothingThatIsPrintedSteersTheTerminal(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    new Console(bytes, StandardCharsets.UTF_8).println(text);

    assertThat(bytes.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo(text.replaceAll("[\u001b\r\n\u0007\u009b\u202E]", "?"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "IBM852       | -     | UTF-8   | IBM852", // a console of JDK 19 and later
        "-            | cp852 | Cp1250  | IBM852", // of earlier ones
        "-            | -     | Cp1250  | windows-1250", // a file or a pipe
        "no such name | -     | nor so! | UTF-8",
        "US-ASCII     | -     | ANSI_X3.4-1968 | UTF-8", // a system without a locale
        "-            | -     | -       | UTF-8"
      })
  void theCharacterSetIsThatOfTheTerminal(
      String stdout, String sunStdout, String system, String charset) {
    Properties properties = new Properties();
    Optional.ofNullable(stdout).ifPresent(name -> properties.put("stdout.encoding", name));
    Optional.ofNullable(sunStdout).ifPresent(name -> properties.put("sun.stdout.encoding", name));
    Optional.ofNullable(system).ifPresent(name -> properties.put("native.encoding", name));

    assertThat(Console.charset(properties, "stdout").name()).isEqualTo(charset);
  }
}
