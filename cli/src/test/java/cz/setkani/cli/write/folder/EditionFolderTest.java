package cz.setkani.cli.write.folder;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.write.SampleEditions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The files of an edition. */
class EditionFolderTest {

  private static final Locale CZECH = Locale.forLanguageTag("cs");

  @Test
  void a01TheScheduleTellsWhatBecameOfEachMeeting() {
    assertThat(lines("schedule.csv", Locale.ENGLISH))
        .containsExactly(
            "round;start;end;table;organisation_1;organisation_2;requested_by;locked;status",
            "1;09:00;09:15;1;Anna;Ben;1;;held",
            "2;09:25;09:40;1;Anna;Dana;1;;struck",
            "2;09:25;09:40;1;Anna;Evan;2;;added",
            "3;09:40;09:55;1;Ben;\"Raná péče Kvítek, o.p.s.\";2;;kept",
            "4;09:55;10:10;3;Anna;\"Raná péče Kvítek, o.p.s.\";2;;kept");
    assertThat(lines("schedule.csv", CZECH)).element(2).asString().endsWith(";škrtnutá");
  }

  @Test
  void a02TheChangesAreToldWithTheirReasons() {
    assertThat(lines("changes.csv", Locale.ENGLISH))
        .containsExactly(
            "organisation;round;before;after;kind;reason",
            "Anna;2;\"table 1, Dana\";\"table 1, Evan\";added;Dana is not here today",
            "Anna;4;\"table 2, Raná péče Kvítek, o.p.s.\";\"table 3, Raná péče Kvítek, o.p.s.\";kept;table 2"
                + " cannot be used",
            "\"Raná péče Kvítek, o.p.s.\";4;\"table 2, Anna\";\"table 3, Anna\";kept;table 2 cannot be"
                + " used",
            "Dana;2;\"table 1, Anna\";;struck;not here today",
            "Evan;2;;\"table 1, Anna\";added;both were free");
    assertThat(lines("changes.csv", CZECH).get(0))
        .isEqualTo("organizace;kolo;dříve;teď;druh;důvod");
  }

  @Test
  void a03TheSummaryTellsBothCountsApart() {
    assertThat(lines("summary.csv", Locale.ENGLISH))
        .contains(
            "edition;2",
            "first_open_round;2",
            "struck;1",
            "added;1",
            "moved;0",
            "pages_moved;0",
            "pages_touched;5",
            "pages_allowed;0",
            "priority_bound_any_pages;5");
  }

  @Test
  void a04SlipsTellOnlyWhatIsDifferentInTheOrderOfTheAlphabet() {
    assertThat(text("slips.html", CZECH))
        .contains(
            "Setkání Anna 2. vydání · platí od kola 2"
                + " Kolo 2 9:25 stůl 1, Evan místo: Dana"
                + " Kolo 4 9:55 stůl 3, Raná péče Kvítek, o.p.s. místo stolu 2"
                + " Setkání Evan 2. vydání · platí od kola 2"
                + " Kolo 2 9:25 stůl 1, Anna přidáno"
                + " Setkání Raná péče Kvítek, o.p.s.")
        .doesNotContain("Dana 2. vydání");
  }

  @Test
  void a05OnlyChangedPagesAreWrittenAndSayTheEdition() {
    String pages = text("timetables.html", Locale.ENGLISH);

    assertThat(pages)
        .contains("page 3/3")
        .contains("Edition 2 · valid from round 2")
        .contains("Evan instead of Dana")
        .doesNotContain("page 4");
  }

  @Test
  void a06TheAnnouncementIsALineForEachFact() {
    assertThat(lines("announce.txt", Locale.ENGLISH)).contains("Table 2 is now table 3.");
  }

  private static List<String> lines(String file, Locale language) {
    return file(file, language).replace("\uFEFF", "").lines().toList();
  }

  private static String text(String file, Locale language) {
    return file(file, language).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  private static String file(String name, Locale language) {
    byte[] bytes = EditionFolder.of(SampleEditions.small(), language).toBytes().get(name);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
