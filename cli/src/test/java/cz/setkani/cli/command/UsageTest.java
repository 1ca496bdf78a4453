package cz.setkani.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.write.folder.PrintFormat;
import cz.setkani.cli.write.folder.PrintPart;
import cz.setkani.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, and what is said of wrong arguments. */
class UsageTest {

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                    | A command is missing",
        "frobnicate                            | frobnicate",
        "schedule                              | Missing: EVENT",
        "schedule EVENT --rounds many          | --rounds: \"many\" is not a valid value. Expected:"
            + " a whole number",
        "schedule EVENT --rounds 0             | --rounds",
        "schedule EVENT --rounds 61            | --rounds",
        "schedule EVENT --tables 0             | --tables",
        "schedule EVENT --start late           | --start",
        "schedule EVENT --round-minutes -5     | --round-minutes",
        "schedule EVENT --effort heroic        | quick|normal|thorough",
        "schedule EVENT --time-limit 0         | --time-limit",
        "whatif EVENT --time-limit 0           | --time-limit: \"0\" is not a valid value",
        "check EVENT --time-limit soon         | --time-limit: \"soon\" is not a valid value",
        "schedule EVENT --seed x               | --seed",
        "schedule EVENT --out=                 | --out: \"\" is not a valid value. Expected:"
            + " DIR",
        "print EVENT schedule.csv --out=       | --out: \"\" is not a valid value",
        "whatif EVENT --out=                   | --out: \"\" is not a valid value",
        "forms EVENT --out=                    | --out: \"\" is not a valid value",
        "schedule EVENT --lang de              | --lang",
        "schedule EVENT --frobnicate           | --frobnicate",
        "schedule EVENT --seed 1 --seed 2      | --seed is given more than once",
        "schedule EVENT --rund 3              | Unknown argument: --rund 3. Did you mean --rounds?",
        "schedule EVENT -seed=3               | Unknown argument: -seed=3. Did you mean --seed?",
        "schedule EVENT \u2014effort quick    | Did you mean --effort?",
        "check EVENT --finding=list.csv        | Did you mean --findings?",
        "chek EVENT                            | Unknown command: chek. Did you mean check?",
        "Schedul EVENT --seed 1                | Unknown command: Schedul. Did you mean schedule?",
        "what-if EVENT                         | Unknown command: what-if. Did you mean whatif?",
        "verfiy                                | Unknown command: verfiy. Did you mean verify?",
        "--verson                              | Unknown argument: --verson. Did you mean"
            + " --version?",
        "check EVENT another                   | another",
        "check                                 | Missing: EVENT",
        "verify EVENT                          | Missing: SCHEDULE",
        "verify                                | Missing: EVENT, SCHEDULE",
        "explain                               | Missing: EVENT, SCHEDULE, ORGANISATION",
        "explain EVENT                         | Missing: SCHEDULE, ORGANISATION",
        "explain EVENT schedule.csv            | Missing: ORGANISATION",
        "collect                               | Missing: EVENT, FILE",
        "collect EVENT                         | Missing: FILE",
        "schedule --rounds                     | --rounds",
        "whatif EVENT --tables 9..6            | --tables: \"9..6\" is not a valid value. Expected:"
            + " N..M",
        "whatif EVENT --tables 1..31           | --tables",
        "whatif EVENT --tables 0               | --tables",
        "whatif EVENT --rounds many            | --rounds",
        "whatif EVENT --rounds 61              | --rounds"
      })
  void wrongArgumentsEndWithTwoAndSayWhatIsWrong(String line, String said) {
    String event = Folder.small(folder).event();
    String[] arguments = line.isEmpty() ? new String[0] : line.replace("EVENT", event).split(" +");

    Run run = Run.of(arguments);

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(said);
    assertThat(folder.resolve("result")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "schedule --help",
        "check --help",
        "verify --help",
        "explain --help",
        "whatif --help",
        "--version"
      })
  void helpGoesToTheOutputAndEndsWithZero(String line) {
    for (String language : new String[] {"en", "cs"}) {
      String[] arguments = (line + " --lang " + language).split(" ");
      if (line.equals("--version")) {
        arguments = new String[] {"--version"};
      }

      Run run = Run.of(arguments);

      assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
      assertThat(run.out()).isNotBlank().contains("setkani");
      assertThat(run.err()).isEmpty();
    }
  }

  @Test
  void helpSpeaksBothLanguages() {
    assertThat(Run.of("schedule", "--help").out()).contains("Number of rounds").contains("Usage:");
    assertThat(Run.of("schedule", "--help", "--lang", "cs").out())
        .contains("Počet kol")
        .contains("Použití: setkani schedule [VOLBY] AKCE")
        .doesNotContain("Number", "EVENT", "OPTIONS", "FILE", "bundle");
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    for (String bundle : new String[] {"usage", "texts"}) {
      assertThat(keys(bundle, "cs")).isEqualTo(keys(bundle, ""));
    }
  }

  private static Set<String> keys(String bundle, String language) {
    return Texts.bundle(UsageTest.class, bundle, Locale.forLanguageTag(language)).keySet();
  }

  @Test
  void lackingMemoryIsKnownWhereverItWasLacking() {
    assertThat(
            CommandLines.isShortage(new IllegalStateException(new OutOfMemoryError("heap space"))))
        .isTrue();
    assertThat(CommandLines.isShortage(new IllegalStateException(new IOException()))).isFalse();
  }

  @Test
  void lettersThatTheSystemLostAreToldWithWhatHelps() {
    Run run = Run.of("check", "P\ufffd\ufffdt\ufffd", "--lang", "en");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("no letters with accents", "LC_ALL=C.UTF-8");
  }

  /** What the help lists is all that there is. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "cs"})
  void partsAndFormatsAreListedInTheirOrder(String language) {
    String help = Run.of("print", "--help", "--lang", language).out().replaceAll("\\s", "");

    assertThat(help)
        .contains("--what=" + listed(PrintPart.values()))
        .contains("--format=" + listed(PrintFormat.values()));
  }

  private static String listed(Enum<?>[] values) {
    return Stream.of(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(","));
  }
}
