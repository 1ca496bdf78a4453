package cz.setkani.validate;

import cz.setkani.validate.FindingScenariosTest.Scenario;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is found in which journal of the day; its first row is in line 2. */
final class DayScenarios {

  private DayScenarios() {}

  private static Scenario when(String name, UnaryOperator<Typed> change, String... findings) {
    return new Scenario("day: " + name, change, List.of(findings));
  }

  static Stream<Scenario> all() {
    return Stream.of(words(), people(), wishes(), things(), times(), meetings(), undoing())
        .flatMap(s -> s);
  }

  private static Stream<Scenario> words() {
    return Stream.of(
        when("nothing happened", t -> t.day()),
        when(
            "every word is good, in both languages",
            t ->
                t.settings("pause;4:15")
                    .organisations("Alfa;;;;;;;;;;jeřáb", "Beta", "Gama")
                    .schedule("1;1;Alfa;Beta;", "9;1;Beta;Gama;")
                    .day(
                        ";here;Alfa",
                        ";je tu;Gama",
                        "4;absent;Alfa",
                        ";nepřišla;Beta;5-8",
                        ";Přijde;ALFA;6",
                        ";leaves;Gama;10:00",
                        "5;walk_in;Delta;Jan Novák, Eva Malá",
                        ";přání;Delta;Alfa (3)",
                        ";wish;Alfa;Delta",
                        ";nechce;Alfa;Beta",
                        "1;neproběhla;Beta;Alfa",
                        "4;table lost;1",
                        "6;stul zpet;1",
                        "4;zdroj_nejde;Jerab",
                        "5;resource_back;jeřáb",
                        "4;delay;;10 min, pauza 4",
                        "4;delay;;0",
                        "5;zkrátit;;12 minut",
                        ";kola;;10",
                        ";lock;Beta;Gama",
                        ";neplatí;;5",
                        ";vydání;;2, 6, any, seed 7, thorough",
                        ";edition;;3, 7, 0")),
        when(
            "words that nobody knows",
            t -> t.day("4;;Alfa", "4;nepřisla;Alfa", "4;nepřišlaa;Alfa", "4;zmizela;Alfa"),
            "day.csv:2 DAY_WORD_UNKNOWN [, 0, ]",
            "day.csv:4 DAY_WORD_UNKNOWN [nepřišlaa, 1, \"nepřišla\"]",
            "day.csv:5 DAY_WORD_UNKNOWN [zmizela, 0, ]"),
        when(
            "cells are missing",
            t -> t.day(";absent;Alfa", "4;absent", ";arrives;Alfa", "4;delay", ";wish;Alfa"),
            "day.csv:2 DAY_CELL_MISSING [absent, round, kolo]",
            "day.csv:3 DAY_CELL_MISSING [absent, who, kdo]",
            "day.csv:4 DAY_CELL_MISSING [arrives, detail, podrobnosti]",
            "day.csv:5 DAY_CELL_MISSING [delay, detail, podrobnosti]",
            "day.csv:6 DAY_CELL_MISSING [wish, detail, podrobnosti]"),
        when("a number may stand in the column before", t -> t.day("4;delay;10", ";rounds;10")),
        when(
            "cells that are not needed",
            t -> t.settings("tables;2").day("4;table_lost;1;broken", "4;delay;Alfa;10"),
            "day.csv:2 DAY_CELL_UNUSED [table_lost, broken]",
            "day.csv:3 DAY_CELL_UNUSED [delay, Alfa]"),
        when(
            "rounds that the day does not have",
            t -> t.day("13;absent;Alfa", "x;absent;Beta", ";arrives;Alfa;14", ";absent;Beta;0-3"),
            "day.csv:2 ROUND_OUT_OF_RANGE [round, 13, 12]",
            "day.csv:3 NUMBER_WRONG [round, x, 1, 60, 0, ]",
            "day.csv:4 ROUND_OUT_OF_RANGE [detail, 14, 12]",
            "day.csv:5 ROUND_OUT_OF_RANGE [detail, 0, 12]"),
        when("but a day can grow", t -> t.day(";rounds;;14", "14;absent;Alfa")));
  }

