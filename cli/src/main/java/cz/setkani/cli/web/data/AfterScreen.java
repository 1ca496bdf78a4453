package cz.setkani.cli.web.data;

import cz.setkani.cli.job.AnswerMark;
import cz.setkani.cli.job.HeldJob;
import cz.setkani.cli.job.HeldStatements;
import cz.setkani.cli.job.ReportJob;
import cz.setkani.cli.job.Reported;
import cz.setkani.cli.read.BroughtFile;
import cz.setkani.cli.read.OutcomeFiles;
import cz.setkani.cli.read.SourceFile;
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
import cz.setkani.cli.write.folder.ReportFolder;
import cz.setkani.cli.write.text.FindingsText;
import cz.setkani.cli.write.text.HeldText;
import cz.setkani.cli.write.text.Labelled;
import cz.setkani.cli.write.text.ReportText;
import cz.setkani.text.Texts;
import cz.setkani.watch.Watch;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** After the event: what organisations say of their meetings, and what came of it all. */
public final class AfterScreen implements Screen {

  private static final String PATH = "data/after";

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(PATH, call -> Reply.page(html(call, Optional.empty()))),
        Route.page(PATH + "/report", AfterScreen::report),
        Route.change(PATH + "/take", AfterScreen::take),
        Route.post(PATH + "/write", AfterScreen::write));
  }

  /** The files that say which meetings took place. */
  private static List<String> marks(Call call) throws UnwritableException {
    List<String> marks = new ArrayList<>();
    for (String name : EventData.answers(call.event()).names()) {
      if (EventData.brought(call.event(), name)
          .holds()
          .filter(BroughtFile.Contents.OUTCOME::equals)
          .isPresent()) {
        marks.add(name);
      }
    }
    return marks;
  }

  private static Optional<HeldJob> held(Call call, List<String> marks) {
    List<SourceFile> files = marks.stream().map(EventData.answers(call.event())::file).toList();
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(
            call.event().known("held", () -> HeldJob.of(call.event().input(), files, true, false)));
  }

  private static Optional<Reported> reported(Call call) {
    return Files.exists(call.event().folder().resolve(OutcomeFiles.HELD))
        ? call.event()
            .known(
                "reported",
                () -> ReportJob.of(call.event().input(), Optional.empty()).run(Watch.silent()))
        : Optional.empty();
  }

  private static String html(Call call, Optional<Notice> notice) throws UnwritableException {
    Texts texts = Texts.of(AfterScreen.class, call.language());
    PageFrame frame = PageFrame.of(call, texts.text("after.title"), Tab.DATA);
    List<String> marks = marks(call);
    Optional<HeldJob> job = held(call, marks);
    Optional<HeldStatements> said = job.flatMap(one -> one.run(Watch.silent()));
    List<Labelled> taking =
        said.map(
                all ->
                    HeldText.labelled(
                        all.statements(),
                        all.before(),
                        all.event().organisations().size(),
                        call.language()))
            .orElse(List.of());
    List<String> found =
        job.map(
                one ->
                    FindingsText.lines(
                        FindingsTable.heavy(one.validation().findings()), call.language()))
            .orElse(List.of());
    List<Labelled> report =
        reported(call)
            .map(one -> ReportText.labelled(one.outcome(), call.language()))
            .orElse(List.of());
    return Rendering.html(
        "web/data/after.jte",
        new AfterPage(
            notice.map(frame::saying).orElse(frame), texts, marks, taking, found, report));
  }

  private static Reply take(Call call) throws UnwritableException {
    List<String> marks = marks(call);
    Optional<HeldStatements> said = held(call, marks).flatMap(job -> job.run(Watch.silent()));
    if (said.isEmpty()) {
      Notice notice = Notice.refused(text(call, "take.refused"));
      return Reply.refusal(html(call, Optional.of(notice)));
    }
    List<Path> kept = said.get().output(call.language()).writeTo(call.event().folder());
    EventData.answers(call.event()).mark(marks, AnswerMark.TAKEN);
    List<String> lines = new ArrayList<>();
    lines.add(text(call, "after.taken", said.get().statements().size(), said.get().file()));
    kept.forEach(file -> lines.add(text(call, "kept", String.valueOf(file.getFileName()))));
    return Reply.at(PagePaths.of(call.event(), PATH), new Notice(true, lines));
  }

  /** The report as a page to print. */
  private static Reply report(Call call) {
    return reported(call)
        .map(one -> one.output(call.language()).toBytes().get(ReportFolder.PAGES))
        .<Reply>map(bytes -> new Reply.Document(new String(bytes, StandardCharsets.UTF_8)))
        .orElseGet(Reply.Missing::new);
  }

  private static Reply write(Call call) throws UnwritableException {
    Optional<Reported> report = reported(call);
    if (report.isEmpty()) {
      return new Reply.Missing();
    }
    Path folder = report.get().folder().orElseThrow();
    report.get().output(call.language()).writeTo(folder);
    return Reply.at(
        PagePaths.of(call.event(), PATH),
        Notice.done(text(call, "after.written", folder.resolve(ReportFolder.PAGES_PDF))));
  }

  private static String text(Call call, String key, Object... values) {
    return Texts.of(AfterScreen.class, call.language()).text(key, values);
  }
}
