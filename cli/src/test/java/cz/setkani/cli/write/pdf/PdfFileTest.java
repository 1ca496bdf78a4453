package cz.setkani.cli.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Programme;
import cz.setkani.Scheduler;
import cz.setkani.cli.write.page.Page;
import cz.setkani.cli.write.page.PageRow;
import cz.setkani.cli.write.page.TimetablePages;
import cz.setkani.cli.write.page.TimetableSheets;
import cz.setkani.cli.write.paper.Ink;
import cz.setkani.cli.write.paper.LetterWidths;
import cz.setkani.cli.write.paper.Look;
import cz.setkani.cli.write.paper.PaperSize;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.explain.Timetable;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of PDF finds in the timetables is what the schedule says, whatever the names. */
class PdfFileTest {

  private static final Locale CZECH = Locale.forLanguageTag("cs");

  /** Names of which the font has every letter. */
  private static final List<String> KNOWN =
      List.of(
          "Městský úřad Jasanov – oddělení sociálně-právní ochrany dětí (OSPOD)",
          "Žluťoučký kůň úpěl ďábelské ódy, z.s.",
          "Центр социальной помощи «Надежда»",
          "Κέντρο Ημέρας",
          "Łódź & Gdańsk <b>Sp. z o.o.</b>",
          "Neziskovkabezmezerneboťtaksetodělánapříkladvněmeckýchslovechkterájsoudlouhá"
              .repeat(2)
              .substring(0, 140));

  /** Names with letters that it lacks. */
  private static final List<String> LACKING =
      List.of("Rodina 👩‍👩‍👧‍👦 Brno", "北京中心", "مركز المساعدة");

