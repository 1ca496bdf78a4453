package cz.setkani.cli.write.folder;

import static cz.setkani.cli.write.SampleEvents.CARE;
import static cz.setkani.cli.write.SampleEvents.FORMULA;
import static cz.setkani.cli.write.SampleEvents.LATE;
import static cz.setkani.cli.write.SampleEvents.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Programme;
import cz.setkani.cli.write.SampleEvents;
import cz.setkani.cli.write.SampleProgrammes;
import cz.setkani.explain.Unmet;
import cz.setkani.model.Event;
import cz.setkani.model.StopReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of FORMATS.md, byte for byte. */
class CsvFilesTest {

  private static final Locale CZECH = Locale.forLanguageTag("cs");
  private static final Programme PROGRAMME =
      SampleProgrammes.of(SampleEvents.small(), SampleEvents.smallSchedule());
  private static final List<String> MEETINGS =
      List.of(
          "1;09:00;09:15;Salonek;\"Raná péče Kvítek, o.p.s.\";\"Úřad práce; pobočka"
              + " \"\"Jih\"\"\";both;",
          "2;09:20;09:35;1;\"Úřad práce; pobočka \"\"Jih\"\"\";'=Poradna;;yes",
          "3;09:50;10:05;1;\"Raná péče Kvítek, o.p.s.\";'=Poradna;2;");
  private static final List<String> DAYS =
      List.of(
          "\"Raná péče Kvítek, o.p.s.\";1;09:00;09:15;Salonek;\"Úřad práce; pobočka \"\"Jih\"\"\"",
          "\"Raná péče Kvítek, o.p.s.\";2;09:20;09:35;;",
          "\"Raná péče Kvítek, o.p.s.\";3;09:50;10:05;1;'=Poradna",
          "\"Úřad práce; pobočka \"\"Jih\"\"\";1;09:00;09:15;Salonek;\"Raná péče Kvítek, o.p.s.\"",
          "\"Úřad práce; pobočka \"\"Jih\"\"\";2;09:20;09:35;1;'=Poradna",
          "\"Úřad práce; pobočka \"\"Jih\"\"\";3;09:50;10:05;;",
          "'=Poradna;1;09:00;09:15;;",
          "'=Poradna;2;09:20;09:35;1;\"Úřad práce; pobočka \"\"Jih\"\"\"",
          "'=Poradna;3;09:50;10:05;1;\"Raná péče Kvítek, o.p.s.\"",
          "Noclehárna Teplo;1;09:00;09:15;;",
          "Noclehárna Teplo;2;09:20;09:35;;",
          "Noclehárna Teplo;3;09:50;10:05;;");
  private static final List<String> WORTH =
      List.of(
          "organisations;4",
          "requests;4",
          "requests_met;3",
          "priority_total;6",
          "priority_met;5",
          "priority_bound;5",
          "proven_optimal;yes",
          "meetings;3",
          "breaks;1",
          "waiting_rounds;1",
          "table_changes;2",
          "fewest_met_share;0.500",
          "stopped_because;proof",
          "seed;7",
          "breaks_bound;0",
          "goal;most",
          "at_least;0",
          "at_least_missing;0",
          "at_least_missing_bound;0",
          "fair_share;0.500",
          "fair_share_bound;",
          "other_requests_met;",
          "other_fair_share;",
          "breaks_bound_alike;0",
          "breaks_bound_same_meetings;0",
          "breaks_proven;no",
          "waiting_bound_same_meetings;0",
          "waiting_proven;no",
          "helped_by_one_round_more;0");

  private static final List<String> CZECH_WORTH =
      List.of(
          "organizace;4",
          "přání;4",
          "splněná_přání;3",
          "bodů_celkem;6",
          "splněné_body;5",
          "nejvýš_bodů;5",
          "dokázáno;ano",
          "schůzky;3",
          "okna;1",
          "kola_čekání;1",
          "přesuny;2",
          "nejmenší_splněný_podíl;0.500",
          "důvod_konce;důkaz",
          "semínko;7",
          "nejméně_oken;0",
          "cíl;nejvíc",
          "aspoň;0",
          "chybí_do_aspoň;0",
          "nejméně_chybí_do_aspoň;0",
          "spravedlivý_podíl;0.500",
          "nejvýš_spravedlivý_podíl;",
          "jinak_splněná_přání;",
          "jinak_spravedlivý_podíl;",
          "nejméně_oken_při_stejných_počtech;0",
          "nejméně_oken_těchto_schůzek;0",
          "okna_dokázána;ne",
          "nejméně_čekání_těchto_schůzek;0",
          "čekání_dokázáno;ne",
          "pomohlo_by_kolo_navíc;0");

  @TempDir Path folder;

  @Test
  void theScheduleHasARowForEachMeeting() throws Exception {
    assertThat(written("schedule.csv", Locale.ENGLISH))
        .isEqualTo(
            table(
                "round;start;end;table;organisation_1;organisation_2;requested_by;locked",
                MEETINGS));
    assertThat(written("schedule.csv", CZECH))
        .isEqualTo(
            table(
                "kolo;začátek;konec;stůl;organizace_1;organizace_2;přeje_si;pevná",
                MEETINGS.stream()
                    .map(row -> row.replaceAll(";yes$", ";ano").replace(";both;", ";oba;"))
                    .toList()));
  }

