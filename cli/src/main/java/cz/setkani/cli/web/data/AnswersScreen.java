package cz.setkani.cli.web.data;

import cz.setkani.cli.job.AnswerFolder;
import cz.setkani.cli.job.AnswerMark;
import cz.setkani.cli.job.AskersRoster;
import cz.setkani.cli.job.CollectedWishes;
import cz.setkani.cli.job.FileOfEvent;
import cz.setkani.cli.job.OwnFiles;
import cz.setkani.cli.read.BroughtFile;
import cz.setkani.cli.read.Collecting;
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
import cz.setkani.model.Request;
import cz.setkani.text.Texts;
import cz.setkani.watch.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What came back: looked through, and taken over once that is asked for. */
public final class AnswersScreen implements Screen {

  private static final String PATH = "data/answers";

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(PATH, AnswersScreen::show),
        Route.change(PATH + "/take", AnswersScreen::take),
        Route.change(PATH + "/roster", AnswersScreen::makeRoster),
        Route.change(PATH + "/{number}/aside", AnswersScreen::setAside),
        Route.change(PATH + "/{number}/own", AnswersScreen::putInPlace),
        Route.change(PATH + "/{number}/wishes", AnswersScreen::markAsWishes));
  }

  private static Reply show(Call call) throws UnwritableException {
    return Reply.page(html(call, call.notices()));
  }

  private static String html(Call call, List<Notice> notices) throws UnwritableException {
    Texts texts = Texts.of(AnswersScreen.class, call.language());
    LookThrough looked = LookThrough.of(call);
    Path folder = call.event().folder();
    Optional<CollectedWishes> wishes = looked.job().run(Watch.silent());
    AnswersPage page =
        new AnswersPage(
            new PageFrame(call, texts.text("answers.title"), Tab.DATA, notices),
            texts,
            BusyFiles.in(List.of(folder.resolve(AnswerFolder.NAME))),
            AnswerCards.of(call, looked),
            options(looked.way()),
            AnswerCards.others(call, looked),
            wishes.map(all -> taking(all, looked)),
            newcomers(call, looked).size(),
            SilentList.of(EventData.roster(call.event()), looked.job().answered()));
    return Rendering.html("web/data/answers.jte", page);
  }

  private static AnswersPage.Taking taking(CollectedWishes wishes, LookThrough looked) {
    List<Request> requests = wishes.event().requests();
    return new AnswersPage.Taking(
        requests.size(),
        Math.toIntExact(requests.stream().map(Request::organisation).distinct().count()),
        AnswerCards.replaced(looked));
  }

  private static Set<String> options(Collecting way) {
    Set<String> options = new LinkedHashSet<>();
    if (way.areAdded()) {
      options.add("add");
    }
    if (way.isFaultySkipped()) {
      options.add("skip");
    }
    if (way.isRosterTaken()) {
      options.add("roster");
    }
    return options;
  }

  private static Reply take(Call call) throws UnwritableException {
    LookThrough looked = LookThrough.of(call);
    Optional<CollectedWishes> wishes = looked.job().run(Watch.silent());
    if (wishes.isEmpty()) {
      return Reply.refusal(html(call, List.of(Notice.refused(text(call, "take.refused")))));
    }
    Path folder = call.event().folder();
    List<Path> kept = wishes.get().output(call.language(), true).writeTo(folder);
    EventData.answers(call.event()).mark(looked.wishes(), AnswerMark.TAKEN);
    List<String> lines = new ArrayList<>();
    AnswersPage.Taking taken = taking(wishes.get(), looked);
    lines.add(text(call, "take.done", taken.wishes(), taken.askers(), wishes.get().file()));
    wishes.get().rosterFile().ifPresent(file -> lines.add(text(call, "take.roster.done", file)));
    kept.forEach(file -> lines.add(text(call, "kept", file.getFileName().toString())));
    return Reply.at(PagePaths.of(call.event(), "data"), new Notice(true, lines));
  }

  /** Those who have answered, where there is no list of organisations. */
  private static List<String> newcomers(Call call, LookThrough looked) {
    boolean isThere =
        call.event().check().files().stream()
            .anyMatch(file -> file.holds() == FileOfEvent.Subject.ORGANISATIONS);
    return isThere ? List.of() : AskersRoster.names(looked.job().readings().values());
  }

  private static Reply makeRoster(Call call) throws UnwritableException {
    List<String> names = newcomers(call, LookThrough.of(call));
    if (names.isEmpty()) {
      return new Reply.Missing();
    }
    AskersRoster.output(names, call.language()).writeTo(call.event().folder());
    return back(call, text(call, "newcomers.done", names.size()));
  }

  private static Reply setAside(Call call) throws UnwritableException {
    Optional<String> name = name(call);
    if (name.isEmpty()) {
      return new Reply.Missing();
    }
    Optional<Path> place = EventData.answers(call.event()).setAside(name.get());
    return back(call, text(call, "aside.done", name.get(), place.map(Path::toString).orElse("")));
  }

  private static Reply putInPlace(Call call) throws UnwritableException {
    Optional<String> name = name(call);
    Optional<BroughtFile.Contents> holds =
        name.flatMap(file -> EventData.brought(call.event(), file).holds())
            .filter(found -> found.file().isPresent());
    if (holds.isEmpty()) {
      return new Reply.Missing();
    }
    AnswerFolder answers = EventData.answers(call.event());
    Path file = call.event().folder().resolve(AnswerFolder.NAME).resolve(name.get());
    String own;
    try {
      own = OwnFiles.put(call.event().folder(), holds.get(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UnwritableException(file, e);
    }
    answers.setAside(name.get());
    String done = text(call, "own.done." + holds.get().name(), name.get(), own);
    return answers.names().isEmpty()
        ? Reply.at(PagePaths.of(call.event(), "data"), Notice.done(done))
        : back(call, done);
  }

  private static Reply markAsWishes(Call call) throws UnwritableException {
    Optional<String> name = name(call);
    if (name.isEmpty()) {
      return new Reply.Missing();
    }
    EventData.answers(call.event()).mark(List.of(name.get()), AnswerMark.WISHES);
    return back(call, text(call, "wishes.done", name.get()));
  }

  private static Reply back(Call call, String line) {
    return Reply.at(PagePaths.of(call.event(), PATH), Notice.done(line));
  }

  /** The file of the number that the address tells. */
  private static Optional<String> name(Call call) throws UnwritableException {
    List<String> names = EventData.answers(call.event()).names();
    String number = call.place("number");
    return names.stream().filter(name -> number.equals("" + names.indexOf(name))).findFirst();
  }

  private static String text(Call call, String key, Object... values) {
    return Texts.of(AnswersScreen.class, call.language()).text(key, values);
  }
}
