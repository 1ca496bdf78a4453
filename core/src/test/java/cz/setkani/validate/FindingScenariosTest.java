package cz.setkani.validate;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Severity;
import cz.setkani.validate.sheet.OrganisationColumn;
import cz.setkani.validate.sheet.Setting;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found in which draft: place, code and facts of everything that is said. */
class FindingScenariosTest {

  /** The codes that only a reader of files can produce; its own test has a table for them. */
  private static final Set<FindingCode> OF_READING =
      EnumSet.range(FindingCode.FILE_NOT_FOUND, FindingCode.ANSWER_IN_LATER_FILE);

  /** Found in the text of messages; their scenarios stand beside its reader. */
  private static final Set<FindingCode> OF_MESSAGES =
      EnumSet.of(FindingCode.MESSAGE_PLACE_UNKNOWN, FindingCode.MESSAGE_EMPTY);

  record Scenario(String name, UnaryOperator<Typed> change, List<String> findings) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Scenario when(String name, UnaryOperator<Typed> change, String... findings) {
    return new Scenario(name, change, List.of(findings));
  }

  static Stream<Scenario> scenarios() {
    return Stream.of(
            day(),
            times(),
            roster(),
            people(),
            presence(),
            tables(),
            requests(),
            windows(),
            kept(),
            lookedInto(),
            contradictions(),
            DayScenarios.all())
        .flatMap(s -> s);
  }

  private static Stream<Scenario> day() {
    return Stream.of(
        when("nothing is wrong", t -> t),
        when(
            "all settings are good",
            t ->
                t.settings(
                    "title;Setkání",
                    "place;Sál",
                    "date;26. 11. 2026",
                    "start;9.30",
                    "rounds;10",
                    "round_minutes;20",
                    "changeover_minutes;5",
                    "pause;4:15,8:30",
                    "tables;3",
                    "max_people;3",
                    "language;čeština")),
        when(
            "a setting that nobody knows",
            t -> t.settings("colour;blue"),
            "event.csv:2 SETTING_UNKNOWN [colour, 0, ]"),
        when(
            "a setting that is misspelt",
            t -> t.settings("pocet koll;12"),
            "event.csv:2 SETTING_UNKNOWN [pocet koll, 1, \"počet kol\"]"),
        when(
            "short settings that are misspelt, one of them near to two names of one thing",
            t -> t.settings("kolo;12", "stol;8", "pauzu;4:15"),
            "event.csv:2 SETTING_UNKNOWN [kolo, 1, \"kola\"]",
            "event.csv:3 SETTING_UNKNOWN [stol, 1, \"stoly\"]",
            "event.csv:4 SETTING_UNKNOWN [pauzu, 1, \"pauza\"]"),
        when(
            "a value without a name",
            t -> t.settings(";12"),
            "event.csv:2 SETTING_WITHOUT_NAME [12]"),
        when("a name without a value is not set", t -> t.settings("rounds;", "start; ")),
        when(
            "a setting is given twice",
            t -> t.settings("rounds;10", "Kola;11"),
            "event.csv:3 SETTING_TWICE [Kola, 11, 2]"),
        when(
            "an option wins over a setting in silence",
            t -> t.settings("rounds;0").option("--rounds", Setting.ROUNDS, "11")),
        when("a rest after so many meetings", t -> t.settings("max_in_a_row;3")),
        when(
            "a rest after no meeting",
            t -> t.settings("max_in_a_row;0"),
            "event.csv:2 NUMBER_WRONG [max_in_a_row, 0, 1, 60, 0, ]"),
        when(
            "no rounds",
            t -> t.settings("rounds;0"),
            "event.csv:2 NUMBER_WRONG [rounds, 0, 1, 60, 0, ]"),
        when(
            "more rounds than possible",
            t -> t.settings("rounds;61"),
            "event.csv:2 NUMBER_WRONG [rounds, 61, 1, 60, 0, ]"),
        when(
            "a wrong option stands before the files",
            t -> t.settings("tables;x").option("--rounds", Setting.ROUNDS, "0"),
            "--rounds NUMBER_WRONG [rounds, 0, 1, 60, 0, ]",
            "event.csv:2 NUMBER_WRONG [tables, x, 1, 10000, 0, ]"),
        when(
            "words instead of numbers",
            t -> t.settings("round_minutes;čtvrthodina", "changeover_minutes;-1", "max_people;2,5"),
            "event.csv:2 NUMBER_WRONG [round_minutes, čtvrthodina, 1, 240, 0, ]",
            "event.csv:3 NUMBER_WRONG [changeover_minutes, -1, 0, 240, 0, ]",
            "event.csv:4 NUMBER_WRONG [max_people, 2,5, 1, 100, 0, ]"));
  }

  private static Stream<Scenario> times() {
    return Stream.of(
        when(
            "a date that does not exist",
            t -> t.settings("date;31. 2. 2026"),
            "event.csv:2 DATE_NOT_READ [31. 2. 2026, 0, ]"),
        when(
            "a date of which day and month cannot be told apart",
            t -> t.settings("date;5/6/2026"),
            "event.csv:2 DATE_AMBIGUOUS [5/6/2026, 2026-06-05, 2026-05-06]"),
        when(
            "dates and times as they are written elsewhere",
            t -> t.settings("date;11/26/2026", "start;9:00 AM", "rounds;2,0")),
        when(
            "a large number as a spreadsheet writes it",
            t -> t.settings("tables;1.2E+05"),
            "event.csv:2 NUMBER_WRONG [tables, 1.2E+05, 1, 10000, 1, 120000]"),
        when(
            "a date and a start that a spreadsheet shows as numbers",
            t -> t.settings("date;46352", "start;0.375"),
            "event.csv:2 DATE_NOT_READ [46352, 1, 2026-11-26]",
            "event.csv:3 TIME_NOT_READ [0.375, 1, 9:00]"),
        when(
            "a start that is no time",
            t -> t.settings("start;25:00"),
            "event.csv:2 TIME_NOT_READ [25:00, 0, ]"),
        when(
            "a language nobody speaks here",
            t -> t.settings("language;de"),
            "event.csv:2 LANGUAGE_NOT_READ [de]"),
        when("a time zone as somebody types it", t -> t.settings("time_zone;europe/bratislava")),
        when(
            "a misspelt time zone",
            t -> t.settings("time_zone;Europe/Pragu"),
            "event.csv:2 TIME_ZONE_NOT_READ [Europe/Pragu, 1, Europe/Prague]"),
        when(
            "a time zone by a name that no calendar knows",
            t -> t.settings("časové pásmo;Praha"),
            "event.csv:2 TIME_ZONE_NOT_READ [Praha, 0, ]"),
        when(
            "a goal that is none, and a promise below nothing",
            t -> t.settings("goal;rich", "at_least;-1"),
            "event.csv:2 GOAL_NOT_READ [rich]",
            "event.csv:3 NUMBER_WRONG [at_least, -1, 0, 100, 0, ]"),
        when(
            "what becomes of two that met before, in neither word",
            t -> t.settings("history;sometimes"),
            "event.csv:2 HISTORY_NOT_READ [sometimes]"),
        when(
            "earlier schedules: names as they are read everywhere, whoever is not here left out",
            t ->
                t.settings("historie;naposled")
                    .history("2025.csv", "ALFA;beta", "Alfa;Omega", "Alfa;Alfa")
                    .history("2024.csv", "Gama;Beta"),
            "2025.csv HISTORY_TAKEN [1, 1]",
            "2024.csv HISTORY_TAKEN [1, 0]"),
        when("goals and promises in both languages", t -> t.settings("cíl;spravedlivě", "aspoň;2")),
        when(
            "a promise that two cannot have: one leaves early, one has a limit",
            t ->
                t.settings("at_least;2")
                    .organisations("Alfa;;;;1", "Beta;;;;;;1", "Gama")
                    .more("Alfa;Gama", "Beta;Alfa"),
            "event.csv:2 GUARANTEE_TOO_HIGH [2, 2, \"Alfa\" 1, \"Beta\" 1, 0]"),
        when(
            "a promise that needs a request that cannot be met",
            t ->
                t.settings("rounds;3")
                    .option("--at-least", Setting.AT_LEAST, "2")
                    .organisations("Alfa;;;;1", "Beta;;;2", "Gama")
                    .more("Beta;Alfa"),
            "--at-least GUARANTEE_TOO_HIGH [2, 2, \"Alfa\" 0, \"Beta\" 1, 0]",
            "requests.csv:2 REQUEST_IMPOSSIBLE [Alfa, Beta]",
            "requests.csv:5 REQUEST_IMPOSSIBLE [Beta, Alfa]"),
        when(
            "a promise that rests leave no rounds for",
            t ->
                t.settings("at_least;3", "rounds;4", "max_in_a_row;1")
                    .organisations("Alfa", "Beta", "Gama", "Dama")
                    .more("Alfa;Gama", "Alfa;Dama", "Dama;Alfa"),
            "event.csv:2 GUARANTEE_TOO_HIGH [3, 1, \"Alfa\" 2, 0]"),
        when(
            "a promise that rests leave just enough rounds for, thanks to a pause",
            t ->
                t.settings("at_least;3", "rounds;4", "max_in_a_row;1", "pause;1:30")
                    .organisations("Alfa", "Beta", "Gama", "Dama")
                    .more("Alfa;Gama", "Alfa;Dama", "Dama;Alfa")),
        when(
            "a promise that two teams keep, one alone could not",
            t ->
                t.settings("at_least;2", "rounds;1")
                    .organisations("Alfa;;2;;;;;;;2", "Beta", "Gama;;2")
                    .more("Alfa;Gama", "Gama;Beta"),
            "event.csv:2 GUARANTEE_TOO_HIGH [2, 1, \"Gama\" 1, 0]"),
        when(
            "pauses that cannot be read",
            t -> t.settings("pause;4:15,oběd"),
            "event.csv:2 PAUSE_NOT_READ [4:15,oběd, oběd]"),
        when("pauses with names", t -> t.settings("pause;4:15 coffee, 8:30:00 (oběd)")),
        when(
            "two pauses after one round",
            t -> t.settings("pause;4:15,4:30"),
            "event.csv:2 PAUSE_NOT_READ [4:15,4:30, 4:30]"),
        when(
            "a pause after the last round",
            t -> t.settings("rounds;8", "pause;4:15,8:30"),
            "event.csv:3 PAUSE_WITHOUT_EFFECT [8, 8]"),
        when(
            "rounds until after midnight",
            t -> t.settings("start;21:00", "rounds;12"),
            "event.csv:3 DAY_TOO_LONG [12, 21:00, 11]"),
        when(
            "a start late at night",
            t -> t.settings("start;22:00"),
            "event.csv:2 DAY_TOO_LONG [12, 22:00, 7]"));
  }

