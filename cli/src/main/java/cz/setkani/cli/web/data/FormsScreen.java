package cz.setkani.cli.web.data;

import cz.setkani.cli.job.Forms;
import cz.setkani.cli.job.FormsJob;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.PagePaths;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.text.Texts;
import cz.setkani.watch.Watch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sheets to send out, on which organisations say whom they want to meet. */
public final class FormsScreen implements Screen {

  private static final String PATH = "data/forms";
  private static final String PRINTED = ".html";
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(PATH, FormsScreen::show),
        Route.page(PATH + "/{number}", FormsScreen::file),
        Route.change(PATH + "/make", FormsScreen::make));
  }

  private static Path folder(Call call) {
    return call.event().folder().resolve("forms");
  }

  private static Reply show(Call call) {
    Texts texts = Texts.of(FormsScreen.class, call.language());
    FormsPage page =
        new FormsPage(
            PageFrame.of(call, texts.text("forms.title"), Tab.DATA),
            texts,
            EventData.roster(call.event()).size(),
            folder(call).toString(),
            names(call));
    return Reply.page(Rendering.html("web/data/forms.jte", page));
  }

  /** The names of the sheets that are there. */
  private static List<String> names(Call call) {
    try (Stream<Path> all = Files.list(folder(call))) {
      return all.filter(Files::isRegularFile)
          .map(path -> String.valueOf(path.getFileName()))
          .filter(name -> name.endsWith(PRINTED) || name.endsWith(".xlsx"))
          .filter(name -> !BusyFiles.isMark(name))
          .sorted(
              Comparator.comparing((String name) -> !name.endsWith(PRINTED))
                  .thenComparing(Comparator.naturalOrder()))
          .toList();
    } catch (IOException notThere) {
      return List.of();
    }
  }

  private static Reply file(Call call) throws UnwritableException {
    List<String> names = names(call);
    Optional<String> name =
        names.stream()
            .filter(one -> call.place("number").equals("" + names.indexOf(one)))
            .findFirst();
    if (name.isEmpty()) {
      return new Reply.Missing();
    }
    Path path = folder(call).resolve(name.get());
    try {
      byte[] bytes = Files.readAllBytes(path);
      return name.get().endsWith(PRINTED)
          ? new Reply.Document(new String(bytes, StandardCharsets.UTF_8))
          : new Reply.SentFile(name.get(), WORKBOOK, bytes, true);
    } catch (IOException e) {
      throw new UnwritableException(path, e);
    }
  }

  private static Reply make(Call call) throws UnwritableException {
    Texts texts = Texts.of(FormsScreen.class, call.language());
    Optional<Forms> forms = FormsJob.of(call.event().input()).run(Watch.silent());
    String path = PagePaths.of(call.event(), PATH);
    if (forms.isEmpty()) {
      return Reply.at(path, Notice.refused(texts.text("forms.none")));
    }
    boolean isReplacing = !call.field("replace").isEmpty();
    forms.get().output(call.language(), isReplacing).writeTo(folder(call));
    int count = forms.get().event().organisations().size();
    return Reply.at(path, Notice.done(texts.text("forms.done", count, folder(call))));
  }
}
