package cz.setkani.cli.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Programme;
import cz.setkani.Scheduler;
import cz.setkani.cli.write.page.Page;
import cz.setkani.cli.write.page.PageRow;
import cz.setkani.cli.write.page.TimetablePages;
import cz.setkani.cli.write.page.TimetableSheets;
import cz.setkani.cli.write.paper.Ink;
import cz.setkani.cli.write.paper.Look;
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
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void holdsEveryMeetingOnceOnThePageOfEachOfTheTwo(long seed) throws IOException {
    Programme programme = programme(new Random(seed), KNOWN);
    TimetablePages pages = TimetablePages.of(programme, Optional.empty(), Look.USUAL, CZECH);
    PrintedSheets sheets = TimetableSheets.of(pages);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PdfFile.write(sheets, file);
    assertThat(UnprintableLetters.in(KNOWN)).isEmpty();

    List<String> read = read(file.toByteArray());
    assertThat(read).hasSize(pages.pages().size());
    for (int i = 0; i < read.size(); i++) {
      assertThat(read.get(i)).isEqualTo(inked(sheets.sheets().get(i)));
      Timetable timetable = programme.explanation().timetables().get(i);
      assertThat(met(pages.pages().get(i))).isEqualTo(met(programme.event(), timetable));
      for (String meeting : met(pages.pages().get(i))) {
        assertThat(read.get(i)).containsOnlyOnce(bare(meeting));
      }
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
                + String.join("", one.partner()));
      }
    }
    return met;
  }

  private static List<String> met(Event event, Timetable timetable) {
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
                + meeting.get().partnerOf(timetable.organisation()));
      }
    }
    return met;
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
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PdfFile.write(sheets(event), file);

    assertThat(UnprintableLetters.in(List.of("A", LACKING.get(0), KNOWN.get(2), LACKING.get(1))))
        .containsExactly(LACKING.get(0), LACKING.get(1));
    assertThat(read(file.toByteArray()).get(0)).contains("Rodina□Brno").contains("□□□□");
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
    ByteArrayOutputStream file = new ByteArrayOutputStream();

    PdfFile.write(sheets(event), file);
    assertThat(UnprintableLetters.in(List.of("בית שלום"))).isEmpty();
    assertThat(read(file.toByteArray()).get(0)).contains("ביתשלום");
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
      List<String> bookmarks = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        assertThat(item.findDestinationPage(document))
            .isEqualTo(document.getPage(bookmarks.size()));
        bookmarks.add(item.getTitle());
      }
      assertThat(bookmarks).isEqualTo(sheets.sheets().stream().map(PrintedSheet::title).toList());
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
          Organisation.named(name).withPeople(List.of("Jan Novák", names.get(1) + " " + name)));
    }
    for (String one : names) {
      names.stream()
          .filter(other -> !other.equals(one) && random.nextBoolean())
          .forEach(other -> event.request(one, other));
    }
    return event.build();
  }

  /** What stands on each page, without blanks. */
  private static List<String> read(byte[] file) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(bare(stripper.getText(document)));
      }
    }
    return pages;
  }

  private static String inked(PrintedSheet sheet) {
    return bare(
        sheet.inks().stream()
            .filter(Ink.Words.class::isInstance)
            .flatMap(words -> ((Ink.Words) words).runs().stream())
            .map(Ink.Run::text)
            .collect(Collectors.joining()));
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }
}