  private static Stream<Scenario> roster() {
    return Stream.of(
        when(
            "a row without a name",
            t -> t.organisations("Alfa", "Beta", "Gama", ";;2"),
            "organisations.csv:5 ORGANISATION_WITHOUT_NAME []"),
        when("a blank row", t -> t.organisations("Alfa", ";; ;", "Beta", "Gama")),
        when(
            "a name twice, spelt differently",
            t -> t.organisations("Alfa", "Beta", "Gama", "„ÁLFA“"),
            "organisations.csv:5 ORGANISATION_TWICE [„ÁLFA“, Alfa, 2]"),
        when(
            "a row for each of those who come",
            t -> t.organisations("Alfa;;Jana Nová", "Beta", "Gama", "ALFA;;Petr Malý"),
            "organisations.csv:2 DELEGATES_TOGETHER [Alfa, 2, 5]"),
        when(
            "rows for more people than may come",
            t ->
                t.organisations(
                    "Alfa;;Jana Nová;2", "Alfa;;Petr Malý, Ota Dub;;;;4", "Beta", "Gama"),
            "organisations.csv:2 DELEGATES_TOGETHER [Alfa, 2, 3]",
            "organisations.csv:2 TOO_MANY_PEOPLE [Alfa, 3, 2]"),
        when(
            "a row for each of those who come, that contradict each other",
            t -> t.organisations("Alfa;;Jana Nová;2", "Alfa;;Petr Malý;3", "Beta", "Gama"),
            "organisations.csv:2 DELEGATES_TOGETHER [Alfa, 2, 3]",
            "organisations.csv:3 DELEGATES_DIFFER [arrives, 3, 2, 2]"),
        when(
            "two rows with the same people",
            t -> t.organisations("Alfa;;Jana Nová", "Beta", "Gama", "ALFA;;jana nova"),
            "organisations.csv:5 ORGANISATION_TWICE [ALFA, Alfa, 2]"),
        when(
            "an address in place of a name",
            t ->
                t.organisations("Alfa;;;;;;;;;;;;;;;A@alfa.cz", "Beta", "Gama")
                    .more("a@alfa.cz;Gama")),
        when(
            "a misspelt address",
            t ->
                t.organisations("Alfa;;;;;;;;;;;;;;;post@alfa.cz", "Beta", "Gama")
                    .more("post@alva.cz;Gama"),
            "requests.csv:5 ORGANISATION_UNKNOWN"
                + " [post@alva.cz, organisations.csv, 1, \"Alfa\", 0, ]"),
        when(
            "an address of two",
            t ->
                t.organisations(
                    "Alfa;;;;;;;;;;;;;;;x@y.cz", "Beta;;;;;;;;;;;;;;;b@y.cz x@y.cz", "Gama"),
            "organisations.csv:2 ADDRESS_SHARED [x@y.cz, \"Alfa\", \"Beta\"]"),
        when(
            "addresses as mail programs write them",
            t ->
                t.organisations(
                    "Alfa;;;;;;;;;;;;;;;Nová, Jana <jana@alfa.cz>, petr@alfa.cz.",
                    "Beta;;;;;;;;;;;;;;;mailto:b@žluťásek.cz|-",
                    "Gama;;;;;;;;;;;;;;;-")),
        when(
            "addresses that are none",
            t ->
                t.organisations(
                    "Alfa;;;;;;;;;;;;;;;jana@alfa, novák@alfa.cz, petr@alfa.cz, eva.alfa.cz",
                    "Beta;;;;;;;;;;;;;;;nemá",
                    "Gama;;;;;;;;;;;;;;;g@@gama.cz"),
            "organisations.csv:2 ADDRESS_NOT_READ [jana@alfa, Alfa]",
            "organisations.csv:2 ADDRESS_NOT_READ [novák@alfa.cz, Alfa]",
            "organisations.csv:2 ADDRESS_NOT_READ [eva.alfa.cz, Alfa]",
            "organisations.csv:3 ADDRESS_NOT_READ [nemá, Beta]",
            "organisations.csv:4 ADDRESS_NOT_READ [g@@gama.cz, Gama]"),
        when(
            "an alias that is the name of another",
            t -> t.organisations("Alfa;A|gama", "Beta", "Gama"),
            "organisations.csv:2 ALIAS_TAKEN [gama, Alfa, Gama]"),
        when(
            "an alias of two",
            t -> t.organisations("Alfa;Spolek", "Beta;spolek", "Gama"),
            "organisations.csv:3 ALIAS_TAKEN [spolek, Beta, Alfa]"),
        when(
            "an alias that is its own name", t -> t.organisations("Alfa;ALFA|A|a", "Beta", "Gama")),
        when(
            "a limit of meetings that is no number",
            t -> t.organisations("Alfa;;;;;;málo", "Beta", "Gama"),
            "organisations.csv:2 NUMBER_WRONG [max_meetings, málo, 0, 1000, 0, ]"),
        when(
            "never with somebody unknown",
            t -> t.organisations("Alfa;;;;;;;;;;;Omega", "Beta", "Gama"),
            "organisations.csv:2 ORGANISATION_UNKNOWN [Omega, organisations.csv, 0, , 0, ]"),
        when(
            "never with itself",
            t -> t.organisations("Alfa;A;;;;;;;;;;a", "Beta", "Gama"),
            "organisations.csv:2 NEVER_WITH_ITSELF [Alfa]"),
        when(
            "never with another says nothing",
            t -> t.organisations("Alfa;;;;;;;;;;;Gama", "Beta", "Gama")),
        when(
            "two teams",
            t -> t.organisations("Alfa;;;;;;;;;2", "Beta;;2;;;;;;;2", "Gama;;;;;;;;;1")),
        when(
            "three teams",
            t -> t.organisations("Alfa;;;;;;;;;3", "Beta", "Gama"),
            "organisations.csv:2 NUMBER_WRONG [teams, 3, 1, 2, 0, ]"),
        when(
            "two teams of one person",
            t -> t.organisations("Alfa;;Jan;;;;;;;2", "Beta;;1;;;;;;;2", "Gama"),
            "organisations.csv:2 TEAMS_TOO_FEW [Alfa, 1]",
            "organisations.csv:3 TEAMS_TOO_FEW [Beta, 1]"),
        when(
            "two teams at one table",
            t -> t.tables("1", "2").organisations("Alfa;;;;;;;1;;2", "Beta", "Gama"),
            "organisations.csv:2 TEAMS_AT_TABLE [Alfa, 1]"),
        when(
            "neither yes nor no in the column of those who walk",
            t -> t.tables("1", "2").organisations("Alfa;;;;;;;1;;;;;snad", "Beta", "Gama"),
            "organisations.csv:2 WALKS_NOT_READ [Alfa, snad]"),
        when(
            "sides, and nobody asks for its own",
            t ->
                t.settings("between_sides;yes")
                    .organisations(on("Alfa", "Buyers"), on("Beta", "sellers"), on("Gama", "x"))),
        when(
            "requests within a side, spelt differently",
            t ->
                t.settings("mezi_stranami;ano")
                    .organisations(
                        on("Alfa", "Buyers"), on("Beta", "buyers"), on("Gama", "BUYERS")),
            "requests.csv:2 REQUESTS_WITHIN_SIDE [Alfa, Beta, Buyers, 3]"),
        when(
            "sides that nobody asks for",
            t -> t.organisations("Alfa", on("Beta", "buyers"), on("Gama", "buyers")),
            "organisations.csv:3 SIDES_WITHOUT_EFFECT [Beta, buyers]"),
        when(
            "somebody of no side",
            t -> t.settings("between_sides;yes").organisations("Alfa", on("Beta", "b"), "Gama"),
            "organisations.csv SIDE_MISSING [2, \"Alfa\", \"Gama\", 0]"),
        when(
            "everybody wants to meet everybody, so nobody need ask",
            t -> t.settings("everyone;yes").requests()),
        when(
            "neither yes nor no between sides",
            t -> t.settings("between_sides;maybe"),
            "event.csv:2 YES_OR_NO_NOT_READ [between_sides, maybe]"),
        when(
            "two teams with a person of another",
            t -> t.organisations("Alfa;;Jan, Eva;;;;;;;2", "Beta;;Eva", "Gama"),
            "organisations.csv:2 TEAMS_WITH_SHARED [Alfa, Eva, \"Beta\"]",
            "organisations.csv:3 PERSON_SHARED [Eva, \"Alfa\", \"Beta\"]"),
        when(
            "two teams with one interpreter",
            t -> t.organisations("Alfa;;;;;;;;;2;Interpreter", "Beta", "Gama"),
            "organisations.csv:2 TEAMS_WITH_RESOURCE [Alfa, Interpreter]"),
        when(
            "a table of its own, and needs that it meets",
            t -> t.tables("1;quiet", "2").organisations("Alfa;;;;;;;1;QUIET", "Beta", "Gama")),
        when(
            "a table that is not there",
            t -> t.tables("1", "2").organisations("Alfa;;;;;;;3", "Beta", "Gama"),
            "organisations.csv:2 OWN_TABLE_UNKNOWN [Alfa, 3, 2]"),
        when(
            "a need that no table meets",
            t -> t.tables("1;quiet", "2").organisations("Alfa;;;;;;;;quit", "Beta", "Gama"),
            "organisations.csv:2 FEATURE_MISSING [Alfa, quit]",
            "requests.csv:2 REQUEST_WITHOUT_TABLE [Alfa, Beta]",
            "requests.csv:4 REQUEST_WITHOUT_TABLE [Gama, Alfa]"),
        when(
            "a table of its own that lacks what it needs",
            t -> t.tables("1;quiet", "2").organisations("Alfa;;;;;;;2;quiet", "Beta", "Gama"),
            "organisations.csv:2 OWN_TABLE_LACKS [Alfa, 2, quiet]",
            "requests.csv:2 REQUEST_WITHOUT_TABLE [Alfa, Beta]",
            "requests.csv:4 REQUEST_WITHOUT_TABLE [Gama, Alfa]"),
        when(
            "a table of its own that lacks what another one needs",
            t ->
                t.tables("1;quiet", "2").organisations("Alfa;;;;;;;2", "Beta;;;;;;;;quiet", "Gama"),
            "requests.csv:2 REQUEST_WITHOUT_TABLE [Alfa, Beta]"),
        when(
            "two that both stay at a table: one of them walks, once told",
            t ->
                t.tables("1", "2")
                    .organisations("Alfa;;;;;;;2", "Beta;;;;;;;1", "Gama;;;;;;;1")
                    .more("Beta;Alfa"),
            "requests.csv:2 RESIDENT_WALKS [Alfa, Beta, 1, 2]",
            "requests.csv:4 RESIDENT_WALKS [Gama, Alfa, 1, 2]"),
        when(
            "two that both stay at a table: where one is not there when they can meet, the other",
            t -> t.tables("1", "2;;1").organisations("Alfa;;;;;;;2", "Beta;;;;;1;;1", "Gama"),
            "organisations.csv:2 OWN_TABLE_CLOSED [Alfa, 2, 1]",
            "requests.csv:2 RESIDENT_WALKS [Alfa, Beta, 1]"),
        when(
            "no roster",
            t -> t.noRoster(),
            "requests.csv ROSTER_FROM_REQUESTS [3, organisations.csv]"),
        when(
            "no roster, and sides",
            t -> t.settings("between_sides;yes").noRoster().requests("Alfa;Beta", "Gama;Beta"),
            "requests.csv ROSTER_FROM_REQUESTS [3, organisations.csv]",
            "requests.csv SIDES_FROM_REQUESTS [2, 1]",
            "requests.csv ASKED_NOBODY [1, \"Beta\", 0, 0, , 0]"),
        when(
            "no roster, and sides that cannot be told",
            t -> t.settings("between_sides;yes").noRoster(),
            "requests.csv ROSTER_FROM_REQUESTS [3, organisations.csv]",
            "requests.csv SIDE_MISSING [3, \"Alfa\", \"Beta\", \"Gama\", 0]"),
        when(
            "no roster, and names that hardly differ",
            t -> t.noRoster().more("Omega 1;Alfa", "Omega 2;Beta", "Beta;Knihovna", "Beta;Knihvna"),
            "requests.csv ROSTER_FROM_REQUESTS [7, organisations.csv]",
            "requests.csv ASKED_NOBODY [2, \"Knihovna\", \"Knihvna\", 0, 0, , 0]",
            "requests.csv:8 NAMES_ALIKE [Knihovna, Knihvna]"),
        when(
            "no roster, and short names that hardly differ",
            t -> t.noRoster().requests("Adra;ZS A", "Adta;ZS B"),
            "requests.csv ROSTER_FROM_REQUESTS [4, organisations.csv]",
            "requests.csv ASKED_NOBODY [2, \"ZS A\", \"ZS B\", 0, 0, , 0]",
            "requests.csv:3 NAMES_ALIKE [Adra, Adta]"),
        when(
            "more organisations than an event can have",
            t -> t.organisations(numbers(20_001)),
            "organisations.csv TOO_MANY_ORGANISATIONS [20000]"),
        when(
            "a roster of nothing but headings",
            t -> t.organisations(),
            "requests.csv ROSTER_FROM_REQUESTS [3, organisations.csv]"));
  }