  private static Stream<Scenario> people() {
    return Stream.of(
        when(
            "three wrong names are told, and nothing else",
            t ->
                t.organisations("Charita Jasanov", "Naděje Lípa", "Škola Duha")
                    .requests(
                        "Charita Jasanov;Škola Duha",
                        "Naděje Lípa;Škola Duha",
                        "Škola Duha;Naděje Lípa")
                    .day(
                        "1;absent;Rybáři",
                        "1;absent;Charita Jasanow",
                        "1;arrives;Rybáři;3",
                        ";wish;Škola Duha;Hasiči",
                        "1;absent;Naděje"),
            "day.csv:2 ORGANISATION_UNKNOWN [Rybáři, organisations.csv, 0, , 1, 4]",
            "day.csv:3 NAME_CORRECTED [Charita Jasanow, Charita Jasanov, 0, ]",
            "day.csv:5 ORGANISATION_UNKNOWN [Hasiči, organisations.csv, 0, , 0, ]",
            "day.csv:6 ORGANISATION_UNKNOWN [Naděje, organisations.csv, 1, \"Naděje Lípa\", 0, ]"),
        when(
            "moments and rounds that are none",
            t -> t.day(";arrives;Alfa;soon", ";absent;Beta;5.VIII"),
            "day.csv:2 MOMENT_NOT_READ [detail, soon, 0, ]",
            "day.csv:3 ROUNDS_NOT_READ [detail, 5.VIII, 5.VIII, 1, 5-8]"),
        when(
            "walk-ins of known names",
            t ->
                t.organisations("Alfa", "Beta", "Gama s.r.o.", "Charita Jasanov")
                    .requests("Alfa;Beta", "Beta;Gama", "Gama;Alfa", "Charita Jasanov;Alfa")
                    .day(
                        "2;walk_in;gama", "2;walk_in;Charita Jasanow", "3;walk_in;Charita Jasanow"),
            "day.csv:2 WALK_IN_KNOWN [Gama s.r.o.]",
            "day.csv:3 WALK_IN_ALIKE [Charita Jasanow, Charita Jasanov]",
            "day.csv:4 WALK_IN_KNOWN [Charita Jasanow]"),
        when(
            "a walk-in is known from its row on",
            t -> t.day(";wish;Alfa;Delta", "3;walk_in;Delta;3", ";wish;Delta;Alfa"),
            "day.csv:2 NOT_YET_HERE [Delta, 3]",
            "day.csv:3 TOO_MANY_PEOPLE [Delta, 3, 2]"),
        when(
            "requests before the day do not know who came besides",
            t -> t.more("Alfa;Delta").day("3;walk_in;Delta"),
            "requests.csv:5 ORGANISATION_UNKNOWN [Delta, organisations.csv, 1, \"Beta\", 0, ]"));
  }

  private static Stream<Scenario> wishes() {
    return Stream.of(
        when("with itself", t -> t.day(";wish;Alfa;alfa"), "day.csv:2 DAY_WITH_ITSELF [Alfa]"),
        when(
            "a priority that is none",
            t -> t.day(";wish;Alfa;Gama (0)", ";wish;Alfa;Gama (2000)"),
            "day.csv:2 NUMBER_WRONG [wish, 0, 1, 1000, 0, ]",
            "day.csv:3 NUMBER_WRONG [wish, 2000, 1, 1000, 0, ]"),
        when(
            "a figure in brackets may be of the name",
            t ->
                t.organisations("Alfa", "Beta", "Gama", "Praha (5)")
                    .more("Praha (5);Alfa")
                    .day(";wish;Alfa;Praha (5)", ";wish;Beta;Praha (5) (2)")),
        when(
            "a wish that nobody has is taken back",
            t -> t.day(";drop;Alfa;Beta", ";drop;Alfa;Beta", ";wish;Alfa;Beta", ";drop;Alfa;Beta"),
            "day.csv:3 WISH_NOT_THERE [Alfa, Beta]"),
        when(
            "a wish for one that the asker rules out",
            t -> t.organisations("Alfa;;;;;;;;;;;Gama", "Beta", "Gama").day(";wish;Alfa;Gama"),
            "day.csv:2 WANTED_AND_RULED_OUT [Alfa, Gama, organisations.csv]"));
  }

  private static Stream<Scenario> things() {
    return Stream.of(
        when(
            "a table that the event does not have",
            t -> t.settings("tables;2").day("2;table_lost;3"),
            "day.csv:2 TABLE_UNKNOWN [3, 2]"),
        when(
            "people write what a table is before its number, and how they like a meeting in words",
            t ->
                t.settings("tables;2")
                    .day(
                        "2;table_lost;stůl 2", "3;table_back;Table 2", ";wish;Alfa;Gama (vysoká)")),
        when(
            "resources that nobody needs",
            t -> t.organisations("Alfa;;;;;;;;;;jeřáb", "Beta", "Gama").day("2;resource_lost;bagr"),
            "day.csv:2 RESOURCE_UNKNOWN [bagr, 1, \"jeřáb\"]"));
  }

