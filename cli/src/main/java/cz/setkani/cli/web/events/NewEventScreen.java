package cz.setkani.cli.web.events;

import cz.setkani.cli.job.InitJob;
import cz.setkani.cli.job.NewEventJob;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.PagePaths;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.StorableName;
import cz.setkani.cli.write.file.UnwritableException;
import cz.setkani.cli.write.words.SettingInQuestion;
import cz.setkani.text.Texts;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.Severity;
import cz.setkani.validate.sheet.Setting;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A new event, or the example, in a folder of its own. */
public final class NewEventScreen implements Screen {

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/new", NewEventScreen::show).ofDesk(),
        Route.post("/new", NewEventScreen::make).ofDesk(),
        Route.post("/example", NewEventScreen::example).ofDesk());
  }

  private static Reply show(Call call) {
    Map<String, String> values = new HashMap<>();
    values.put(NewEventPage.PLACE, Folders.ofEvents().toString());
    values.put(NewEventPage.field(Setting.START), "9:00");
    values.put(NewEventPage.field(Setting.ROUNDS), "12");
    values.put(NewEventPage.field(Setting.ROUND_MINUTES), "15");
    return Reply.page(html(call, values, Map.of()));
  }

  private static String html(Call call, Map<String, String> values, Map<String, String> faults) {
    Texts texts = Texts.of(NewEventScreen.class, call.language());
    PageFrame frame = PageFrame.of(call, texts.text("new.title"), Tab.EVENTS);
    return Rendering.html("web/events/new.jte", new NewEventPage(frame, texts, values, faults));
  }

  private static Reply make(Call call) throws UnwritableException {
    Texts texts = Texts.of(NewEventScreen.class, call.language());
    Map<Setting, String> settings = new EnumMap<>(Setting.class);
    Map<String, String> values = new HashMap<>();
    values.put(NewEventPage.PLACE, call.field(NewEventPage.PLACE));
    for (Setting setting : NewEventPage.ASKED) {
      String value = call.field(NewEventPage.field(setting)).strip();
      values.put(NewEventPage.field(setting), value);
      settings.put(setting, value);
    }
    settings.put(Setting.LANGUAGE, call.language().getLanguage());
    settings.values().removeIf(String::isEmpty);
    NewEventJob job = NewEventJob.of(settings, call.language());
    Map<String, String> faults = faults(call, job.findings());
    String title = settings.getOrDefault(Setting.TITLE, "");
    if (title.isEmpty()) {
      faults.put(NewEventPage.field(Setting.TITLE), texts.text("new.no-title"));
    }
    try {
      Path folder =
          Path.of(Folders.plain(call.field(NewEventPage.PLACE))).resolve(StorableName.of(title));
      if (!folder.isAbsolute() || !Folders.isFree(folder)) {
        faults.put(NewEventPage.PLACE, texts.text("new.taken", folder));
      }
      return faults.isEmpty()
          ? open(call, job.output(), folder, texts.text("new.done", folder))
          : Reply.refusal(html(call, values, faults));
    } catch (InvalidPathException none) {
      faults.put(NewEventPage.PLACE, texts.text("new.no-path"));
      return Reply.refusal(html(call, values, faults));
    }
  }

  /** What is wrong, by the field in which it is typed. */
  private static Map<String, String> faults(Call call, List<Finding> findings) {
    Map<String, String> faults = new HashMap<>();
    findings.stream()
        .filter(finding -> finding.severity() != Severity.NOTE)
        .forEach(
            finding ->
                faults.merge(
                    SettingInQuestion.of(finding)
                        .map(NewEventPage::field)
                        .orElse(NewEventPage.field(Setting.TITLE)),
                    finding.text(call.language()),
                    (one, other) -> one + " " + other));
    return faults;
  }

  private static Reply example(Call call) throws UnwritableException {
    Texts texts = Texts.of(NewEventScreen.class, call.language());
    Path parent = Folders.parent(call.field(NewEventPage.PLACE));
    String name =
        StorableName.free(
            texts.text("example.folder"), taken -> !Folders.isFree(parent.resolve(taken)));
    Path folder = parent.resolve(name);
    return open(call, InitJob.output(call.language()), folder, texts.text("example.done", folder));
  }

  private static Reply open(Call call, Output files, Path folder, String done)
      throws UnwritableException {
    files.writeTo(folder);
    try {
      return Reply.at(PagePaths.of(call.desk().open(folder), "data"), Notice.done(done));
    } catch (IOException e) {
      throw new UnwritableException(folder, e);
    }
  }
}
