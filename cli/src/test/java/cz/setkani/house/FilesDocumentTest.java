package cz.setkani.house;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.validate.sheet.AvailabilityColumn;
import cz.setkani.validate.sheet.DayColumn;
import cz.setkani.validate.sheet.DayWord;
import cz.setkani.validate.sheet.Named;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.RequestColumn;
import cz.setkani.validate.sheet.ResourceColumn;
import cz.setkani.validate.sheet.ScheduleColumn;
import cz.setkani.validate.sheet.SessionColumn;
import cz.setkani.validate.sheet.Setting;
import cz.setkani.validate.sheet.TableColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each column and each setting stands in docs/files.md, in both languages. */
class FilesDocumentTest {

  static Stream<Arguments> columns() {
    return Stream.<Arguments>of(
        new Arguments("### `requests.csv`", RequestColumn.values()),
        new Arguments("### `organisations.csv`", OrganisationColumn.values()),
        new Arguments("### `event.csv`", Setting.values()),
        new Arguments("### `tables.csv`", TableColumn.values()),
        new Arguments("### `sessions.csv`", SessionColumn.values()),
        new Arguments("### `available.csv`", AvailabilityColumn.values()),
        new Arguments("### `resources.csv`", ResourceColumn.values()),
        new Arguments("### `day.csv`", DayColumn.values()),
        new Arguments("### `day.csv`", DayWord.values()),
        new Arguments("## What a run writes", ScheduleColumn.values()));
  }

  record Arguments(String heading, List<? extends Named> names) {
    Arguments(String heading, Named[] names) {
      this(heading, Arrays.asList(names));
    }
  }

  @ParameterizedTest
  @MethodSource("columns")
  void everyColumnAndSettingIsTold(Arguments file) throws IOException {
    String document = Files.readString(Path.of("../docs/files.md"));
    int start = document.indexOf(file.heading());
    int end = document.indexOf("\n#", start + 1);
    String section = document.substring(start, end).replace('_', ' ');

    assertThat(start).isNotNegative();
    assertThat(file.names())
        .allSatisfy(
            named ->
                assertThat(section)
                    .contains(
                        "`"
                            + named.names().get(0).replace('_', ' ')
                            + "` (`"
                            + named.names().get(1).replace('_', ' ')
                            + "`)"));
  }
}