  private static Stream<Scenario> people() {
    return Stream.of(
        when(
            "people counted and named",
            t -> t.organisations("Alfa;;2", "Beta;;Jan Novák, Ph.D., Eva Malá", "Gama;;1 osoba")),
        when(
            "too many people",
            t -> t.organisations("Alfa;;3", "Beta;;Jan, Eva, Petr", "Gama"),
            "organisations.csv:2 TOO_MANY_PEOPLE [Alfa, 3, 2]",
            "organisations.csv:3 TOO_MANY_PEOPLE [Beta, 3, 2]"),
        when(
            "people that are nobody",
            t -> t.organisations("Alfa;;0", "Beta;;Jan, 2", "Gama;;?"),
            "organisations.csv:2 PEOPLE_NOT_READ [Alfa, 0, 2]",
            "organisations.csv:3 PEOPLE_NOT_READ [Beta, Jan, 2, 2]",
            "organisations.csv:4 PEOPLE_NOT_READ [Gama, ?, 2]"),
        when(
            "a person twice at one organisation",
            t -> t.organisations("Alfa;;Jan Novák, jan novak", "Beta", "Gama"),
            "organisations.csv:2 PERSON_TWICE [Jan Novák, Alfa]"),
        when(
            "a person at two organisations",
            t -> t.organisations("Alfa;;Jan Novák", "Beta;;JAN NOVAK", "Gama"),
            "organisations.csv:3 PERSON_SHARED [Jan Novák, \"Alfa\", \"Beta\"]"));
  }