  @ParameterizedTest(name = "seed {0}, large {1}, copies {2}, people {3}")
  @CsvSource({
    "1, false, 1, false",
    "2, false, 1, false",
    "3, false, 1, false",
    "4, true, 1, false",
    "5, true, 3, true",
    "6, false, 2, true",
    "7, true, 2, false"
  })
  void holdsEveryMeetingOnceOnThePageOfEachOfTheTwo(
      long seed, boolean isLarge, int copies, boolean hasPeople) throws IOException {
    Programme programme = programme(new Random(seed), KNOWN);
    Look look = new Look(PaperSize.A4, isLarge, copies, hasPeople);
    TimetablePages pages = TimetablePages.of(programme, Optional.empty(), look, CZECH);
    PrintedSheets sheets = TimetableSheets.of(pages).copied(copies);
    assertThat(UnprintableLetters.in(KNOWN)).isEmpty();

    List<String> read = ReadPdf.pages(sheets);
    assertThat(read).isEqualTo(sheets.sheets().stream().map(ReadPdf::inked).toList());
    assertThat(read).hasSize(copies * pages.pages().size());
    for (Timetable timetable : programme.explanation().timetables()) {
      List<Page> own =
          pages.pages().stream()
              .filter(page -> page.organisation().equals(timetable.organisation()))
              .toList();
      List<String> all = met(programme.event(), timetable, hasPeople);
      assertThat(own.stream().flatMap(page -> met(page).stream())).isEqualTo(all);
      int first = copies * (own.get(0).number() - 1);
      for (int copy = 0; copy < copies; copy++) {
        int from = first + copy * own.size();
        String stack = String.join("", read.subList(from, from + own.size()));
        assertThat(stack).startsWith(read.get(first));
        all.forEach(meeting -> assertThat(stack).containsOnlyOnce(ReadPdf.bare(meeting)));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}, large {1}")
  @CsvSource({"1, false", "2, false", "3, true", "4, true"})
  void lettersAreAsLargeAsPaperAsks(long seed, boolean isLarge) throws IOException {
    Programme programme = programme(new Random(seed), KNOWN.subList(0, 5));
    Look look = new Look(PaperSize.A4, isLarge, 1, true);
    TimetablePages pages = TimetablePages.of(programme, Optional.empty(), look, CZECH);
    List<ReadPdf.Letters> read = ReadPdf.letters(TimetableSheets.of(pages));
    double least = isLarge ? 18 : 14;

    assertThat(read).isNotEmpty();
    for (Page page : pages.pages()) {
      for (PageRow row : page.rows()) {
        if (row instanceof PageRow.Met met) {
          assertSize(read, met.partner(), page.sizes().partner(), least);
          assertSize(read, met.table(), page.sizes().table(), least);
          assertSize(read, List.of("" + met.round().number()), page.sizes().clock(), least);
        }
      }
    }
    assertThat(read.stream().filter(one -> !one.text().startsWith("strana")))
        .allMatch(one -> one.size() >= (isLarge ? 14 : 12) || one.text().equals("Rozpisy"));
  }

  private static void assertSize(
      List<ReadPdf.Letters> read, List<String> lines, double size, double least) {
    assertThat(size).isGreaterThanOrEqualTo(least);
    for (String line : lines) {
      assertThat(read)
          .anyMatch(
              one -> one.text().contains(ReadPdf.bare(line)) && Math.abs(one.size() - size) < 0.05);
    }
  }

  /** The rounds in which a page names a partner, as they are drawn. */
  private static List<String> met(Page page) {
    List<String> met = new ArrayList<>();
    for (PageRow row : page.rows()) {
      if (row instanceof PageRow.Met one) {
        PageRow.Round round = one.round();
        met.add(
            round.number()
                + round.start()
                + "–"
                + round.end()
                + String.join("", one.table())
                + String.join("", one.partner())
                + String.join("", one.aside()));
      }
    }
    return met;
  }

  private static List<String> met(Event event, Timetable timetable, boolean hasPeople) {
    List<String> met = new ArrayList<>();
    for (int round = 1; round <= event.roundCount(); round++) {
      Optional<Meeting> meeting = timetable.rounds().get(round - 1);
      if (meeting.isPresent()) {
        boolean isOwn = event.getOrganisation(timetable.organisation()).table().isPresent();
        met.add(
            round
                + "%tk:%<tM–".formatted(event.day().time(round).start()).strip()
                + "%tk:%<tM".formatted(event.day().time(round).end()).strip()
                + (isOwn ? "" : event.getTable(meeting.get().table()).name())
                + meeting.get().partnerOf(timetable.organisation())
                + (hasPeople ? people(event, meeting.get(), timetable.organisation()) : ""));
      }
    }
    return met;
  }

  /** As many people as two lines hold: one, where a name is longer than a line. */
  private static String people(Event event, Meeting meeting, String organisation) {
    return String.join(" · ", event.getOrganisation(meeting.partnerOf(organisation)).people());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void hasNothingOverTheEdge(long seed) throws IOException {
    PrintedSheets sheets =
        TimetableSheets.of(
            TimetablePages.of(
                programme(
                    new Random(seed), Stream.concat(KNOWN.stream(), LACKING.stream()).toList()),
                Optional.empty(),
                Look.USUAL,
                CZECH));
    try (PDDocument document = new PDDocument()) {
      Letters letters = new Letters(document);
      for (PrintedSheet sheet : sheets.sheets()) {
        for (Ink ink : sheet.inks()) {
          if (ink instanceof Ink.Words words) {
            assertInside(words, width(words, letters), sheet);
          }
        }
      }
    }
  }

  private static double width(Ink.Words words, Letters letters) throws IOException {
    double width = 0;
    for (Ink.Run run : words.runs()) {
      boolean isBold = run.style().isBold();
      width += letters.width(letters.printable(run.text(), isBold), isBold);
    }
    return width * words.size() * 25.4 / 72;
  }

  private static void assertInside(Ink.Words words, double width, PrintedSheet sheet) {
    double start =
        switch (words.align()) {
          case START -> words.x();
          case MIDDLE -> words.x() - width / 2;
          case END -> words.x() - width;
        };
    assertThat(start).as("%s", words).isGreaterThanOrEqualTo(13.9);
    assertThat(start + width).as("%s", words).isLessThanOrEqualTo(sheet.width() - 13.9);
    assertThat(words.baseline()).as("%s", words).isBetween(12.0, sheet.height() - 11);
  }

  @Test
  void putsASquareInThePlaceOfWhatTheFontLacksAndTellsIt() throws IOException {
    Event event =
        Event.builder(2)
            .organisations("A", LACKING.get(0), LACKING.get(1))
            .request("A", LACKING.get(0))
            .request("A", LACKING.get(1))
            .build();

    assertThat(UnprintableLetters.in(List.of("A", LACKING.get(0), KNOWN.get(2), LACKING.get(1))))
        .containsExactly(LACKING.get(0), LACKING.get(1));
    assertThat(ReadPdf.pages(sheets(event)).get(0)).contains("Rodina□Brno").contains("□□□□");
  }

  @Test
  void noLetterIsWiderThanReckoned() throws IOException {
    try (PDDocument document = new PDDocument()) {
      Letters letters = new Letters(document);
      List<String> wider = new ArrayList<>();
      for (int code = ' '; code < Character.MIN_SURROGATE; code++) {
        String letter = Character.toString(code);
        if (Character.isLetterOrDigit(code) && !letters.lacksSome(letter)) {
          double plain = letters.width(letters.printable(letter, false), false);
          double bold = letters.width(letters.printable(letter, true), true);
          if (Math.max(plain, bold) > LetterWidths.of(letter) * 1.02) {
            wider.add(letter);
          }
        }
      }
      assertThat(wider).isEmpty();
    }
  }

  @Test
  void hasTheLettersThatAreTakenForKnownWithoutAsking() throws IOException {
    String all =
        IntStream.range(' ', UnprintableLetters.KNOWN)
            .filter(letter -> !Character.isISOControl(letter))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    try (PDDocument document = new PDDocument()) {
      Letters letters = new Letters(document);
      for (boolean isBold : new boolean[] {false, true}) {
        for (String text : List.of(all, UnprintableLetters.knownMarks())) {
          assertThat(letters.printable(text, isBold)).isEqualTo(text);
        }
      }
    }
  }

  @Test
  void readsHebrewFromTheRight() throws IOException {
    Event event = Event.builder(1).organisations("A", "בית שלום").request("A", "בית שלום").build();

    assertThat(UnprintableLetters.in(List.of("בית שלום"))).isEmpty();
    assertThat(ReadPdf.pages(sheets(event)).get(0)).contains("ביתשלום");
  }

  @Test
  void givesTheSameBytesForTheSameSheets() throws IOException {
    PrintedSheets sheets = sheets(event(new Random(7), KNOWN));
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    PdfFile.write(sheets, one);
    PdfFile.write(sheets, other);

    assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
  }

  @Test
  void embedsItsLettersAndHasABookmarkForEveryPage() throws IOException {
    PrintedSheets sheets = sheets(event(new Random(8), KNOWN));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PdfFile.write(sheets, file);

    try (PDDocument document = Loader.loadPDF(file.toByteArray())) {
      List<String> titles = sheets.sheets().stream().map(PrintedSheet::title).toList();
      List<String> bookmarks = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        assertThat(item.findDestinationPage(document))
            .isEqualTo(document.getPage(titles.indexOf(item.getTitle())));
        bookmarks.add(item.getTitle());
      }
      assertThat(bookmarks).isEqualTo(titles.stream().distinct().toList());
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(sheets.title());
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("cs");
      for (PDPage page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).matches(".*LiberationSans(-Bold)?");
        }
      }
    }
  }

  private static PrintedSheets sheets(Event event) {
    return TimetableSheets.of(
        TimetablePages.of(scheduled(event), Optional.empty(), Look.USUAL, CZECH));
  }

  private static Programme programme(Random random, List<String> names) {
    return scheduled(event(random, names));
  }

  private static Programme scheduled(Event event) {
    return Scheduler.of(event).withEffort(Effort.QUICK).schedule();
  }

  private static Event event(Random random, List<String> names) {
    EventBuilder event = Event.builder(1 + random.nextInt(20)).tables(1 + random.nextInt(5));
    for (String name : names) {
      event.organisation(
          Organisation.named(name).withPeople(List.of("Jan Novák", "Žofie Děťátková")));
    }
    for (String one : names) {
      names.stream()
          .filter(other -> !other.equals(one) && random.nextBoolean())
          .forEach(other -> event.request(one, other));
    }
    return event.build();
  }
}
