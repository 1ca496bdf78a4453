package cz.setkani.cli.web.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.job.Input;
import cz.setkani.cli.job.ScheduleJob;
import cz.setkani.cli.job.ScheduleSettings;
import cz.setkani.cli.read.Source;
import cz.setkani.cli.web.TestDesk;
import cz.setkani.cli.write.folder.Printing;
import cz.setkani.watch.Watch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen on which a programme is made, with its scripts. */
class ScheduleScriptTest {

  private static final long MOST_MILLISECONDS = 60_000;

  @TempDir private Path folder;

  @Test
  void a01_whatIsPossibleIsWorkedOutOnceThePageIsOpen() throws Exception {
    Path event = Files.createDirectories(folder.resolve("event"));
    Files.writeString(
        event.resolve("requests.csv"), "organisation;wants\nA;B\nA;C\nB;C\nC;D\nD;A\n");
    ScheduleJob.of(Input.of(Source.folder(event)), ScheduleSettings.DEFAULTS)
        .run(Watch.silent())
        .orElseThrow()
        .files(Printing.USUAL, Locale.ENGLISH)
        .output()
        .writeTo(event.resolve("result"));
    try (TestDesk desk = TestDesk.open(folder.resolve("home"));
        WebClient browser = new WebClient()) {
      browser.getOptions().setCssEnabled(false);
      browser.getPage(desk.key());
      HtmlPage page = browser.getPage(desk.at(desk.event(event) + "schedule"));

      browser.waitForBackgroundJavaScript(MOST_MILLISECONDS);

      assertThat(page.getElementById("worth").getTextContent())
          .contains("No timetable can meet more")
          .doesNotContain("It is being worked out");
    }
  }
}
