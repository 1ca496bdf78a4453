package cz.setkani.cli.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.write.LongNames;
import cz.setkani.cli.write.SampleProgrammes;
import cz.setkani.cli.write.handout.AnnouncementSheets;
import cz.setkani.cli.write.handout.ChangeSheets;
import cz.setkani.cli.write.page.SlipSheets;
import cz.setkani.cli.write.paper.Ink;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.words.AlterationText;
import cz.setkani.cli.write.words.Announcement;
import cz.setkani.cli.write.words.DateText;
import cz.setkani.cli.write.words.KnownDay;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.day.Alteration;
import cz.setkani.day.Replanner;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.model.Standing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the names: the papers of an edition tell all of what is different, once, and fit. */
class EditionPapersTest {

  private static final Locale CZECH = Locale.forLanguageTag("cs");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void slipsTellEachWhatIsDifferentForIt(long seed) throws IOException {
    NextEdition edition = edition(new Random(seed), EditionPapersTest::plainName);
    AlterationText words = AlterationText.of(edition, CZECH);
    PrintedSheets slips = SlipSheets.of(edition, CZECH);

    String all = String.join("", assertReadAsInked(slips));
    assertThat(edition.told()).isNotEmpty();
    for (Alteration one : edition.told()) {
      assertThat(all)
          .contains(
              ReadPdf.bare(
                  "Kolo "
                      + one.round()
                      + DateText.start(edition.event().day(), one.round(), CZECH)
                      + words.what(one)
                      + words.remark(one)));
    }
    assertThat(all.split("Kolo\\d")).hasSize(edition.told().size() + 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theListTellsTheModeratorAllChanges(long seed) throws IOException {
    NextEdition edition = edition(new Random(seed), EditionPapersTest::plainName);
    AlterationText words = AlterationText.of(edition, CZECH);

    String all = String.join("", assertReadAsInked(ChangeSheets.of(edition, CZECH)));
    for (Alteration one : edition.replan().changes().alterations()) {
      String row =
          one.organisation()
              + there(words, one, one.before())
              + there(words, one, one.after())
              + words.reason(one);
      assertThat(all).contains(ReadPdf.bare(row));
    }
  }

  private static String there(AlterationText words, Alteration one, Optional<Meeting> meeting) {
    return meeting.map(m -> words.meeting(m, one.organisation())).orElse("nikdo");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theAnnouncementIsReadAloudInLettersOfSixteenPoints(long seed) throws IOException {
    NextEdition edition = edition(new Random(seed), EditionPapersTest::plainName);
    PrintedSheets sheets = AnnouncementSheets.of(edition, CZECH);
    String said = ReadPdf.bare(String.join("", Announcement.lines(edition, CZECH)));

    assertReadAsInked(sheets);
    StringBuilder large = new StringBuilder();
    ReadPdf.letters(sheets).stream()
        .filter(letters -> letters.size() == 16)
        .forEach(letters -> large.append(letters.text()));
    assertThat(large.toString()).contains(said);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void nothingIsOverAnEdgeCutOrSmall(long seed) throws IOException {
    NextEdition edition = edition(new Random(seed), LongNames::of);
    for (PrintedSheets sheets :
        List.of(
            SlipSheets.of(edition, CZECH),
            ChangeSheets.of(edition, CZECH),
            AnnouncementSheets.of(edition, CZECH))) {
      try (PDDocument document = new PDDocument()) {
        Letters letters = new Letters(document);
        for (PrintedSheet sheet : sheets.sheets()) {
          for (Ink ink : sheet.inks()) {
            if (ink instanceof Ink.Words words) {
              assertFits(words, letters, sheet);
            }
          }
        }
      }
    }
  }

  private static void assertFits(Ink.Words words, Letters letters, PrintedSheet sheet)
      throws IOException {
    double width = 0;
    for (Ink.Run run : words.runs()) {
      boolean isBold = run.style().isBold();
      width += letters.width(letters.printable(run.text(), isBold), isBold);
      assertThat(run.text()).doesNotContain("…");
    }
    double taken = width * words.size() * 25.4 / 72;
    double start = words.align() == Ink.Align.END ? words.x() - taken : words.x();
    assertThat(start).as("%s", words).isGreaterThanOrEqualTo(6.9);
    assertThat(start + taken).as("%s", words).isLessThanOrEqualTo(sheet.width() - 6.9);
    assertThat(words.baseline()).as("%s", words).isBetween(6.0, sheet.height() - 4);
    assertThat(words.size()).as("%s", words).isGreaterThanOrEqualTo(10);
  }

  /** Reads what stands on each page, which is what is to stand there. */
  private static List<String> assertReadAsInked(PrintedSheets sheets) throws IOException {
    List<String> read = ReadPdf.pages(sheets);
    assertThat(read).isEqualTo(sheets.sheets().stream().map(ReadPdf::inked).toList());
    return read;
  }

  /** A name of letters that the font has. */
  private static String plainName(Random random, int number) {
    return Stream.of("Poradna", "Městský úřad – odbor", "Центр помощи", "Domov u řeky, z.ú.")
            .skip(random.nextInt(4))
            .findFirst()
            .orElseThrow()
        + " "
        + number
        + " dlouhé jméno".repeat(random.nextInt(8));
  }

  /** Who names organisations. */
  private interface Naming {
    String name(Random random, int number);
  }

  /** After some rounds a few are missing from then on, and others come who were not expected. */
  private static NextEdition edition(Random random, Naming naming) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      names.add(naming.name(random, 100 + i));
    }
    int rounds = 5 + random.nextInt(8);
    Event planned = event(random, names, rounds);
    int from = 2 + random.nextInt(3);
    Map<String, Rounds> away = new HashMap<>();
    for (int i = 0; i < 3; i++) {
      away.put(names.get(i * 4), Rounds.range(from, rounds));
    }
    Standing standing = new Standing(from, away, Map.of(), Map.of(), List.of(), List.of());
    return new NextEdition(
        2,
        Replanner.ANY,
        false,
        new KnownDay(planned, Standing.from(1)),
        new KnownDay(planned, standing),
        Replanner.of(planned, SampleProgrammes.of(planned).schedule(), standing)
            .withPages(Replanner.ANY)
            .withEffort(Effort.QUICK)
            .replan());
  }

  private static Event event(Random random, List<String> names, int rounds) {
    EventBuilder event = Event.builder(rounds).tables(3 + random.nextInt(4));
    names.forEach(name -> event.organisation(Organisation.named(name)));
    for (String one : names) {
      names.stream()
          .filter(other -> !other.equals(one) && random.nextInt(3) > 0)
          .forEach(other -> event.request(one, other));
    }
    return event.build();
  }
}