  @Test
  void theTimetablesHaveARowForEachOrganisationAndRound() throws Exception {
    assertThat(written("timetables.csv", Locale.ENGLISH))
        .isEqualTo(table("organisation;round;start;end;table;partner", DAYS));
    assertThat(written("timetables.csv", CZECH))
        .isEqualTo(table("organizace;kolo;začátek;konec;stůl;partner", DAYS));
  }

  @Test
  void teamsHaveColumnsAtTheEndAndRowsOfTheirOwn() throws Exception {
    Programme programme = SampleProgrammes.of(SampleEvents.parted(), SampleEvents.partedSchedule());
    ResultFolder.of(programme, CZECH).writeTo(folder);

    assertThat(text("schedule.csv"))
        .contains("přeje_si;pevná;tým_1;tým_2\r\n", ";1;;1;2\r\n", ";1;;2;1\r\n", ";1;ano;1;1\r\n");
    assertThat(text("timetables.csv").split("\r\n"))
        .hasSize(1 + 5 * 2)
        .contains(
            "\uFEFForganizace;kolo;začátek;konec;stůl;partner;tým",
            "\"" + CARE + "\";1;09:00;09:15;3;'" + FORMULA + ";2",
            "\"" + CARE + "\";2;09:15;09:30;;;2",
            "'" + FORMULA + ";1;09:00;09:15;3;\"" + CARE + "\";1");
  }

  /** The rows of the summary beside the schedule just written. */
  private List<String> withChecksum(List<String> worth, String measure) throws Exception {
    byte[] schedule = Files.readAllBytes(folder.resolve("schedule.csv"));
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(schedule);
    return Stream.concat(
            worth.stream(), Stream.of(measure + ";" + HexFormat.of().formatHex(digest)))
        .toList();
  }

  @Test
  void theSummaryHasARowForEachMeasure() throws Exception {
    assertThat(written("summary.csv", Locale.ENGLISH))
        .isEqualTo(table("measure;value", withChecksum(WORTH, "schedule_checksum")));
    assertThat(written("summary.csv", CZECH))
        .isEqualTo(
            table("ukazatel;hodnota", withChecksum(CZECH_WORTH, "kontrolní_součet_programu")));
  }

  @Test
  void anUnmetRequestIsGivenWithReasonAndHelpInTheLanguage() throws Exception {
    Unmet unmet = PROGRAMME.explanation().unmet().get(0);

    assertThat(PROGRAMME.explanation().unmet()).hasSize(1);
    assertThat(unmet.request().wants()).isEqualTo(LATE);
    assertThat(written("unmet.csv", Locale.ENGLISH))
        .isEqualTo(
            table(
                "organisation;wants;priority;reason;what_would_help",
                List.of(unmetRow(unmet, Locale.ENGLISH))));
    assertThat(written("unmet.csv", CZECH))
        .isEqualTo(
            table(
                "organizace;přání;priorita;důvod;co_by_pomohlo", List.of(unmetRow(unmet, CZECH))));
  }

  @ParameterizedTest(name = "{0} is written as {1}, {2}")
  @CsvSource({
    "PROOF, proof, důkaz",
    "NO_GAIN, no_gain, bez_zisku",
    "STEPS, steps, kroky",
    "TIME_LIMIT, time_limit, časový_limit",
    "CANCELLED, interrupted, přerušeno",
    "GIVEN, given, zadáno"
  })
  void whyTheSearchStoppedIsWrittenAsTheContractSays(
      StopReason reason, String english, String czech) throws Exception {
    Programme programme = SampleProgrammes.stopped(PROGRAMME, 6, reason);
    ResultFolder.of(programme, Locale.ENGLISH).writeTo(folder);

    assertThat(text("summary.csv"))
        .contains("\r\nstopped_because;" + english + "\r\n")
        .contains("\r\npriority_bound;6\r\nproven_optimal;no\r\n");

    ResultFolder.of(programme, CZECH).writeTo(folder);

    assertThat(text("summary.csv"))
        .contains("\r\ndůvod_konce;" + czech + "\r\n")
        .contains("\r\nnejvýš_bodů;6\r\ndokázáno;ne\r\n");
  }

  @Test
  void theShareIsOneWhereNobodyAsked() throws Exception {
    Event event = Event.builder(2).organisations(CARE, OFFICE, FORMULA).build();
    ResultFolder.of(SampleProgrammes.of(event), Locale.ENGLISH).writeTo(folder);

    assertThat(text("summary.csv")).contains("\r\nfewest_met_share;1.000\r\n");
    assertThat(text("schedule.csv"))
        .isEqualTo(
            table(
                "round;start;end;table;organisation_1;organisation_2;requested_by;locked",
                List.of()));
  }

  private static String unmetRow(Unmet unmet, Locale language) {
    return "%s;Noclehárna Teplo;1;%s;%s"
        .formatted(
            "\"Úřad práce; pobočka \"\"Jih\"\"\"",
            cell(unmet.reasonText(language)),
            cell(unmet.otherwiseText(language)));
  }

  private static String cell(String text) {
    return text.matches("(?s)[\"#!].*|.*[;\"].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private String written(String file, Locale language) throws Exception {
    ResultFolder.of(PROGRAMME, language).writeTo(folder);
    return text(file);
  }

  private String text(String file) throws IOException {
    return new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8);
  }

  private static String table(String columns, List<String> rows) {
    String body = rows.isEmpty() ? "" : String.join("\r\n", rows) + "\r\n";
    return "\uFEFF" + columns + "\r\n" + body;
  }
}
