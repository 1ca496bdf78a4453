package cz.setkani.cli.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Programme;
import cz.setkani.cli.write.SampleEvents;
import cz.setkani.cli.write.SampleProgrammes;
import cz.setkani.cli.write.paper.Look;
import cz.setkani.cli.write.paper.PaperSize;
import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Schedule;
import cz.setkani.model.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetablesHtmlTest {

  private static final Locale CZECH = Locale.forLanguageTag("cs");
  private static final Look LOOK = new Look(PaperSize.A4, false, 1, true);

  @ParameterizedTest(name = "{0} organisations, {1} rounds: {2} pages")
  @CsvSource({"1, 1, 1", "2, 12, 2", "40, 4, 40", "40, 12, 40", "7, 24, 7", "5, 60, 10"})
  void a01EveryOrganisationHasItsPages(int organisations, int rounds, int pages)
      throws IOException {
    Event event = SampleEvents.random(organisations * 100L + rounds, organisations, rounds);

    String html = html(SampleProgrammes.of(event), CZECH);

    assertThat(html.split("<section class=\"page\"", -1)).hasSize(pages + 1);
    assertThat(html.split("</section>", -1)).hasSize(pages + 1);
    assertThat(html).contains("<h2 id=\"n" + pages + "\" ");
  }

  @Test
  void a02APageTellsRoundTimeTableAndPartner() throws IOException {
    String page = page(1, html(small(), CZECH));

    assertThat(text(page))
        .contains("Setkání &lt;b&gt;Jasanov&lt;/b&gt;")
        .contains("čtvrtek 26. listopadu 2026 · Kulturní dům")
        .contains("Raná péče Kvítek, o.p.s.")
        .contains("Eva Malá · Jan Velký 2 schůzky · ")
        .contains("1 9:00 –9:15 Salonek Úřad práce; pobočka \"Jih\"")
        .contains("2 9:20 –9:35 volno")
        .contains("9:35–9:45 přestávka")
        .contains("3 9:50 –10:05 1 =Poradna")
        .contains("strana 1/4");
  }

  @Test
  void a03TheLanguageIsThatOfTheWholePage() throws IOException {
    String html = html(small(), Locale.ENGLISH);

    assertThat(html).contains("<html lang=\"en\">");
    assertThat(text(page(1, html)))
        .contains("Thursday 26 November 2026")
        .contains("Eva Malá · Jan Velký 2 meetings · ")
        .contains("2 9:20 –9:35 free")
        .contains("page 1/4");
    assertThat(html(small(), CZECH)).contains("<html lang=\"cs\">");
  }

  @Test
  void a04AnOrganisationWithoutAMeetingGetsAKindSentence() throws IOException {
    String html = html(small(), CZECH);

    assertThat(text(page(4, html)))
        .contains("Přesto jste srdečně vítáni")
        .doesNotContain("schůzek");
    assertThat(page(1, html)).doesNotContain("Přesto jste srdečně vítáni");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<script>alert(1)</script>|&lt;script&gt;alert(1)&lt;/script&gt;",
        "Dům & zahrada|Dům &amp; zahrada",
        "</section><section class=\"page\">|&lt;/section&gt;&lt;section class=\"page\"&gt;",
        "\"U tří\" o'hare|\"U tří\" o'hare",
        "${1+1} @endif|${1+1} @endif"
      })
  void a05HostileNamesAreShownAsTheyAre(String name, String escaped) throws IOException {
    Day day = new Day(name, name, Optional.empty(), Day.of(LocalTime.of(9, 0), 2, 15).rounds());
    Event event =
        Event.builder(day)
            .organisation(Organisation.named(name).withPeople(List.of(name)))
            .organisations("B")
            .request("B", name)
            .build();

    String html = html(SampleProgrammes.of(event), CZECH);
    String unmet = html(SampleProgrammes.of(event, new Schedule(List.of())), CZECH);

    assertThat(joined(html))
        .contains(">" + escaped + "</h2>")
        .contains("<div>" + escaped + "</div>");
    assertThat(unmet).contains("<b>" + escaped + "</b>");
    assertThat(List.of(html, unmet))
        .allSatisfy(
            file ->
                assertThat(file)
                    .doesNotContain("<script")
                    .doesNotContain("Dům & ")
                    .satisfies(f -> assertThat(f.split("<section ")).hasSize(3)));
  }

  @Test
  void a06TheFileNeedsNoOther() throws IOException {
    assertThat(html(small(), CZECH))
        .doesNotContain("src=", "<link", "@import", "url(", "http:", "https:", "<script");
  }

  @Test
  void a07TheIndexIsInTheOrderOfTheAlphabet() throws IOException {
    Event event =
        Event.builder(1).organisations("Zebra", "Chata", "Ibis", "Cesta", "Čáp", "Hora").build();

    String html = html(SampleProgrammes.of(event), CZECH);
    Matcher entry = Pattern.compile("<a href=\"#o\\d\"><span>(.*?)</span>").matcher(html);

    assertThat(entry.results().map(found -> found.group(1)))
        .containsExactly("Cesta", "Čáp", "Hora", "Chata", "Ibis", "Zebra");
  }

  @Test
  void a08RequestsThatAreNotMetAreCutWhereThePageEnds() throws IOException {
    EventBuilder event = Event.builder(2).tables(1).organisations("Hlavní");
    IntStream.rangeClosed(1, 300)
        .mapToObj(i -> "Organizace s dost dlouhým jménem číslo " + i)
        .forEach(name -> event.organisations(name).request("Hlavní", name));

    String page = page(1, html(SampleProgrammes.of(event.build()), CZECH));
    String words = notes(page).replaceAll("<[^>]*>", "");
    long listed = Pattern.compile("Organizace s dost").matcher(words).results().count();

    assertThat(listed).isBetween(20L, 297L);
    assertThat(notes(page)).contains("... a " + (298 - listed) + " dalších přání.");
  }

  @Test
  void a09NobodyReadsWhoRefused() throws IOException {
    Organisation refusing = Organisation.named("Odmítá").withNeverWith(Set.of("Žádá"));
    EventBuilder event = Event.builder(2).organisation(refusing).organisations("Žádá");

    String html = html(SampleProgrammes.of(event.request("Žádá", "Odmítá").build()), CZECH);

    assertThat(notes(page(2, html))).contains("Tuto schůzku se nepodařilo zařadit.");
    assertThat(notes(page(1, html))).isEmpty();
  }

  @Test
  void a10TheSameProgrammeGivesTheSameFileWhateverTheMachinesLanguage() throws IOException {
    Programme programme = SampleProgrammes.of(SampleEvents.random(1, 20, 12));
    String expected = html(programme, CZECH);
    Locale before = Locale.getDefault();
    try {
      for (String machine : List.of("ar-SA-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist", "en-US")) {
        Locale.setDefault(Locale.forLanguageTag(machine));
        assertThat(html(programme, CZECH)).as(machine).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a11ADayWithoutTitlePlaceAndDateHasAHeadAllTheSame() throws IOException {
    String html = html(SampleProgrammes.of(Event.builder(2).organisations("A").build()), CZECH);

    assertThat(html)
        .contains("<title>Rozpisy</title>")
        .contains("<p class=\"title lines\"><span>Rozpisy</span></p>");
  }

  @Test
  void a12PausesAfterEveryRoundOfALongDayStillFit() throws IOException {
    Map<Integer, Integer> pauses = new HashMap<>();
    IntStream.rangeClosed(1, 59).forEach(round -> pauses.put(round, 1 + round % 5));
    Day day = new Day("", "", Optional.empty(), Day.times(LocalTime.of(0, 0), 60, 10, 0, pauses));
    Event event =
        Event.builder(day)
            .organisations("A", "B".repeat(150))
            .request("A", "B".repeat(150))
            .build();

    assertThat(page(1, html(SampleProgrammes.of(event), CZECH))).contains("--partner:");
  }

  @ParameterizedTest(name = "{0} rounds, changeover {1}, pauses {2}, names {3}: {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "3 | 5 | 0  | ''   | ''",
        "2 | 5 | 0  | ''   | ''",
        "2 | 5 | 10 | ''   | 9:15–9:25 přestávka",
        "3 | 5 | 60 | oběd | 9:15–10:15 oběd"
      })
  void a14APauseHasItsNameAndItsOwnLength(
      int rounds, int changeover, int pause, String name, String told) throws IOException {
    Map<Integer, Integer> pauses = pause == 0 ? Map.of() : Map.of(1, pause);
    Day day =
        new Day(
            "",
            "",
            Optional.empty(),
            Day.times(LocalTime.of(9, 0), rounds, 15, changeover, pauses),
            changeover,
            name.isEmpty() ? Map.of() : Map.of(1, name));
    Event event = Event.builder(day).organisations("A", "B").request("A", "B").build();

    String page = page(1, html(SampleProgrammes.of(event), CZECH));

    assertThat(text(page)).contains(told);
    assertThat(page.split("class=\"pause\"", -1)).hasSize(told.isEmpty() ? 1 : 2);
  }

  @Test
  void a15ThePageTellsWhenToComeAndWhenTheLastMeetingEnds() throws IOException {
    Event event = Event.builder(3).organisations("A", "B", "C").request("A", "B").build();
    Schedule late = new Schedule(List.of(new Meeting(2, 1, "A", "B", false)));

    assertThat(text(page(1, html(SampleProgrammes.of(event), CZECH))))
        .contains("1 schůzka · Schůzky máte od 9:00 do 9:15. Kolo");
    assertThat(text(page(1, html(SampleProgrammes.of(event, late), CZECH))))
        .contains("Stačí přijít na 9:15, schůzky máte do 9:30.");
    assertThat(text(page(3, html(SampleProgrammes.of(event), CZECH)))).doesNotContain("9:15. Kolo");
  }

  @Test
  void a16WhoStaysAtATableOfItsOwnIsToldSoOnce() throws IOException {
    Event event =
        Event.builder(2)
            .tables(List.of(new Table("Pódium"), new Table("U okna")))
            .organisation(Organisation.named("A").withTable("Pódium"))
            .organisations("B", "C")
            .request("A", "B")
            .request("A", "C")
            .build();

    String html = html(SampleProgrammes.of(event), CZECH);

    assertThat(text(page(1, html)))
        .containsOnlyOnce("Pódium")
        .contains("Váš stůl po celý den: Pódium Kolo Čas Setkáte se s Proběhla 1");
    assertThat(text(page(2, html)))
        .contains("Kolo Čas Stůl Setkáte se s Proběhla 1 9:00 –9:15 Pódium A");
  }

  @Test
  void a13TwoTeamsShareAPageThatNamesTheTeamAtEachMeeting() throws IOException {
    Programme programme = SampleProgrammes.of(SampleEvents.parted(), SampleEvents.partedSchedule());

    String html = html(programme, CZECH);

    assertThat(programme.explanation().faults()).isEmpty();
    assertThat(html.split("<section class=\"page\"", -1)).hasSize(4);
    assertThat(text(page(1, html)))
        .contains("Eva Malá · Jan Velký 2 schůzky · ")
        .contains("1 9:00 –9:15 1 Úřad práce; pobočka \"Jih\" tým 1: Eva Malá · jejich tým 2")
        .contains("3 =Poradna tým 2: Jan Velký")
        .contains("2 9:15 –9:30 volno");
    assertThat(text(page(2, html)))
        .contains("volno tým 1")
        .contains("Raná péče Kvítek, o.p.s. tým 2 · jejich tým 1: Eva Malá");
    assertThat(text(page(3, html)))
        .contains("1 9:00 –9:15 3 Raná péče Kvítek, o.p.s. jejich tým 2: Jan Velký");
  }

  private static Programme small() {
    return SampleProgrammes.of(SampleEvents.small(), SampleEvents.smallSchedule());
  }

  private static String html(Programme programme, Locale language) throws IOException {
    StringWriter out = new StringWriter();
    TimetablesHtml.write(TimetablePages.of(programme, Optional.empty(), LOOK, language), out);
    return out.toString();
  }

  private static String page(int number, String html) {
    return html.split("<section class=\"page\"")[number].split("</section>")[0];
  }

  private static String notes(String page) {
    String[] parts = page.split("<div class=\"notes\">");
    return parts.length == 1 ? "" : parts[1].split("<footer>")[0];
  }

  /** A file without the marks of lines. */
  private static String joined(String html) {
    return html.replaceAll("</?span>", "");
  }

  /** What is read on a page: no tags, one blank between two words. */
  private static String text(String page) {
    return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }
}
