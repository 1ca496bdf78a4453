package cz.setkani.cli.write.words;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.write.SampleEditions;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is said aloud when an edition is handed out. */
class AnnouncementTest {

  @Test
  void a01EachFactIsALine() {
    assertThat(Announcement.lines(SampleEditions.small(), Locale.ENGLISH))
        .containsExactly(
            "Programme, edition 2. It is valid from round 2, which begins at 9:25.",
            "Dana is not here today.",
            "Evan has joined us.",
            "Table 2 is now table 3.",
            "Round 2 begins at 9:25, which is 10 minutes later.",
            "The last round ends at 10:25.",
            "There are new papers for: Anna; Evan; Raná péče Kvítek, o.p.s.",
            "All other timetables stand as they are.");
  }

  @Test
  void a02TheSameInCzech() {
    assertThat(Announcement.lines(SampleEditions.small(), Locale.forLanguageTag("cs")))
        .containsExactly(
            "Program, 2. vydání. Platí od kola 2, které začíná v 9:25.",
            "Dana tu dnes není.",
            "Nově je mezi námi: Evan",
            "Stůl 2 je teď stůl 3.",
            "Kolo 2 začíná v 9:25, to je o 10 minut později.",
            "Poslední kolo končí v 10:25.",
            "Nový papír si vyzvednou: Anna; Evan; Raná péče Kvítek, o.p.s.",
            "Všechny ostatní rozpisy platí beze změny.");
  }
}
