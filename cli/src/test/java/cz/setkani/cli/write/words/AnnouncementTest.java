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
            "From round 2 on, everything is 10 minutes later: round 2 begins at 9:25.",
            "The last round ends at 10:25.",
            "There are new papers for: Anna; Evan; Raná péče Kvítek, o.p.s.",
            "All other timetables stand; only the times are different.");
  }

  @Test
  void a02TheSameInCzech() {
    assertThat(Announcement.lines(SampleEditions.small(), Locale.forLanguageTag("cs")))
        .containsExactly(
            "Program, 2. vydání. Platí od kola 2, které začíná v 9:25.",
            "Dana tu dnes není.",
            "Nově je mezi námi: Evan",
            "Stůl 2 je teď stůl 3.",
            "Od kola 2 je všechno o 10 minut později: kolo 2 začíná v 9:25.",
            "Poslední kolo končí v 10:25.",
            "Nový papír si vyzvednou: Anna; Evan; Raná péče Kvítek, o.p.s.",
            "Všechny ostatní rozpisy platí, jen časy jsou jiné.");
  }
}