  private static Stream<Scenario> presence() {
    return Stream.of(
        when(
            "rounds and clock times",
            t -> t.organisations("Alfa;;;9;11", "Beta;;;9:40;11.30", "Gama;;;;;3, 5–6; 8")),
        when(
            "neither round nor time",
            t -> t.organisations("Alfa;;;ráno;večer", "Beta", "Gama"),
            "organisations.csv:2 MOMENT_NOT_READ [arrives, ráno, 0, ]",
            "organisations.csv:2 MOMENT_NOT_READ [leaves, večer, 0, ]"),
        when(
            "a time that a spreadsheet shows as a number",
            t -> t.organisations("Alfa;;;0,395833333333333", "Beta", "Gama"),
            "organisations.csv:2 MOMENT_NOT_READ [arrives, 0,395833333333333, 1, 9:30]"),
        when(
            "rounds that the event does not have",
            t -> t.organisations("Alfa;;;13;0", "Beta;;;;;12-13", "Gama"),
            "organisations.csv:2 ROUND_OUT_OF_RANGE [arrives, 13, 12]",
            "organisations.csv:2 ROUND_OUT_OF_RANGE [leaves, 0, 12]",
            "organisations.csv:3 ROUND_OUT_OF_RANGE [blocked_rounds, 13, 12]"),
        when(
            "blocked rounds that Excel took for a date",
            t -> t.organisations("Alfa;;;;;3,5.VI", "Beta;;;;;6-5", "Gama"),
            "organisations.csv:2 ROUNDS_NOT_READ [blocked_rounds, 3,5.VI, 5.VI, 1, 5-6]",
            "organisations.csv:3 ROUNDS_NOT_READ [blocked_rounds, 6-5, 6-5, 0, ]"),
        when(
            "arriving after leaving",
            t -> t.organisations("Alfa;;;5;4", "Beta;;;11:00;10:00", "Gama;;;11;9:30"),
            "organisations.csv:2 WINDOW_CONTRADICTORY [arrives, 5, leaves, 4]",
            "organisations.csv:3 WINDOW_CONTRADICTORY [arrives, 11:00, leaves, 10:00]",
            "organisations.csv:4 WINDOW_CONTRADICTORY [arrives, 11, leaves, 9:30]"),
        when(
            "a presence without a whole round",
            t ->
                t.organisations("Alfa;;;9:05;9:25", "Beta;;;;;1-12", "Gama;;;18:00")
                    .requests("Alfa;Beta"),
            "organisations.csv:2 NEVER_PRESENT [Alfa]",
            "organisations.csv:3 NEVER_PRESENT [Beta]",
            "organisations.csv:4 NEVER_PRESENT [Gama]",
            "requests.csv ASKED_NOBODY [2, \"Beta\", \"Gama\", 0, 1, \"Gama\", 0]",
            "requests.csv:2 REQUEST_IMPOSSIBLE [Alfa, Beta]"),
        when(
            "times that cannot be read, of which one became a date, and rounds that are not there",
            t ->
                t.organisations(
                        "Alfa;;;;;;;;;;;;;;ráno",
                        "Beta;;;;;;;;;;;;;;5. 6., 10:30-9:00, 9:05",
                        "Gama")
                    .available("Gama;13-14, 4-1"),
            "organisations.csv:2 AVAILABLE_NOT_READ [available, ráno, 0, ]",
            "organisations.csv:3 AVAILABLE_NOT_READ [available, 5. 6., 1, 5-6]",
            "organisations.csv:3 AVAILABLE_NOT_READ [available, 10:30-9:00, 0, ]",
            "organisations.csv:3 AVAILABLE_NOT_READ [available, 9:05, 0, ]",
            "available.csv:2 ROUND_OUT_OF_RANGE [available, 14, 12]",
            "available.csv:2 AVAILABLE_NOT_READ [available, 4-1, 0, ]"),
        when(
            "numbers that can be rounds or hours",
            t -> t.available("Alfa;9-12", "Beta;8-11"),
            "available.csv:2 AVAILABLE_AMBIGUOUS [available, 9-12, 0, 9-12, 1]"),
        when(
            "hours beside rounds that can only be rounds",
            t -> t.available("Alfa;9-12", "Beta;3-9"),
            "available.csv:2 AVAILABLE_AMBIGUOUS [available, 9-12, 0, 9-12, 0]"),
        when(
            "two rows of one organisation that say when it can come",
            t -> t.available("Alfa;1-2", "Beta;1-3", "Alfa;2-3"),
            "available.csv:4 AVAILABLE_TWICE [Alfa, 2]"),
        when(
            "times of several days, of which nobody can tell which it is",
            t -> t.available("Alfa;26.11. 9:00-11:00, 27.11. 9:00-10:00", "Beta;Thu 9:00-12:00"),
            "available.csv:2 AVAILABLE_DAYS_UNKNOWN [26.11. 9:00-11:00, 3]"),
        when(
            "times of several days, of which one is that of the event",
            t ->
                t.settings("date;2026-11-26")
                    .available("Alfa;26.11. 9:00-11:00, 27.11. 9:00-10:00", "Beta;Thu 9:00-12:00")),
        when(
            "sessions that stand for settings, and one of which nobody knows",
            t ->
                t.settings("rounds;4", "title;Fair", "start;10:00")
                    .sessions("a;;9:00;1", "b;;10:00;2")
                    .organisations("Alfa;;;;;;;;;;;;;;;;a, c", "Beta", "Gama"),
            "event.csv:2 SETTING_OF_SESSIONS [rounds, sessions.csv]",
            "event.csv:4 SETTING_OF_SESSIONS [start, sessions.csv]",
            "organisations.csv:2 SESSION_UNKNOWN [c, 2, \"a\", \"b\"]"),
        when(
            "a session where there are none",
            t -> t.organisations("Alfa;;;;;;;;;;;;;;;;a", "Beta", "Gama"),
            "organisations.csv:2 SESSION_UNKNOWN [a, 0, ]"),
        when(
            "sessions with gaps",
            t -> t.sessions("a;;9:00", "a;;;1", ";;x;1;0", "b;soon;23:50;2;30"),
            "sessions.csv:2 SESSION_CELL_MISSING [rounds, kola]",
            "sessions.csv:3 SESSION_TWICE [a, 2]",
            "sessions.csv:3 SESSION_CELL_MISSING [start, začátek]",
            "sessions.csv:4 SESSION_CELL_MISSING [session, blok]",
            "sessions.csv:4 TIME_NOT_READ [x, 0, ]",
            "sessions.csv:4 NUMBER_WRONG [round_minutes, 0, 1, 240, 0, ]",
            "sessions.csv:5 DATE_NOT_READ [soon, 0, ]",
            "sessions.csv:5 DAY_TOO_LONG [2, 23:50, 0]"),
        when(
            "sessions that overlap, of several days, of too many rounds",
            t -> t.sessions("b;2026-11-26;9:30;3", "a;2026-11-26;9:00;58;1"),
            "sessions.csv SESSIONS_TOO_LONG [61, 60]",
            "sessions.csv:2 SESSION_TOO_EARLY [b, a, 9:58]"),
        when(
            "sessions of several dates, one of them without its own",
            t -> t.sessions("a;2026-11-26;9:00;3", "b;2026-11-27;9:00;3", "c;;13:00;3"),
            "sessions.csv:4 SESSION_CELL_MISSING [date, datum]"),
        when(
            "a clock time that several dates have",
            t ->
                t.sessions("a;2026-11-26;9:00;3", "b;2026-11-27;9:00;3")
                    .organisations("Alfa;;;9:15;5", "Beta", "Gama"),
            "organisations.csv:2 MOMENT_OF_SEVERAL_DATES [arrives, 9:15]"),
        when(
            "hours of resources",
            t ->
                t.organisations("Alfa;;;;;;;;;;UA", "Beta;;;;;;;;;;tlumočník DE", "Gama")
                    .resources("ua;1-4, 9:00-12:00", "UA;5", "tlumočnik DE;2", "RU;1"),
            "resources.csv:3 RESOURCE_TWICE [UA, 2]",
            "resources.csv:5 RESOURCE_UNKNOWN [RU, 2, \"tlumočník DE\", \"UA\"]"),
        when(
            "hours outside the event, and none that can be read",
            t ->
                t.organisations("Alfa;;;;;;;;;;UA", "Beta;;;;;;;;;;DE", "Gama")
                    .resources("UA;20:00-22:00", "DE;evening"),
            "resources.csv:2 RESOURCE_NEVER_THERE [UA]",
            "resources.csv:3 AVAILABLE_NOT_READ [available, evening, 0, ]"),
        when(
            "a meeting that stays while the interpreter is not there",
            t ->
                t.organisations("Alfa;;;;;;;;;;UA", "Beta", "Gama")
                    .resources("UA;1-4")
                    .keep("5;1;Alfa;Beta;yes"),
            "schedule.csv LOCKED_TAKEN [1, 1]",
            "schedule.csv:2 LOCKED_RESOURCE_AWAY [UA, 5, 1-4]"),
        when(
            "times of somebody who is not on the roster",
            t -> t.available("Omega;1-4"),
            "available.csv:2 ORGANISATION_UNKNOWN [Omega, organisations.csv, 0, , 0, ]"),
        when(
            "unknown rounds make no further findings",
            t -> t.settings("rounds;x").organisations("Alfa;;;59;9:00", "Beta", "Gama"),
            "event.csv:2 NUMBER_WRONG [rounds, x, 1, 60, 0, ]"));
  }

