package cz.setkani.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code setkani whatif}, as its user sees it. */
class WhatifCommandTest {

  @TempDir private Path folder;

  /** Six of whom each two want to meet: 15 pairs, at most 3 at once, so at least 5 rounds. */
  private Folder six(String... settings) {
    return new Folder(folder)
        .with("organisations.csv", "organisation", "A", "B", "C", "D", "E", "F")
        .with(
            "requests.csv",
            "organisation;wants",
            "A;B\r\nA;C\r\nA;D\r\nA;E\r\nA;F",
            "B;C\r\nB;D\r\nB;E\r\nB;F",
            "C;D\r\nC;E\r\nC;F",
            "D;E\r\nD;F\r\nE;F")
        .with(
            "event.csv",
            Stream.concat(Stream.of("setting;value"), Stream.of(settings)).toArray(String[]::new));
  }

  private Run whatif(Folder event, String options) {
    return Run.of(("whatif " + event.event() + " " + options).strip().split(" "));
  }

  private String csv() {
    return new Folder(folder).files().get("whatif/whatif.csv").replace("\uFEFF", "");
  }

  @Test
  void a01TheTableHoldsEveryCombination() {
    Run run = whatif(six("rounds;5", "tables;3"), "--tables 2..3 --rounds 4-6");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(csv())
        .isEqualTo(
            """
            tables;rounds;requests_met;priority_met;priority_bound;proven_optimal
            2;4;8;8;8;yes
            2;5;10;10;10;yes
            2;6;12;12;12;yes
            3;4;12;12;12;yes
            3;5;15;15;15;yes
            3;6;15;15;15;yes
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void a02TheConsoleShowsTheTableAndWhatIsToBeLearnt() {
    Run run = whatif(six("rounds;6", "tables;3"), "--tables 2..3 --rounds 4..6");

    assertThat(run.out())
        .startsWith(
            """
                    rounds
            tables    4     5     6
                 2    8    10    12
                 3   12    15   [15]

            As planned: 3 tables in 6 rounds: 15 of 15 requests met, no more is possible.
            Smallest room that loses nothing: 3 tables in the rounds as planned (next below: 2\
             tables in 6 rounds: 12 of 15 requests met, no more is possible).
            Shortest day that loses nothing: 5 rounds at the tables as planned (next below: 3\
             tables in 4 rounds: 12 of 15 requests met, no more is possible).
            All requests that can be met at all (15) are first met so: 3 tables in 5 rounds: 15\
             of 15 requests met, no more is possible.
            """)
        .contains("whatif.html (one page of A4)");
  }

  @Test
  void a03ThePlanIsAlwaysAmongThem() {
    Run run = whatif(six("rounds;2", "tables;1"), "--tables 3 --rounds 4");

    assertThat(run.out()).contains("[2]");
    assertThat(csv().lines()).hasSize(1 + 4);
    assertThat(run.out())
        .contains("Nowhere here can all requests be met that nothing rules out by itself (15)")
        .contains("all of them would take at least 15 rounds.");
  }

  @Test
  void a04WithoutRangesItLooksAroundThePlan() {
    whatif(six("rounds;5", "tables;2"), "");

    assertThat(csv().lines().skip(1).map(line -> line.split(";")[0]).distinct())
        .containsExactly("1", "2", "3");
    assertThat(csv().lines().skip(1).map(line -> line.split(";")[1]).distinct())
        .containsExactly("1", "2", "3", "4", "5", "6", "7");
  }

  @Test
  void a05WhoLeavesAtATimeStaysAsLongAsItSays() {
    Folder event = six("rounds;2", "tables;1", "start;9:00");
    event.with("organisations.csv", "organisation;leaves", "A;9:50", "B;2", "C;9:40", "D;", "E;");
    event.with("requests.csv", "organisation;wants", "A;B", "A;C", "A;D", "A;E");

    whatif(event, "--tables 1 --rounds 3..4");

    assertThat(csv()).contains("1;2;2;2;2;yes\r\n", "1;3;3;3;3;yes\r\n", "1;4;3;3;3;yes\r\n");
  }

  @Test
  void a06AShorterDayEndsForEverybody() {
    Folder event = six("rounds;3", "tables;2", "pause;2:30");
    event.with("organisations.csv", "organisation;arrives;leaves", "A;3;3", "B;;3", "C;;", "D;;");
    event.with("requests.csv", "organisation;wants", "A;B", "C;D", "B;C");

    Run run = whatif(event, "--rounds 1..2 --tables 2");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(csv()).contains("2;1;1;1;1;yes\r\n", "2;2;2;2;2;yes\r\n", "2;3;3;3;3;yes\r\n");
  }

  @Test
  void a07TheChartIsOnePageThatNamesEveryPoint() {
    whatif(six("rounds;5", "tables;3", "title;A <b>"), "--tables 2..3 --rounds 4..6");

    String html = new Folder(folder).files().get("whatif/whatif.html");
    assertThat(html)
        .contains("A &lt;b&gt;", "<html lang=\"en\">", "size: A4")
        .contains("<title>3 tables in 5 rounds: 15 of 15 requests met, no more is possible</title>")
        .doesNotContain("http:", "https:", "<script");
    assertThat(html.split("<title>")).hasSize(1 + 1 + 6);
    assertThat(html.split("class=\"enough\"")).hasSize(1 + 2);
    assertThat(html.split("class=\"frame\"")).hasSize(1 + 1);
  }

  @Test
  void a08CzechIsSpoken() {
    Run run = whatif(six("rounds;5", "tables;3"), "--tables 3 --rounds 5 --lang cs");

    assertThat(run.out())
        .contains("Podle plánu: 3 stoly, 5 kol: splněno 15 z 15 přání, víc nejde.")
        .contains("nic neztratí: 3 stoly při plánovaných kolech (méně se nezkoušelo).");
    assertThat(csv()).startsWith("stoly;kola;splněná_přání;");
  }

  @Test
  void a09SameInputSameBytes() {
    Folder event = six("rounds;4", "tables;2");
    whatif(event, "");
    List<String> once = List.copyOf(event.files().values());

    whatif(event, "");

    assertThat(List.copyOf(event.files().values())).isEqualTo(once);
  }

  @Test
  void a10ADayThatWouldNotEndIsWrongUsage() {
    Run run = whatif(six("rounds;4", "start;20:00", "round_minutes;30"), "--rounds 4..20");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--rounds: ");
    assertThat(folder.resolve("whatif")).doesNotExist();
  }

  @Test
  void a11AnotherFolderCanBeGiven() {
    Run run = whatif(six("rounds;2"), "--quiet --out " + folder.resolve("there"));

    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve("there/whatif.html")).exists();
  }

  @Test
  void a12WherePrioritiesDifferPointsAreCounted() {
    Folder event =
        new Folder(folder)
            .with("event.csv", "setting;value", "rounds;1", "tables;1")
            .with("organisations.csv", "organisation", "A", "B", "C", "D")
            .with("requests.csv", "organisation;wants;priority", "A;B;1", "B;A;1", "C;D;3");

    Run run = whatif(event, "--tables 1..2 --rounds 1");

    assertThat(run.out())
        .contains("     1  [3]\n", "     2   5\n")
        .contains(
            "As planned: 1 table in 1 round: 3 of 5 points, no more points are possible"
                + " (1 of 3 requests met).")
        .contains("Smallest room that loses no points: 1 table")
        .doesNotContain("no more is possible");
    assertThat(new Folder(folder).files().get("whatif/whatif.html"))
        .contains("Each field says how many points can be got")
        .contains(">3</text>")
        .doesNotContain(">1</text></g>");
    assertThat(whatif(event, "--tables 1..2 --rounds 1 --lang cs").out())
        .contains(
            "Podle plánu: 1 stůl, 1 kolo: 3 z 5 bodů, víc bodů nejde získat (splněno 1 z 3"
                + " přání).");
  }

  @Test
  void a13WhatCanBeMetAtAllIsCountedOnTheLongestDay() {
    Folder event =
        new Folder(folder)
            .with("event.csv", "setting;value", "rounds;2", "tables;1")
            .with("organisations.csv", "organisation;blocked_rounds", "A;1-2", "B;", "C;", "D;")
            .with("requests.csv", "organisation;wants", "A;B", "C;D");

    assertThat(whatif(event, "--rounds 2..4").out())
        .contains("All requests that can be met at all (2) are first met so: 1 table in 3 rounds:");
  }

  @Test
  void a14TheRoundsNeededAreNoMoreThanAreNeeded() {
    Folder event =
        new Folder(folder)
            .with("event.csv", "setting;value", "rounds;2", "tables;2")
            .with(
                "organisations.csv",
                "organisation;blocked_rounds",
                "A;2\r\nB;2\r\nC;2\r\nD;1\r\nE;1\r\nF;1")
            .with("requests.csv", "organisation;wants", "A;B\r\nA;C\r\nB;C\r\nD;E\r\nD;F\r\nE;F");

    assertThat(whatif(event, "--rounds 2..3 --tables 2").out())
        .contains("all of them would take at least 4 rounds");
    assertThat(whatif(event, "--rounds 2..4 --tables 2").out())
        .contains("are first met so: 2 tables in 4 rounds");
  }

  @Test
  void a15TheGoalIsLeftAsideAndSaidSo() {
    assertThat(whatif(six("rounds;2", "goal;fair"), "--rounds 2 --tables 3").out())
        .contains("fairness and what is guaranteed are left aside.");
    assertThat(whatif(six("rounds;2"), "--rounds 2 --tables 3").out()).doesNotContain("left aside");
  }
}
