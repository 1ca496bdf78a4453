package cz.setkani.cli.web.day;

import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.cli.write.folder.EditionFolder;
import cz.setkani.cli.write.folder.ResultFolder;
import cz.setkani.journal.Happening;
import cz.setkani.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The editions that were given out, and their papers. */
final class EditionsScreen implements Screen {

  /** What is printed of an edition, in the order in which it is needed. */
  private static final List<String> PAPERS =
      List.of(
          EditionFolder.SLIPS_PDF,
          EditionFolder.ANNOUNCEMENT_PDF,
          ResultFolder.TIMETABLES_PDF,
          EditionFolder.CHANGES_PDF);

  private static final Map<String, String> TYPES =
      Map.of(
          "pdf", "application/pdf",
          "txt", "text/plain; charset=utf-8",
          "csv", "text/csv; charset=utf-8");

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("day/editions", EditionsScreen::show),
        Route.page("day/file/{edition}/{name}", EditionsScreen::file));
  }

  private static Reply show(Call call) {
    Texts texts = Texts.of(EditionsScreen.class, call.language());
    List<EditionsPage.GivenEdition> editions = new ArrayList<>();
    DayNow.of(call.event())
        .ifPresent(
            today ->
                today.journal().editions().forEach(edition -> editions.add(given(edition, call))));
    Collections.reverse(editions);
    PageFrame frame = PageFrame.of(call, texts.text("editions"), Tab.DAY);
    return Reply.page(
        Rendering.html("web/day/editions.jte", new EditionsPage(frame, texts, editions)));
  }

  private static EditionsPage.GivenEdition given(Happening.Edition edition, Call call) {
    Path folder = folder(call, edition.number());
    List<String> names = names(folder);
    return new EditionsPage.GivenEdition(
        edition.number(),
        edition.firstOpen(),
        "" + folder,
        aloud(folder),
        PAPERS.stream().filter(names::contains).toList(),
        names.stream().filter(name -> !PAPERS.contains(name)).toList());
  }

  private static Path folder(Call call, int edition) {
    return call.event().folder().resolve(EditionFolder.DAY).resolve("" + edition);
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> "" + file.getFileName())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException notThere) {
      return List.of();
    }
  }

  private static List<String> aloud(Path folder) {
    try {
      String text = Files.readString(folder.resolve(EditionFolder.ANNOUNCEMENT));
      return text.lines().map(line -> line.replace("\uFEFF", "")).toList();
    } catch (IOException notThere) {
      return List.of();
    }
  }

  /** A file of an edition; no other one, whatever is asked for. */
  private static Reply file(Call call) {
    String edition = call.place("edition");
    if (!edition.matches("\\d{1,4}")) {
      return new Reply.Missing();
    }
    Path folder = folder(call, Integer.parseInt(edition));
    Optional<String> name = names(folder).stream().filter(call.place("name")::equals).findFirst();
    return name.map(found -> sent(folder.resolve(found), found)).orElseGet(Reply.Missing::new);
  }

  private static Reply sent(Path file, String name) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      if (kind.equals("html")) {
        return new Reply.Document(new String(bytes, StandardCharsets.UTF_8));
      }
      boolean isShown = kind.equals("pdf") || kind.equals("txt");
      return new Reply.SentFile(
          name, TYPES.getOrDefault(kind, "application/octet-stream"), bytes, !isShown);
    } catch (IOException gone) {
      return new Reply.Missing();
    }
  }
}