  private static Stream<Scenario> times() {
    return Stream.of(
        when(
            "delays that are none",
            t -> t.day("2;delay;;soon", "2;delay;;300", "2;delay;;10, lunch 4"),
            "day.csv:2 DELAY_NOT_READ [soon]",
            "day.csv:3 NUMBER_WRONG [delay, 300, 0, 240, 0, ]",
            "day.csv:4 DELAY_NOT_READ [10, lunch 4]"),
        when(
            "pauses that do not lie ahead",
            t ->
                t.settings("pause;4:15,8:15")
                    .day(
                        "2;delay;;10, pause 3",
                        "5;delay;;10, pause 4",
                        "9;delay;;10, pause 8",
                        "2;delay;;10, pauses",
                        "4;delay;;0, pauses 4, 8",
                        "2;delay;;0, pause 4"),
            "day.csv:2 PAUSE_NOT_AHEAD [3, 2, 4, 8]",
            "day.csv:3 PAUSE_NOT_AHEAD [4, 1, 8]",
            "day.csv:4 PAUSE_NOT_AHEAD [8, 0, ]",
            "day.csv:7 PAUSE_NOT_AHEAD [4, 0, ]"),
        when(
            "a day that would not end before midnight",
            t -> t.settings("start;20:00").day("2;delay;;60", ";rounds;;15", ";rounds;;20"),
            "day.csv:2 DAY_PAST_MIDNIGHT [delay]",
            "day.csv:4 DAY_PAST_MIDNIGHT [rounds]"),
        when(
            "rounds of the same length are not shorter, and rounds that are over stay",
            t -> t.day("4;shorten;;15", "6;rounds;;4", ";edition;;2, 8, 0", ";rounds;;6"),
            "day.csv:2 NUMBER_WRONG [shorten, 15, 1, 14, 0, ]",
            "day.csv:3 NUMBER_WRONG [rounds, 4, 5, 60, 0, ]",
            "day.csv:5 NUMBER_WRONG [rounds, 6, 7, 60, 0, ]"),
        when(
            "times of an edition that was given out earlier are not compared",
            t -> t.timed("2;9:15;9:30;1;Alfa;Beta").day("2;delay;;5")));
  }

  private static Stream<Scenario> meetings() {
    return Stream.of(
        when(
            "meetings that the last edition does not have",
            t ->
                t.schedule("3;1;Alfa;Beta;", "4;1;Beta;Gama;")
                    .day(
                        "3;not_held;Alfa;Gama",
                        "2;not_held;Alfa;Beta",
                        ";lock;Gama;Alfa",
                        "3;not_held;Beta;Alfa",
                        ";lock;Gama;Beta"),
            "day.csv:2 MEETING_NOT_THERE [Alfa, Gama, 3, 0]",
            "day.csv:3 MEETING_NOT_THERE [Alfa, Beta, 3, 1]",
            "day.csv:4 MEETING_NOT_THERE [Gama, Alfa, 1, 0]"),
        when(
            "what an edition has counted on is not looked for in it; what is over is not locked",
            t ->
                t.schedule("3;1;Alfa;Beta;", "4;1;Beta;Gama;")
                    .day("1;not_held;Alfa;Gama", ";edition;;2, 4, 0", ";lock;Alfa;Beta"),
            "day.csv:4 MEETING_NOT_THERE [Alfa, Beta, 3, 2]"),
        when(
            "who came besides has meetings",
            t -> t.schedule("3;1;Alfa;Delta;").day("1;walk_in;Delta", ";lock;Delta;Alfa")));
  }

  private static Stream<Scenario> undoing() {
    return Stream.of(
        when(
            "rows that cannot be undone",
            t ->
                t.day(
                    "3;absent;Alfa",
                    "1;walk_in;Delta",
                    ";edition;;2, 4, 0",
                    ";undo;;1",
                    ";undo;;2",
                    ";undo;;2",
                    ";undo;;6",
                    ";undo;;4",
                    ";undo;;3",
                    ";undo;;20"),
            "day.csv:5 UNDO_NOT_POSSIBLE [1, 0]",
            "day.csv:7 UNDO_NOT_POSSIBLE [2, 1]",
            "day.csv:8 UNDO_NOT_POSSIBLE [6, 2]",
            "day.csv:9 UNDO_NOT_POSSIBLE [4, 3]",
            "day.csv:10 UNDO_NOT_POSSIBLE [3, 4]",
            "day.csv:11 UNDO_NOT_POSSIBLE [20, 0]"),
        when(
            "what is no number of a row",
            t -> t.day(";undo;;last"),
            "day.csv:2 NUMBER_WRONG [undo, last, 2, 3, 0, ]"),
        when(
            "of what is undone nothing is found",
            t -> t.day("3;absent;Alpha", "30;delay;x", ";undo;;2", ";undo;;3")),
        when(
            "in the first row there is nothing to be undone",
            t -> t.day(";undo;;2"),
            "day.csv:2 UNDO_NOT_POSSIBLE [2, 0]"),
        when(
            "a walk-in that is undone is unknown",
            t -> t.day("3;walk_in;Delta", ";wish;Delta;Alfa", ";undo;;2"),
            "day.csv:3 ORGANISATION_UNKNOWN [Delta, organisations.csv, 1, \"Beta\", 0, ]"),
        when(
            "a walk-in and all that is said of it is undone",
            t -> t.day("3;walk_in;Delta", ";wish;Delta;Alfa", ";undo;;3", ";undo;;2")),
        when(
            "editions that are not next",
            t -> t.day(";edition;;3, 4, 0", ";edition;;2, 4, 0", ";edition;;two"),
            "day.csv:2 EDITION_NOT_NEXT [3, 4, 0, 2]",
            "day.csv:4 EDITION_NOT_NEXT [two, 3]"));
  }
}
