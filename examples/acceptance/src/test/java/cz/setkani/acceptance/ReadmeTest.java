package cz.setkani.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The commands of the README do and print what it says. */
class ReadmeTest {

  private static final Pattern CONSOLE = Pattern.compile("```console\n\\$ (.*)\n((?s:.*?))```");

  @Test
  void a01TheFirstCommandPrintsWhatTheReadmeShows() throws Exception {
    Example example = examples().get(0);
    assertThat(example.command()).isEqualTo("cli/setkani schedule examples/events/jasanov");

    Launch.setkani("--version"); // the first run of all says that it prepares something
    Launch launch = Launch.setkani("schedule", "examples/events/jasanov");

    assertThat(launch.exitCode()).as(launch.err()).isZero();
    assertThat(launch.err() + launch.out()).isEqualTo(example.output());
    assertThat(Project.ROOT.resolve("examples/events/jasanov/result/timetables.html")).exists();
  }

  @Test
  void a02TheSecondCommandIsTheOneThatTestsEverything() {
    assertThat(examples().get(1).command()).isEqualTo("./mvnw verify");
    assertThat(Project.read(".ci/run")).contains("./mvnw verify");
    assertThat(examples()).hasSize(2);
  }

  @Test
  void a03EveryFileAndFolderThatIsNamedIsThere() {
    Matcher links =
        Pattern.compile("\\]\\(([A-Za-z][^)#:]*)\\)").matcher(Project.read("README.md"));
    List<String> named = links.results().map(link -> link.group(1)).toList();

    assertThat(named)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(Project.ROOT.resolve(name)).exists());
  }

  private record Example(String command, String output) {}

  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    Matcher matcher = CONSOLE.matcher(Project.read("README.md"));
    while (matcher.find()) {
      examples.add(new Example(matcher.group(1), matcher.group(2)));
    }
    return examples;
  }
}
