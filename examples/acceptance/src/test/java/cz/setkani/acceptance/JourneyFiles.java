package cz.setkani.acceptance;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the organiser of a small town has in her mailbox: a list, and answers in three shapes. */
record JourneyFiles(Path folder) {

  private static final Charset EXCEL = Charset.forName("windows-1250");
  private static final String CRLF = "\r\n";

  /** Everybody who is invited, as the organiser writes their names. */
  static final List<String> ORGANISATIONS =
      List.of(
          "Městský úřad Lípová – odbor sociálních věcí",
          "Oblastní charita Lípová",
          "Raná péče Slunečnice, z.ú.",
          "Azylový dům Kotva, z.s.",
          "Domov pro seniory U Potoka, p.o.",
          "Pečovatelská služba Lípová, p.o.",
          "Hospic svaté Zdislavy, z.ú.",
          "Nízkoprahový klub Podkova, z.s.",
          "Občanská poradna Lípová, z.s.",
          "Dluhová poradna Nový list, z.ú.",
          "Úřad práce ČR – kontaktní pracoviště Lípová",
          "Probační a mediační služba – středisko Lípová",
          "Policie ČR – obvodní oddělení Lípová",
          "Základní škola T. G. Masaryka Lípová, p.o.",
          "Mateřská škola Duha, p.o.",
          "Pedagogicko-psychologická poradna Lípová, p.o.",
          "Středisko výchovné péče Kompas",
          "Dětský domov Na Kopečku, p.o.",
          "Centrum pro rodinu Hnízdečko, z.s.",
          "Mateřské centrum Klubíčko, z.s.",
          "Krizové centrum Záchytný bod, z.ú.",
          "Adiktologická poradna Křižovatka, z.ú.",
          "Terénní program Ulice, o.p.s.",
          "Sociálně terapeutická dílna Šikovné ruce, z.s.",
          "Chráněné bydlení Domeček, p.o.",
          "Dobrovolnické centrum Most, z.s.",
          "Potravinová banka Podhůří, z.s.",
          "Městská knihovna Lípová, p.o.");

  /** Those who answered in the form on the web. */
  static final int ON_THE_WEB = 21;

  /** Those who filled in a sheet. */
  static final int ON_A_SHEET = 24;

  /** Whom an organisation wants to meet: six others, each wanted by about as many. */
  static List<String> wanted(int organisation) {
    return IntStream.of(1, 4, 9, 11, 16, 22)
        .mapToObj(step -> ORGANISATIONS.get((organisation + step) % ORGANISATIONS.size()))
        .toList();
  }

  /** The list as Excel saves it; in one row the number of people is a slip of the keyboard. */
  Path roster() throws IOException {
    String rows =
        IntStream.range(0, ORGANISATIONS.size())
            .mapToObj(
                i ->
                    quoted(ORGANISATIONS.get(i), "\"")
                        + ";"
                        + (i == 7 ? "22" : "" + (1 + i % 2))
                        + ";lide"
                        + i
                        + "@example.org")
            .collect(Collectors.joining(CRLF));
    return write("Seznam pozvaných.csv", "organizace;osoby;e-mail" + CRLF + rows + CRLF, EXCEL);
  }

  /** The export of a form on the web; the first organisation answered twice. */
  Path form() throws IOException {
    String rows =
        IntStream.concat(IntStream.of(0), IntStream.range(0, ON_THE_WEB))
            .mapToObj(
                i ->
                    "\"2026/10/%02d 9:%02d:11 AM GMT+2\",%s,%s,"
                        .formatted(
                            1 + i, i, always(ORGANISATIONS.get(i)), always(chosen(wanted(i)))))
            .collect(Collectors.joining(CRLF));
    return write(
        "Setkání organizací (odpovědi).csv",
        "Časové razítko,Název organizace,S kým se chcete setkat?,Vzkaz pořadatelům" + CRLF + rows,
        StandardCharsets.UTF_8);
  }

  private static String chosen(List<String> names) {
    return String.join(", ", names);
  }

  /** What a colleague typed down at the telephone: no marks, slips, an abbreviation, blank rows. */
  Path telephone() throws IOException {
    return write(
        "telefonáty.csv",
        String.join(
            CRLF,
            "Kdo volal;S kým se chtějí potkat",
            "Chranene bydleni Domecek;Azilový dům Kotva",
            "chráněné bydlení Domeček;Městská knihovna Lípová",
            ";",
            "Dobrovolnické centrum Most;Pečovatelská služba Lípová",
            "DOBROVOLNICKÉ CENTRUM MOST; Domov pro seniory U Potoka ",
            "Potravinová banka Podhuří;Oblastní charita",
            "Potravinová banka Podhůří, z. s.;Armáda spásy",
            ";",
            "Městská knihovna Lípová p. o.;Mateřská škola Duha",
            "Městská knihovna;Terénní program Ulice",
            ""),
        EXCEL);
  }

  private Path write(String name, String text, Charset charset) throws IOException {
    Files.createDirectories(folder);
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  private static String quoted(String text, String mark) {
    return text.contains(",") ? mark + text + mark : text;
  }

  private static String always(String text) {
    return '"' + text + '"';
  }
}
