package cz.setkani.cli.web.data;

import cz.setkani.cli.job.AnswerFolder;
import cz.setkani.cli.read.BroughtFile;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.call.Upload;
import cz.setkani.cli.web.frame.PagePaths;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files that are brought: what can be read is kept as it came, and nothing else. */
public final class BringScreen implements Screen {

  @Override
  public List<Route> routes() {
    return List.of(Route.post("data/bring", BringScreen::bring));
  }

  private static Reply bring(Call call) throws UnwritableException {
    List<String> refused = new ArrayList<>();
    List<AnswerFolder.Brought> good = new ArrayList<>();
    for (Upload upload : call.uploads()) {
      Optional<String> why = refusal(call, upload);
      why.ifPresent(refused::add);
      if (why.isEmpty()) {
        good.add(new AnswerFolder.Brought(upload.name(), upload.bytes()));
      }
    }
    if (call.uploads().isEmpty()) {
      refused.add(text(call, "bring.nothing"));
    }
    List<String> kept =
        EventData.answers(call.event()).keep(good).stream().map(one -> told(call, one)).toList();
    List<Notice> notices = new ArrayList<>();
    if (!kept.isEmpty()) {
      notices.add(new Notice(true, kept));
    }
    if (!refused.isEmpty()) {
      notices.add(new Notice(false, refused));
    }
    String path = kept.isEmpty() ? "data" : "data/answers";
    return new Reply.Elsewhere(PagePaths.of(call.event(), path), notices);
  }

  private static String told(Call call, AnswerFolder.Kept kept) {
    String key =
        !kept.isNew()
            ? "bring.known"
            : kept.name().equals(kept.given()) ? "bring.kept" : "bring.renamed";
    return text(call, key, kept.given(), kept.name());
  }

  /** Why a file is not kept. */
  private static Optional<String> refusal(Call call, Upload upload) {
    if (upload.name().isEmpty() && upload.bytes().length == 0) {
      return Optional.of(text(call, "bring.nothing"));
    }
    if (BusyFiles.isMark(upload.name())) {
      return Optional.of(text(call, "bring.mark", upload.name()));
    }
    BroughtFile brought =
        EventData.brought(call.event(), SourceFile.of(upload.name(), upload.bytes()));
    return brought.holds().isPresent()
        ? Optional.empty()
        : Optional.of(text(call, "bring.refused", upload.name(), why(call, brought)));
  }

  private static String why(Call call, BroughtFile brought) {
    return brought.findings().stream()
        .filter(FindingsTable::isError)
        .findFirst()
        .map(finding -> finding.text(call.language()))
        .orElse("");
  }

  private static String text(Call call, String key, Object... values) {
    return Texts.of(BringScreen.class, call.language()).text(key, values);
  }
}