  private static Stream<Scenario> tables() {
    return Stream.of(
        when("as many tables as the setting says", t -> t.settings("tables;2").tables("1", "2")),
        when(
            "a row without a table",
            t -> t.tables("1", ";quiet"),
            "tables.csv:3 TABLE_WITHOUT_NAME []"),
        when("a table twice", t -> t.tables("Okno", "okno"), "tables.csv:3 TABLE_TWICE [okno, 2]"),
        when("no tables in the list", t -> t.tables(), "tables.csv NO_TABLES []"),
        when(
            "no tables in the list, but an option",
            t -> t.tables().option("--tables", Setting.TABLES, "4")),
        when(
            "no tables in the settings",
            t -> t.settings("tables;0"),
            "event.csv:2 NUMBER_WRONG [tables, 0, 1, 10000, 0, ]"),
        when(
            "more tables than a hall holds",
            t -> t.tables(numbers(10_001)),
            "tables.csv TOO_MANY_TABLES [10001, 10000]"),
        when(
            "another number of tables in the list",
            t -> t.settings("tables;3").tables("1", "2"),
            "tables.csv TABLES_DIFFER [2, 3, event.csv:2]"),
        when("tables by rounds", t -> t.settings("tables;3, 7-12: 2").tables("1", "2", "3")),
        when("tables by rounds, otherwise", t -> t.settings("tables;1-6:2,7-12:8")),
        when(
            "tables by rounds that cannot be read",
            t -> t.settings("tables;3, 7-12: x"),
            "event.csv:2 TABLES_NOT_READ [3, 7-12: x, 7-12: x]"),
        when(
            "tables of a round said twice",
            t -> t.settings("tables;1-6: 2, 6-12: 1"),
            "event.csv:2 TABLES_NOT_READ [1-6: 2, 6-12: 1, 6-12: 1]"),
        when(
            "no tables in any round",
            t -> t.settings("tables;1-12: 0"),
            "event.csv:2 TABLES_NOT_READ [1-12: 0, 1-12: 0]"),
        when("a table in some rounds", t -> t.tables("1", "2;;1-6")),
        when(
            "a table in rounds that cannot be read",
            t -> t.tables("1", "2;;morning"),
            "tables.csv:3 ROUNDS_NOT_READ [rounds, morning, morning, 0, ]"),
        when(
            "an own table that goes",
            t -> t.tables("1", "2;;1-6").organisations("Alfa;;;;;;;2", "Beta", "Gama"),
            "organisations.csv:2 OWN_TABLE_CLOSED [Alfa, 2, 1-6]"),
        when(
            "a request for rounds in which the table is not there",
            t -> t.tables("1", "2;;1-6").organisations("Alfa;;;;;;;2", "Beta;;;7", "Gama"),
            "organisations.csv:2 OWN_TABLE_CLOSED [Alfa, 2, 1-6]",
            "requests.csv:2 REQUEST_TABLE_CLOSED [Alfa, Beta, 1-6]"));
  }

  private static String[] numbers(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toArray(String[]::new);
  }

