package cz.setkani.cli.write.clock;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Programme;
import cz.setkani.cli.write.SampleEvents;
import cz.setkani.cli.write.SampleProgrammes;
import cz.setkani.cli.write.words.EditionLabel;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockHtmlTest {

  private static final Locale CZECH = Locale.forLanguageTag("cs");

  @Test
  void a01ARoundTellsItsTimesAndThePauseAfterIt() throws IOException {
    String html = html(SampleEvents.small(), CZECH);

    assertThat(rounds(html))
        .containsExactly(
            "1 čtvrtek 26. listopadu 2026 2026-11-26T09:00 2026-11-26T09:15 - 2026-11-26T09:15 false",
            "2 čtvrtek 26. listopadu 2026 2026-11-26T09:20 2026-11-26T09:35 přestávka"
                + " 2026-11-26T09:45 false",
            "3 čtvrtek 26. listopadu 2026 2026-11-26T09:50 2026-11-26T10:05 - 2026-11-26T10:05 false");
  }

  @Test
  void a02WithoutADateItTellsTheTimesAlone() throws IOException {
    assertThat(rounds(html(SampleEvents.parted(), Locale.ENGLISH)))
        .containsExactly("1 - 09:00 09:15 - 09:15 false", "2 - 09:15 09:30 - 09:30 false");
  }

  @Test
  void a03TheListTellsWhoMeetsWhoComesFromAnotherTableAndWhoIsFree() throws IOException {
    Event event = SampleEvents.small();
    Meeting first = new Meeting(1, 2, SampleEvents.CARE, SampleEvents.OFFICE, false);
    Meeting later = new Meeting(3, 1, SampleEvents.CARE, SampleEvents.FORMULA, false);
    Schedule schedule = new Schedule(List.of(first, later));

    String html = html(SampleProgrammes.of(event, schedule), CZECH);

    assertThat(list(html, 1))
        .isEqualTo(
            "stůl kdo se setká Salonek Raná péče Kvítek, o.p.s. Úřad práce; pobočka \"Jih\""
                + " Volno =Poradna Noclehárna Teplo");
    assertThat(list(html, 3))
        .isEqualTo(
            "stůl kdo se setká 1 Raná péče Kvítek, o.p.s. → od stolu Salonek =Poradna Volno"
                + " Úřad práce; pobočka \"Jih\" Noclehárna Teplo");
  }

  @Test
  void a04ATeamIsToldWithItsOrganisation() throws IOException {
    assertThat(list(html(SampleEvents.parted(), Locale.ENGLISH), 1)).contains("team 1: Eva Malá");
  }

  @Test
  void a05AnEditionIsTold() throws IOException {
    StringWriter out = new StringWriter();
    Programme programme = SampleProgrammes.of(SampleEvents.small());
    ClockHtml.write(new Printable(programme, Optional.of(new EditionLabel(2, 3)), CZECH), out);

    assertThat(out.toString()).contains("<p>2. vydání · platí od kola 3</p>");
  }

  @Test
  void a06DatesAndSessionsAreTold() throws IOException {
    Day day =
        new Day(
            "",
            "",
            Optional.of(LocalDate.of(2026, 11, 26)),
            Day.times(LocalTime.of(9, 0), 3, 15, 0, Map.of(1, 30)),
            0,
            Map.of(1, "oběd"),
            Rounds.of(1, 2),
            Map.of(3, LocalDate.of(2026, 11, 27)));
    Event event = Event.builder(day).organisations("A", "B").request("A", "B").build();

    assertThat(rounds(html(event, Locale.ENGLISH)))
        .containsExactly(
            "1 Thursday 26 November 2026 2026-11-26T09:00 2026-11-26T09:15 oběd"
                + " 2026-11-26T09:45 true",
            "2 Thursday 26 November 2026 2026-11-26T09:45 2026-11-26T10:00 - 2026-11-26T10:00 true",
            "3 Friday 27 November 2026 2026-11-27T10:00 2026-11-27T10:15 - 2026-11-27T10:15 false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</script><b>",
        "\" onclick=\"alert(1)",
        "Dům & zahrada",
        "${1+1} @endif",
        "{0}",
        "\u202Eobrácený"
      })
  void b01HostileNamesAreText(String name) throws IOException {
    Day day =
        new Day(
            name,
            name,
            Optional.empty(),
            Day.times(LocalTime.of(9, 0), 2, 15, 0, Map.of(1, 5)),
            0,
            Map.of(1, name));
    Event event =
        Event.builder(day)
            .organisation(Organisation.named(name).withPeople(List.of(name)))
            .organisations("B")
            .request("B", name)
            .build();

    String html = html(event, CZECH);

    assertThat(text(html)).contains("stůl kdo se setká 1 " + name + " B");
    String tags = html.replaceAll("=\"[^\"]*\"", "");
    assertThat(tags.split("<script", -1)).hasSize(2);
    assertThat(tags.split("</script", -1)).hasSize(2);
    assertThat(tags).doesNotContainPattern("<[a-z]+ [^>]*onclick");
  }

  @Test
  void b02TheScriptHasItsTextsAndNeedsNothingElse() throws IOException {
    String html = html(SampleEvents.small(), CZECH);
    String script = html.substring(html.indexOf("<script>"));

    List<String> said =
        Pattern.compile("say\\(([^;]*)")
            .matcher(script)
            .results()
            .flatMap(call -> Pattern.compile("'([a-z.]+)'").matcher(call.group(1)).results())
            .map(word -> word.group(1))
            .filter(word -> !word.endsWith(".") && !word.equals("round") && !word.equals("pause"))
            .toList();
    List<String> held =
        Pattern.compile("data-word=\"([^\"]*)\"")
            .matcher(html)
            .results()
            .map(word -> word.group(1))
            .filter(word -> !word.contains("word"))
            .toList();

    assertThat(new TreeSet<>(said)).isNotEmpty().isSubsetOf(held.toArray(String[]::new));
    assertThat(html).doesNotContain("src=", "http", "@import", "url(");
  }

  @Test
  void b03TheSameProgrammeGivesTheSamePage() throws IOException {
    Event event = SampleEvents.random(3, 12, 6);

    assertThat(html(event, CZECH)).isEqualTo(html(event, CZECH)).doesNotContain("\r");
  }

  private static String html(Event event, Locale language) throws IOException {
    return html(SampleProgrammes.of(event), language);
  }

  private static String html(Programme programme, Locale language) throws IOException {
    StringWriter out = new StringWriter();
    ClockHtml.write(Printable.of(programme, language), out);
    return out.toString();
  }

  /** What each round says of its times. */
  private static List<String> rounds(String html) {
    return Pattern.compile("<div data-round=([^>]*) hidden>")
        .matcher(html)
        .results()
        .map(round -> Pattern.compile("\"([^\"]*)\"").matcher(round.group(1)).results())
        .map(values -> values.map(v -> v.group(1).isEmpty() ? "-" : v.group(1)))
        .map(values -> values.collect(Collectors.joining(" ")))
        .toList();
  }

  private static String list(String html, int round) {
    String from = html.substring(html.indexOf("<div data-round=\"" + round + "\""));
    int next = from.indexOf("<div data-round", 1);
    return text(from.substring(0, next < 0 ? from.indexOf("</section>") : next));
  }

  private static String text(String html) {
    return html.replaceAll("<[^>]*>", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .trim();
  }
}
