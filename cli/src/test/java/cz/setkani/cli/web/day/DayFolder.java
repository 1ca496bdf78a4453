package cz.setkani.cli.web.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An event of six organisations and four rounds, with its programme. */
public final class DayFolder {

  private DayFolder() {}

  /** Makes it in a folder. */
  public static Path in(Path folder) throws IOException {
    Path event = Files.createDirectories(folder.resolve("event"));
    Files.createDirectories(event.resolve("result"));
    write(
        event.resolve("event.csv"),
        "setting;value",
        "title;A day",
        "date;2026-11-26",
        "start;9:00",
        "rounds;4",
        "round_minutes;15",
        "changeover_minutes;5",
        "tables;3");
    write(
        event.resolve("organisations.csv"),
        "organisation;people",
        "Škola Řeka;Jana Malá",
        "Beta;",
        "Gama;",
        "Delta;",
        "Ema;",
        "Filip;");
    write(
        event.resolve("requests.csv"),
        "organisation;wants",
        "Škola Řeka;Beta",
        "Škola Řeka;Gama",
        "Škola Řeka;Delta",
        "Škola Řeka;Filip",
        "Gama;Delta",
        "Gama;Ema",
        "Ema;Filip",
        "Beta;Delta",
        "Beta;Ema");
    write(
        event.resolve("result/schedule.csv"),
        "round;table;organisation_1;organisation_2",
        "1;1;Škola Řeka;Beta",
        "1;2;Gama;Delta",
        "1;3;Ema;Filip",
        "2;1;Škola Řeka;Gama",
        "2;2;Beta;Delta",
        "3;1;Škola Řeka;Delta",
        "3;2;Beta;Ema",
        "4;1;Gama;Ema",
        "4;2;Škola Řeka;Filip");
    return event;
  }

  private static void write(Path file, String... lines) throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