  private static Stream<Scenario> requests() {
    return Stream.of(
        when(
            "other spellings and aliases",
            t -> t.organisations("Alfa;A", "Beta", "Gama").more("a; GÁMA ")),
        when(
            "somebody who is not on the roster",
            t -> t.more("Alfa;Beteta", "Omega;Beta"),
            "requests.csv:5 ORGANISATION_UNKNOWN [Beteta, organisations.csv, 1, \"Beta\", 0, ]",
            "requests.csv:6 ORGANISATION_UNKNOWN [Omega, organisations.csv, 0, , 0, ]"),
        when(
            "the same stranger again and again is told once",
            t -> t.more("Alfa;Omega", "Beta;OMEGA", "Gama;Omega", "Omega;Beta", "Omega;Gama"),
            "requests.csv:5 ORGANISATION_UNKNOWN [Omega, organisations.csv, 0, , 4, 6, 7, 8, 9]"),
        when(
            "one slip of the keyboard",
            t ->
                t.organisations("Alfa", "Beta", "Gama", "Knihovna")
                    .more("Knihovna;Alfa", "Beta;Kniovna", "Gama;KNIOVNA", "Alfa;Knihobnha"),
            "requests.csv:6 NAME_CORRECTED [Kniovna, Knihovna, 1, 7]",
            "requests.csv:8 NAME_CORRECTED [Knihobnha, Knihovna, 0, ]"),
        when(
            "a short name may be another one",
            t -> t.more("Beta;Allfa"),
            "requests.csv:5 ORGANISATION_UNKNOWN [Allfa, organisations.csv, 1, \"Alfa\", 0, ]"),
        when(
            "a slip that may mean two is none",
            t -> t.organisations("Alfa", "Beta", "Gama", "Bama").more("Alfa;Dama"),
            "requests.csv ASKED_NOBODY [1, \"Bama\", 0, 1, \"Bama\", 0]",
            "requests.csv:5 ORGANISATION_UNKNOWN"
                + " [Dama, organisations.csv, 2, \"Gama\", \"Bama\", 0, ]"),
        when(
            "another figure is another organisation",
            t -> t.organisations("Alfa", "Beta", "Gama", "Skola 1").more("Alfa;Skola 2"),
            "requests.csv ASKED_NOBODY [1, \"Skola 1\", 0, 1, \"Skola 1\", 0]",
            "requests.csv:5 ORGANISATION_UNKNOWN"
                + " [Skola 2, organisations.csv, 1, \"Skola 1\", 0, ]"),
        when(
            "legal forms are left out as people like",
            t -> t.organisations("Alfa, z. s.", "Beta", "Gama").more("Gama;ALFA z.s.;2"),
            "requests.csv:5 REQUEST_TWICE [Gama, Alfa, z. s., 4, 0]"),
        when(
            "no word about who asks",
            t -> t.more(";Beta", ";;3"),
            "requests.csv:5 REQUEST_WITHOUT_ORGANISATION [Beta]",
            "requests.csv:6 REQUEST_WITHOUT_ORGANISATION []"),
        when(
            "no word about who is wanted",
            t -> t.more("Alfa", "Omega;"),
            "requests.csv:5 REQUEST_WITHOUT_WISH [Alfa]",
            "requests.csv:6 ORGANISATION_UNKNOWN [Omega, organisations.csv, 0, , 0, ]"),
        when(
            "a wish for oneself",
            t -> t.more("Alfa;alfa", "Alfa;Alfa", "Beta;Beta"),
            "requests.csv:5 SELF_REQUEST [Alfa]",
            "requests.csv:7 SELF_REQUEST [Beta]"),
        when(
            "a request twice",
            t -> t.more("alfa;BETA;3"),
            "requests.csv:5 REQUEST_TWICE [Alfa, Beta, 2, 0]"),
        when(
            "how much a meeting is wanted, in words",
            t -> t.more("Beta;Alfa;vysoká", "Gama;Beta;low")),
        when(
            "what requests count by their rank",
            t -> t.more("Alfa;Gama;;;;;;1", "Beta;Alfa;;;;;;2"),
            "requests.csv:5 RANKS_TAKEN [rank, 1: 3, 2: 2, 3...: 1]"),
        when(
            "points of ranks as they are set",
            t -> t.settings("rank_points;5 1").more("Alfa;Gama;;;;;;1"),
            "requests.csv:5 RANKS_TAKEN [rank, 1: 5, 2...: 1]"),
        when(
            "points that are none",
            t -> t.settings("rank_points;3,0"),
            "event.csv:2 RANK_POINTS_NOT_READ [3,0]"),
        when(
            "a rank that is none, and a priority beside it",
            t -> t.more("Alfa;Gama;;;;;;0", "Beta;Alfa;2"),
            "requests.csv:5 NUMBER_WRONG [rank, 0, 1, 1000, 0, ]",
            "requests.csv:5 RANK_AND_PRIORITY [rank, priority]"),
        when(
            "priorities that may be ranks",
            t ->
                t.requests(
                    "Alfa;Beta;1", "Alfa;Gama;2", "Beta;Gama;2", "Beta;Alfa;1", "Gama;Beta;7"),
            "requests.csv:2 PRIORITY_LIKE_RANK [priority, 2, 2]"),
        when(
            "priorities that are hardly ranks",
            t ->
                t.requests(
                    "Alfa;Beta;1", "Alfa;Gama;2", "Beta;Gama;3", "Beta;Alfa;3", "Gama;Beta;1")),
        when(
            "rows that say no",
            t -> t.more("Alfa;Gama;;;;;;;declined", "Beta;Alfa;no"),
            "requests.csv:5 REFUSALS_TAKEN [Alfa, Gama, 2]"),
        when(
            "priorities that do not count",
            t -> t.more("Alfa;Gama;0", "Beta;Alfa;obří", "Gama;Beta;1001"),
            "requests.csv:5 NUMBER_WRONG [priority, 0, 1, 1000, 0, ]",
            "requests.csv:6 NUMBER_WRONG [priority, obří, 1, 1000, 0, ]",
            "requests.csv:7 NUMBER_WRONG [priority, 1001, 1, 1000, 0, ]"),
        when("no requests", t -> t.requests(), "requests.csv NO_REQUESTS []"),
        when("rows, but no wishes", t -> t.requests("Alfa"), "requests.csv NO_REQUESTS []"),
        when(
            "some ask for nobody",
            t -> t.requests("Alfa;Beta"),
            "requests.csv ASKED_NOBODY [2, \"Beta\", \"Gama\", 0, 1, \"Gama\", 0]"),
        when(
            "a wish for one that is ruled out by itself",
            t -> t.organisations("Alfa;;;;;;;;;;;Beta", "Beta", "Gama"),
            "requests.csv:2 WANTED_AND_RULED_OUT [Alfa, Beta, organisations.csv]"),
        when(
            "a wish for one that a row of the requests refuses",
            t -> t.requests("Alfa;Beta", "Beta;Gama", "Gama;Alfa", "Alfa;Beta;no"),
            "requests.csv:2 WANTED_AND_RULED_OUT [Alfa, Beta, requests.csv]",
            "requests.csv:5 REFUSALS_TAKEN [Alfa, Beta, 1]"),
        when(
            "a wish for one that rules it out is not told",
            t -> t.organisations("Alfa", "Beta;;;;;;;;;;;Alfa", "Gama")));
  }

  private static Stream<Scenario> windows() {
    return Stream.of(
        when("windows", t -> t.more("Alfa;Gama;1;3;5", "Beta;Alfa;2;9:30;10:30")),
        when(
            "a window that ends before it begins",
            t -> t.more("Alfa;Gama;1;5;3"),
            "requests.csv:5 WINDOW_CONTRADICTORY [earliest, 5, latest, 3]"),
        when(
            "a window that cannot be read",
            t -> t.more("Alfa;Gama;1;brzy;13"),
            "requests.csv:5 MOMENT_NOT_READ [earliest, brzy, 0, ]",
            "requests.csv:5 ROUND_OUT_OF_RANGE [latest, 13, 12]"),
        when(
            "a window when one is away",
            t -> t.organisations("Alfa;;;;5", "Beta", "Gama").more("Beta;Alfa;1;6;9"),
            "requests.csv:5 REQUEST_IMPOSSIBLE [Beta, Alfa]"),
        when(
            "two who are never there together",
            t -> t.organisations("Alfa;;;;5", "Beta;;;6", "Gama"),
            "requests.csv:2 REQUEST_IMPOSSIBLE [Alfa, Beta]"),
        when(
            "two rows of one request that leave no round",
            t -> t.more("Alfa;Gama;1;1;3", "Alfa;Gama;1;5;6"),
            "requests.csv:5 REQUEST_IMPOSSIBLE [Alfa, Gama]",
            "requests.csv:6 REQUEST_TWICE [Alfa, Gama, 5, 0]"),
        when(
            "a meeting after others, of which one is asked for by the other side",
            t -> t.requests("Alfa;Beta;1;;;gama", "Beta;Gama;1;;;Alfa", "Gama;Alfa")),
        when(
            "a meeting after itself, and after one with oneself",
            t -> t.requests("Alfa;Beta;1;;;Beta|Alfa", "Beta;Gama", "Gama;Alfa"),
            "requests.csv:2 AFTER_ITSELF [Alfa, Beta, Alfa]",
            "requests.csv:2 AFTER_ITSELF [Alfa, Beta, Beta]"),
        when(
            "a meeting after one that nobody asks for, and after somebody unknown",
            t -> t.requests("Alfa;Beta;1;;;Gama|Omega", "Beta;Gama", "Gama;Beta"),
            "requests.csv:2 AFTER_NOT_REQUESTED [Alfa, Beta, Gama]",
            "requests.csv:2 ORGANISATION_UNKNOWN [Omega, organisations.csv, 0, , 0, ]"),
        when(
            "two meetings, each after the other",
            t -> t.requests("Alfa;Beta;1;;;Gama", "Alfa;Gama;1;;;Beta", "Beta;Gama", "Gama;Beta"),
            "requests.csv:2 AFTER_IN_CIRCLE [Alfa, Beta, 2]"),
        when(
            "an order that is no circle, and one whose circle is another organisation's",
            t ->
                t.requests(
                    "Alfa;Beta;1;;;Gama",
                    "Alfa;Gama",
                    "Beta;Alfa;1;;;Gama",
                    "Beta;Gama",
                    "Gama;Alfa")),
        when(
            "requests for each other at different times",
            t -> t.requests("Alfa;Beta;1;1;3", "Beta;Gama", "Gama;Alfa", "Beta;Alfa;1;4;6"),
            "requests.csv:5 WINDOWS_DISJOINT [Beta, Alfa, 2]"));
  }

