package cz.setkani.cli.web.data;

import cz.setkani.cli.job.AnswerFolder;
import cz.setkani.cli.job.AnswerMark;
import cz.setkani.cli.job.FileOfEvent;
import cz.setkani.cli.job.Outlook;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.text.CutShortText;
import cz.setkani.cli.write.text.DemandText;
import cz.setkani.cli.write.text.Labelled;
import cz.setkani.text.Texts;
import cz.setkani.watch.Watch;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What lies in the folder of an event, and what was found in it. */
public final class DataScreen implements Screen {

  /** So long a bound is looked for while somebody looks at the page. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("data", DataScreen::show),
        Route.page("data/findings", DataScreen::findings),
        Route.page("data/outlook", DataScreen::outlook));
  }

  /** What was found and what is next, as a part of the page. */
  private static Reply findings(Call call) throws UnwritableException {
    return Reply.page(
        Rendering.html(call.isFragment() ? "web/data/part.jte" : "web/data/data.jte", page(call)));
  }

  private static Reply show(Call call) throws UnwritableException {
    return Reply.page(Rendering.html("web/data/data.jte", page(call)));
  }

  private static DataPage page(Call call) throws UnwritableException {
    OpenEvent event = call.event();
    Texts texts = Texts.of(DataScreen.class, call.language());
    AnswerFolder answers = EventData.answers(event);
    List<String> all = answers.names();
    Set<String> taken = answers.marked(AnswerMark.TAKEN);
    List<String> fresh = all.stream().filter(name -> !taken.contains(name)).toList();
    FindingsTable findings = FindingsTable.of(call, EventData.found(event));
    return new DataPage(
        PageFrame.of(call, texts.text("title"), Tab.DATA),
        texts,
        next(event, fresh),
        BusyFiles.in(List.of(event.folder(), event.folder().resolve(AnswerFolder.NAME))),
        event.check().files().stream().map(file -> line(file, findings, call)).toList(),
        findings,
        fresh,
        all.size(),
        SilentList.of(EventData.roster(event), event.check().wishing()));
  }

  private static DataPage.NextStep next(OpenEvent event, List<String> fresh) {
    if (!fresh.isEmpty()) {
      return DataPage.NextStep.LOOK_THROUGH;
    }
    if (event.validation().event().isPresent()) {
      return DataPage.NextStep.SCHEDULE;
    }
    if (isThere(event, FileOfEvent.Subject.REQUESTS)) {
      return DataPage.NextStep.MEND;
    }
    if (!isThere(event, FileOfEvent.Subject.ORGANISATIONS)) {
      return DataPage.NextStep.BRING_ROSTER;
    }
    return EventData.roster(event).isEmpty()
        ? DataPage.NextStep.MEND
        : DataPage.NextStep.BRING_ANSWERS;
  }

  /** Whether anything stands in such a file. */
  private static boolean isThere(OpenEvent event, FileOfEvent.Subject subject) {
    return event.check().files().stream()
        .anyMatch(file -> file.holds() == subject && (file.rows() > 0 || !file.isWhole()));
  }

  private static DataPage.FileLine line(FileOfEvent file, FindingsTable findings, Call call) {
    Texts texts = Texts.of(DataScreen.class, call.language());
    return new DataPage.FileLine(
        file.name(),
        texts.text("content." + file.holds().name()),
        texts.text("rows", file.rows()),
        file.isWhole(),
        FindingsTable.notes(call.event().validation().findings(), file.name(), call.language()),
        findings.files().getOrDefault(file.name(), 0));
  }

  /** What can be known before anything is scheduled: a part of the page, or a page of its own. */
  private static Reply outlook(Call call) {
    Texts texts = Texts.of(DataScreen.class, call.language());
    OutlookPage page =
        new OutlookPage(
            PageFrame.of(call, texts.text("outlook.title"), Tab.DATA),
            texts,
            labelled(call.event(), call.language()),
            call.isFragment());
    return Reply.page(Rendering.html("web/data/outlook.jte", page));
  }

  private static List<Labelled> labelled(OpenEvent event, Locale language) {
    Optional<Outlook> outlook =
        event.known("outlook", () -> event.check().run(Watch.silent().within(PATIENCE)));
    return outlook.stream()
        .flatMap(
            known ->
                Stream.concat(
                    DemandText.labelled(known.event(), known.demand(), known.bound(), language)
                        .stream(),
                    CutShortText.lines(known.isCutShort(), language).stream()
                        .filter(line -> !line.isEmpty())
                        .map(line -> new Labelled("", List.of(line)))))
        .toList();
  }
}
