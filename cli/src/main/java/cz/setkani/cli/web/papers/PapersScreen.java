package cz.setkani.cli.web.papers;

import cz.setkani.cli.job.Printed;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.PagePaths;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.cli.web.work.WorkView;
import cz.setkani.cli.write.folder.PrintFormat;
import cz.setkani.cli.write.folder.PrintPart;
import cz.setkani.cli.write.folder.PrintedFiles;
import cz.setkani.cli.write.folder.Printing;
import cz.setkani.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is handed out and hung up. */
public final class PapersScreen implements Screen {

  private static final String PATH = Tab.PRINT.path();

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(PATH, PapersScreen::show),
        Route.page(PATH + "/paper", PapersScreen::paper),
        Route.page(PATH + "/all", PapersScreen::archive),
        Route.post(PATH + "/write", PapersScreen::write));
  }

  private static ReadiedPapers papers(Call call, boolean hasMessages) {
    return ReadiedPapers.of(call.event(), hasMessages, call.language());
  }

  /** What is ticked; where nothing was said yet, what is mostly needed now. */
  private static PaperWish ticked(Call call) {
    if (call.query().containsKey("copies")) {
      return PaperWish.of(call.query());
    }
    boolean isDay = papers(call, false).printed().flatMap(Printed::edition).isPresent();
    return (isDay ? PaperSet.DAY : PaperSet.EVENING).wish();
  }

  private static Reply show(Call call) {
    PaperWish wish = ticked(call);
    Texts texts = Texts.of(PapersScreen.class, call.language());
    PapersPage page =
        new PapersPage(
            PageFrame.of(call, texts.text("title"), Tab.PRINT),
            texts,
            papers(call, wish.printing().hasMessages()),
            wish,
            shown(call, wish),
            PapersWork.of(call.desk(), call.event()));
    return Reply.page(Rendering.html("web/papers/papers.jte", page));
  }

  private static Optional<PrintPart> shown(Call call, PaperWish wish) {
    return part(call.asked("show"))
        .filter(wish.parts()::contains)
        .filter(part -> part.formats().contains(PrintFormat.HTML));
  }

  private static Optional<PrintPart> part(String name) {
    return Arrays.stream(PrintPart.values())
        .filter(part -> part != PrintPart.ALL)
        .filter(part -> PaperWish.key(part).equals(name))
        .findAny();
  }

  /** One part in one format: as it is, if that is one file. */
  private static Reply paper(Call call) {
    PaperWish wish = PaperWish.of(call.query());
    Optional<PrintPart> part = part(call.asked("part"));
    Optional<PrintFormat> format =
        part.flatMap(
            one ->
                one.formats().stream()
                    .filter(any -> PaperWish.key(any).equals(call.asked("as")))
                    .findAny());
    if (format.isEmpty()) {
      return new Reply.Missing();
    }
    Printing printing = Printing.of(List.of(part.get()), List.of(format.get()), wish.look());
    Map<String, byte[]> files = files(call, printing);
    return files.size() == 1
        ? single(files.entrySet().iterator().next(), !call.asked("saved").isEmpty())
        : many(call, PaperWish.key(part.get()), files);
  }

  private static Reply single(Map.Entry<String, byte[]> file, boolean isSaved) {
    String name = file.getKey();
    byte[] bytes = file.getValue();
    return name.endsWith(".html") && !isSaved
        ? new Reply.Document(new String(bytes, StandardCharsets.UTF_8))
        : new Reply.SentFile(name, PaperTypes.of(name), bytes, isSaved || !name.endsWith(".pdf"));
  }

  private static Reply archive(Call call) {
    PaperWish wish = PaperWish.of(call.query());
    Optional<Notice> refusal = refusal(call, wish);
    return refusal.isPresent()
        ? Reply.at(at(call, wish), refusal.get())
        : many(call, PATH, files(call, wish.printing()));
  }

  private static Reply many(Call call, String name, Map<String, byte[]> files) {
    return files.isEmpty()
        ? Reply.at(at(call, PaperWish.of(call.query())), refused(call, "nothing"))
        : new Reply.SentFile(name + ".zip", PaperTypes.of(".zip"), PaperArchive.of(files), true);
  }

  private static Map<String, byte[]> files(Call call, Printing printing) {
    return papers(call, printing.hasMessages())
        .files(printing)
        .map(files -> files.output().toBytes())
        .orElse(Map.of());
  }

  /** Why what is ticked cannot be had. */
  private static Optional<Notice> refusal(Call call, PaperWish wish) {
    if (wish.parts().isEmpty()) {
      return Optional.of(refused(call, "nothing-ticked"));
    }
    List<PrintPart> lacking = wish.printing().unavailable();
    if (lacking.isEmpty()) {
      return Optional.empty();
    }
    Texts texts = Texts.of(PapersScreen.class, call.language());
    return Optional.of(
        Notice.refused(
            lacking.stream()
                .map(part -> PapersPage.lack(part, wish, texts))
                .toArray(String[]::new)));
  }

  private static Reply write(Call call) {
    PaperWish wish = PaperWish.of(call.form());
    Optional<Notice> refusal = refusal(call, wish);
    if (refusal.isPresent()) {
      return Reply.at(at(call, wish), refusal.get());
    }
    Printing printing = wish.printing();
    ReadiedPapers papers = papers(call, printing.hasMessages());
    Optional<PrintedFiles> files = papers.files(printing);
    Optional<Path> folder = papers.printed().flatMap(Printed::folder);
    if (files.isEmpty() || folder.isEmpty()) {
      return Reply.at(at(call, wish), refused(call, "nothing"));
    }
    return PapersWork.begin(call.desk(), call.event(), call.seen(), files.get(), folder.get())
        .map(work -> Reply.at(at(call, wish) + "#written"))
        .orElseGet(() -> Reply.at(at(call, wish), WorkView.busy(call)));
  }

  private static Notice refused(Call call, String key) {
    return Notice.refused(Texts.of(PapersScreen.class, call.language()).text(key));
  }

  private static String at(Call call, PaperWish wish) {
    return PagePaths.of(call.event(), PATH) + '?' + wish.query();
  }
}