  private static Stream<Scenario> kept() {
    return Stream.of(
        when(
            "meetings that stay",
            t -> t.keep("1;1;Alfa;Beta;yes", "2;1;Beta;Gama;", "3;1;Alfa;Gama;ANO"),
            "schedule.csv LOCKED_TAKEN [2, 3]"),
        when(
            "meetings of rounds that are over stay, marked or not",
            t ->
                t.settings("od_kola;3")
                    .keep("1;1;Alfa;Beta;", "2;1;Beta;Gama;ne", "3;1;Alfa;Gama;", "x;1;Alfa;Gama;"),
            "schedule.csv LOCKED_TAKEN [2, 4]"),
        when(
            "a first open round that the event does not have",
            t -> t.settings("rounds;4", "from;5"),
            "event.csv:3 NUMBER_WRONG [from, 5, 1, 4, 0, ]"),
        when(
            "neither yes nor no",
            t -> t.keep("1;1;Alfa;Beta;snad"),
            "schedule.csv LOCKED_TAKEN [0, 1]",
            "schedule.csv:2 LOCKED_NOT_READ [snad]"),
        when(
            "cells that are missing",
            t -> t.keep(";;Alfa;;x"),
            "schedule.csv LOCKED_TAKEN [1, 1]",
            "schedule.csv:2 VALUE_MISSING [round, kolo]",
            "schedule.csv:2 VALUE_MISSING [table, stůl]",
            "schedule.csv:2 VALUE_MISSING [organisation_2, organizace_2]"),
        when(
            "a round, a table and an organisation that are not there",
            t -> t.settings("tables;2").keep("13;3;Alfa;Omega;1"),
            "schedule.csv LOCKED_TAKEN [1, 1]",
            "schedule.csv:2 NUMBER_WRONG [round, 13, 1, 12, 0, ]",
            "schedule.csv:2 TABLE_UNKNOWN [3, 2]",
            "schedule.csv:2 ORGANISATION_UNKNOWN [Omega, organisations.csv, 0, , 0, ]"),
        when(
            "a table by its name",
            t -> t.tables("U okna", "U dveří").keep("1;u dveri;Alfa;Beta;yes"),
            "schedule.csv LOCKED_TAKEN [1, 1]"),
        when(
            "a meeting with itself",
            t -> t.keep("1;1;Alfa;alfa;yes"),
            "schedule.csv LOCKED_TAKEN [1, 1]",
            "schedule.csv:2 LOCKED_WITH_ITSELF [Alfa]"),
        when(
            "a meeting that nobody asked for",
            t -> t.requests("Alfa;Beta", "Beta;Alfa", "Gama;Alfa").keep("1;1;Beta;Gama;yes"),
            "schedule.csv LOCKED_TAKEN [1, 1]",
            "schedule.csv:2 LOCKED_NOT_REQUESTED [Beta, Gama]"),
        when(
            "two meetings of two teams at once",
            t ->
                t.organisations("Alfa;;;;;;;;;2", "Beta", "Gama")
                    .settings("tables;2")
                    .keep("1;1;Alfa;Beta;yes", "1;2;Gama;Alfa;yes"),
            "schedule.csv LOCKED_TAKEN [2, 2]"),
        when(
            "two meetings of one of two teams at once",
            t ->
                t.organisations("Alfa;;;;;;;;;2", "Beta", "Gama")
                    .settings("tables;2")
                    .keep("1;1;Alfa;Beta;yes;2", "1;2;Gama;Alfa;yes;;2"),
            "schedule.csv LOCKED_TAKEN [2, 2]",
            "schedule.csv:3 LOCKED_ORGANISATION_TWICE [Alfa, 1, 2]"),
        when(
            "a team that is not there",
            t -> t.keep("1;1;Alfa;Beta;yes;1;2"),
            "schedule.csv LOCKED_TAKEN [1, 1]",
            "schedule.csv:2 NUMBER_WRONG [team_2, 2, 1, 1, 0, ]"),
        when(
            "two teams with one interpreter at once",
            t ->
                t.organisations("Alfa;;;;;;;;;2;UA", "Beta", "Gama")
                    .settings("tables;2")
                    .keep("1;1;Alfa;Beta;yes", "1;2;Gama;Alfa;yes"),
            "organisations.csv:2 TEAMS_WITH_RESOURCE [Alfa, UA]",
            "schedule.csv LOCKED_TAKEN [2, 2]",
            "schedule.csv:3 LOCKED_SHARED_TWICE [UA, 1, 2]"));
  }

  private static Stream<Scenario> lookedInto() {
    return Stream.of(
        when(
            "a schedule to look into may break any rule",
            t -> t.schedule("1;1;Alfa;Beta;", "1;1;Alfa;Gama;yes", "1;1;Alfa;Alfa;")),
        when(
            "rows of which nobody can tell what they mean",
            t -> t.settings("tables;2").schedule("13;3;Alfa;Omega;snad", ";;Alfa;;"),
            "edited.csv:2 LOCKED_NOT_READ [snad]",
            "edited.csv:2 NUMBER_WRONG [round, 13, 1, 12, 0, ]",
            "edited.csv:2 TABLE_UNKNOWN [3, 2]",
            "edited.csv:2 ORGANISATION_UNKNOWN [Omega, organisations.csv, 0, , 0, ]",
            "edited.csv:3 VALUE_MISSING [round, kolo]",
            "edited.csv:3 VALUE_MISSING [table, stůl]",
            "edited.csv:3 VALUE_MISSING [organisation_2, organizace_2]"),
        when(
            "clock times that are those of the rounds, or none",
            t -> t.timed("1;9:00;9:15;1;Alfa;Beta", "2;9:15:00;;1;Beta;Gama", "3;;;1;Gama;Alfa")),
        when(
            "clock times of other rounds",
            t ->
                t.timed(
                    "1;9:00;9:20;1;Alfa;Beta", "2;9:00;9:15;1;Beta;Gama", "3;devět;;1;Gama;Alfa"),
            "edited.csv:2 CLOCK_TIME_DIFFERS [end, 9:20, 1, 9:15, 2, 3, 4]"),
        when(
            "a meeting of which only the round stays needs no table",
            t -> t.schedule("1;;Alfa;Beta;kolo", "2;;Beta;Gama;ROUND", "3;77;Gama;Alfa;round")),
        when(
            "a meeting that stays may be at any table, where only its round does",
            t ->
                t.settings("tables;2")
                    .keep("1;2;Alfa;Beta;yes", "1;;Gama;Alfa;", "2;;Gama;Alfa;kolo"),
            "schedule.csv LOCKED_TAKEN [2, 3]"),
        when(
            "any other meeting needs one",
            t -> t.schedule("1;;Alfa;Beta;yes", "2;;Beta;Gama;"),
            "edited.csv:2 VALUE_MISSING [table, stůl]",
            "edited.csv:3 VALUE_MISSING [table, stůl]"));
  }

  private static Stream<Scenario> contradictions() {
    String one = "schedule.csv LOCKED_TAKEN [1, 1]";
    String two = "schedule.csv LOCKED_TAKEN [2, 2]";
    return Stream.of(
        when(
            "an organisation twice in a round",
            t -> t.settings("tables;2").keep("1;1;Alfa;Beta;yes", "1;2;Gama;Alfa;yes"),
            two,
            "schedule.csv:3 LOCKED_ORGANISATION_TWICE [Alfa, 1, 2]"),
        when(
            "a table twice in a round",
            t ->
                t.organisations("Alfa", "Beta", "Gama", "Delta")
                    .more("Delta;Gama")
                    .keep("1;1;Alfa;Beta;yes", "1;1;Gama;Delta;yes"),
            two,
            "schedule.csv:3 LOCKED_TABLE_TWICE [1, 1, 2]"),
        when(
            "a pair twice",
            t -> t.keep("1;1;Alfa;Beta;yes", "2;1;Beta;Alfa;yes"),
            two,
            "schedule.csv:3 LOCKED_PAIR_TWICE [Beta, Alfa, 2]"),
        when(
            "a row twice",
            t -> t.keep("1;1;Alfa;Beta;yes", "1;1;Alfa;Beta;yes"),
            two,
            "schedule.csv:3 LOCKED_PAIR_TWICE [Alfa, Beta, 2]"),
        when(
            "a row twice, in which nobody is there and the table does not suit",
            t ->
                t.tables("1", "2;quiet")
                    .organisations("Alfa;;;3;;;;;quiet", "Beta;;;;;;;;quiet", "Gama")
                    .keep("1;1;Alfa;Beta;yes", "1;1;Alfa;Beta;yes"),
            two,
            "schedule.csv:2 LOCKED_AT_WRONG_TABLE [Alfa, Beta, 1, 2]",
            "schedule.csv:2 LOCKED_NOT_PRESENT [Alfa, 1, 3-12]",
            "schedule.csv:3 LOCKED_AT_WRONG_TABLE [Alfa, Beta, 1, 2]",
            "schedule.csv:3 LOCKED_NOT_PRESENT [Alfa, 1, 3-12]",
            "schedule.csv:3 LOCKED_PAIR_TWICE [Alfa, Beta, 2]"),
        when(
            "an organisation twice in a round of a day that cannot be known",
            t ->
                t.settings("tables;2", "start;x", "max_in_a_row;1")
                    .keep("1;1;Alfa;Beta;yes", "1;2;Gama;Alfa;yes", "2;1;Beta;Gama;yes"),
            "event.csv:3 TIME_NOT_READ [x, 0, ]",
            "schedule.csv LOCKED_TAKEN [3, 3]",
            "schedule.csv:3 LOCKED_ORGANISATION_TWICE [Alfa, 1, 2]"),
        when(
            "nothing is said where it is not known how many tables there are",
            t ->
                t.organisations("Alfa;;;;;;;2", "Beta", "Gama", "gama")
                    .keep("1;1;Alfa;Beta;yes", "1;1;Alfa;Gama;yes"),
            "organisations.csv:5 ORGANISATION_TWICE [gama, Gama, 4]",
            "requests.csv:2 REQUEST_WITHOUT_TABLE [Alfa, Beta]",
            "requests.csv:4 REQUEST_WITHOUT_TABLE [Gama, Alfa]",
            two),
        when(
            "a resource twice in a round",
            t ->
                t.settings("tables;2")
                    .organisations(
                        "Alfa;;;;;;;;;;tlumočník UA", "Beta", "Gama;;;;;;;;;;Tlumočník ua", "Delta")
                    .more("Delta;Gama")
                    .keep("1;1;Alfa;Beta;yes", "1;2;Gama;Delta;yes"),
            two,
            "schedule.csv:3 LOCKED_SHARED_TWICE [tlumočník UA, 1, 2]"),
        when(
            "a person twice in a round",
            t ->
                t.settings("tables;2")
                    .organisations("Alfa;;Jan", "Beta", "Gama;;Jan", "Delta")
                    .more("Delta;Gama")
                    .keep("1;1;Alfa;Beta;yes", "1;2;Gama;Delta;yes"),
            "organisations.csv:4 PERSON_SHARED [Jan, \"Alfa\", \"Gama\"]",
            two,
            "schedule.csv:3 LOCKED_SHARED_TWICE [Jan, 1, 2]"),
        when(
            "an organisation that is not there",
            t -> t.organisations("Alfa;;;3", "Beta", "Gama").keep("2;1;Alfa;Beta;yes"),
            one,
            "schedule.csv:2 LOCKED_NOT_PRESENT [Alfa, 2, 3-12]"),
        when(
            "more meetings running than allowed; once is enough",
            t ->
                t.settings("max_in_a_row;1", "rounds;6", "pause;4:15")
                    .organisations("Alfa", "Beta", "Gama", "Delta")
                    .more("Delta;Alfa", "Delta;Beta")
                    .keep(
                        "1;1;Alfa;Beta;yes",
                        "2;1;Alfa;Gama;yes",
                        "3;1;Alfa;Delta;yes",
                        "4;1;Beta;Gama;yes",
                        "5;1;Beta;Delta;yes"),
            "schedule.csv LOCKED_TAKEN [5, 5]",
            "schedule.csv:3 LOCKED_WITHOUT_REST [Alfa, 3, 1-3, 1]"),
        when(
            "meetings in another order than asked for, whichever stands first",
            t ->
                t.requests("Alfa;Beta;1;;;Gama", "Alfa;Gama", "Beta;Gama;1;;;Alfa", "Gama;Beta")
                    .keep("1;1;Alfa;Beta;yes", "2;1;Alfa;Gama;yes", "3;1;Beta;Gama;yes"),
            "schedule.csv LOCKED_TAKEN [3, 3]",
            "schedule.csv:3 LOCKED_OUT_OF_ORDER [Alfa, Beta, Gama, 2]"),
        when(
            "outside the window of a request",
            t -> t.requests("Alfa;Beta;1;5;7", "Beta;Gama", "Gama;Alfa").keep("2;1;Alfa;Beta;yes"),
            one,
            "schedule.csv:2 LOCKED_OUTSIDE_WINDOW [Alfa, Beta, 2, 5-7]"),
        when(
            "a meeting at a table that does not suit",
            t ->
                t.tables("1", "2")
                    .organisations("Alfa;;;;;;;2", "Beta", "Gama")
                    .keep("1;1;Alfa;Beta;yes", "2;1;Beta;Gama;yes"),
            "schedule.csv LOCKED_TAKEN [2, 2]",
            "schedule.csv:2 LOCKED_AT_WRONG_TABLE [Alfa, Beta, 1, 2]"),
        when(
            "a meeting at a table that is not there then",
            t -> t.settings("tables;2, 3-12: 1").keep("2;2;Alfa;Beta;yes", "3;2;Beta;Gama;yes"),
            "schedule.csv LOCKED_TAKEN [2, 2]",
            "schedule.csv:3 LOCKED_TABLE_CLOSED [2, 3, 1-2]"),
        when(
            "more meetings than allowed",
            t ->
                t.organisations("Alfa;;;;;;1", "Beta", "Gama")
                    .keep("1;1;Alfa;Beta;yes", "2;1;Alfa;Gama;yes"),
            two,
            "schedule.csv:3 LOCKED_TOO_MANY [Alfa, 1]"),
        when(
            "two that must not be put together",
            t -> t.organisations("Alfa", "Beta;;;;;;;;;;;Alfa", "Gama").keep("1;1;Alfa;Beta;yes"),
            one,
            "schedule.csv:2 LOCKED_NEVER_WITH [Alfa, Beta]"),
        when(
            "two that met before, where nobody is to meet again",
            t ->
                t.settings("history;never")
                    .history("2025.csv", "Beta;Alfa")
                    .keep("1;1;Alfa;Beta;yes"),
            one,
            "schedule.csv:2 LOCKED_NEVER_AGAIN [Alfa, Beta, 2025.csv]",
            "2025.csv HISTORY_TAKEN [1, 0]"),
        when(
            "two of one side",
            t ->
                t.settings("between_sides;yes")
                    .organisations(on("Alfa", "a"), on("Beta", "a"), on("Gama", "b"))
                    .keep("1;1;Alfa;Beta;yes"),
            "requests.csv:2 REQUESTS_WITHIN_SIDE [Alfa, Beta, a, 1]",
            one,
            "schedule.csv:2 LOCKED_WITHIN_SIDE [Alfa, Beta, a]"));
  }

  /** A row of the roster of which only the side is given besides the name. */
  private static String on(String organisation, String side) {
    return organisation + ";".repeat(OrganisationColumn.SIDE.ordinal()) + side;
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void exactlyThisIsFound(Scenario scenario) {
    assertThat(scenario.change().apply(Typed.ring()).findings())
        .containsExactlyElementsOf(scenario.findings());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void thereIsAnEventUnlessSomethingIsWrong(Scenario scenario) {
    Validation validation = scenario.change().apply(Typed.ring()).validation();
    boolean isWrong =
        validation
            .findWorst()
            .filter(s -> s == Severity.ERROR || s == Severity.CONTRADICTION)
            .isPresent();
    assertThat(validation.event().isEmpty()).isEqualTo(isWrong);
  }

  @Test
  void everyCodeHasAScenario() {
    Set<FindingCode> found =
        scenarios()
            .flatMap(s -> s.change().apply(Typed.ring()).validation().findings().stream())
            .map(Finding::code)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(FindingCode.class)));
    found.addAll(OF_READING);
    found.addAll(StatementsTest.CODES);
    found.addAll(OF_MESSAGES);
    found.add(FindingCode.HELD_MISSING); // HeldCommandTest
    found.add(FindingCode.HELD_SKIPPED); // HeldCommandTest
    found.add(FindingCode.HELD_AMONG_WISHES); // HeldCommandTest
    found.add(FindingCode.MORE_OF_A_KIND); // FindingsTest
    assertThat(found).containsAll(Arrays.asList(FindingCode.values()));
  }
}
