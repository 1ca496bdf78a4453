package cz.setkani.cli.web.hand;

import cz.setkani.cli.job.HandStep;
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
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A programme that is changed by hand, step by step; nothing else is ever moved for a step. */
public final class HandScreen implements Screen {

  private static final String PATH = Tab.HAND.path();
  private static final String SWAP = "swap";
  private static final String BOTH = "both";

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(PATH, HandScreen::show),
        Route.change(PATH + "/put", HandScreen::put),
        Route.change(PATH + "/add", call -> step(call, HandSteps::add)),
        Route.change(PATH + "/out", call -> step(call, HandSteps::takeOut)),
        Route.change(
            PATH + "/lock",
            call -> step(call, (steps, choice) -> steps.lock(choice, call.field("lock")))),
        Route.change(PATH + "/undo", call -> again(call, true)),
        Route.change(PATH + "/redo", call -> again(call, false)));
  }

  private static Texts texts(Call call) {
    return Texts.of(HandScreen.class, call.language());
  }

  private static Reply show(Call call) {
    PageFrame frame = PageFrame.of(call, texts(call).text("title"), Tab.HAND);
    return Reply.page(
        Rendering.html(
            "web/hand/hand.jte", HandPage.of(frame, texts(call), HandChoice.asked(call))));
  }

  private static Optional<HandProgramme> programme(Call call) {
    return HandPage.isOfTheDay(call.event())
        ? Optional.empty()
        : HandProgramme.of(call.event(), call.language());
  }

  /** Puts a meeting elsewhere; where another one stands there, asks what is to become of it. */
  private static Reply put(Call call) throws UnwritableException {
    HandChoice choice = HandChoice.filledIn(call);
    String way = call.field("way");
    boolean isTaken =
        programme(call)
            .map(HandSteps::new)
            .filter(steps -> steps.move(choice).isPresent())
            .filter(steps -> !steps.inTheWay(choice).isEmpty())
            .isPresent();
    if (isTaken && !way.equals(SWAP) && !way.equals(BOTH)) {
      return Reply.at(at(call) + choice.query());
    }
    return step(call, way.equals(SWAP) ? HandSteps::swap : HandSteps::move);
  }

  private static Reply step(Call call, BiFunction<HandSteps, HandChoice, Optional<HandStep>> makes)
      throws UnwritableException {
    Optional<HandProgramme> programme = programme(call);
    Optional<HandStep> step =
        programme.flatMap(now -> makes.apply(new HandSteps(now), HandChoice.filledIn(call)));
    if (step.isEmpty()) {
      return Reply.at(at(call), Notice.refused(texts(call).text("no-step")));
    }
    programme.get().job().make(step.get());
    return done(call, programme.get(), step.get(), "");
  }

  private static Reply again(Call call, boolean isBack) throws UnwritableException {
    Optional<HandProgramme> programme = programme(call);
    Optional<HandStep> step = Optional.empty();
    if (programme.isPresent()) {
      step = isBack ? programme.get().job().takeBack() : programme.get().job().doAgain();
    }
    return step.isEmpty()
        ? Reply.at(at(call), Notice.refused(texts(call).text("no-step")))
        : done(call, programme.get(), step.get(), isBack ? "undone" : "redone");
  }

  /** Tells what was done, and shows the meeting that was changed. */
  private static Reply done(Call call, HandProgramme before, HandStep step, String how) {
    HandWords words = new HandWords(before.event(), texts(call));
    String said = words.step(step);
    String told = how.isEmpty() ? said : texts(call).text(how, said);
    Schedule after = step.applied(before.schedule());
    List<Notice> notices =
        new ArrayList<>(
            List.of(Notice.done(words.done(told, before, after).toArray(String[]::new))));
    List<String> broken = words.broken(before, after);
    if (!broken.isEmpty()) {
      notices.add(Notice.refused(broken.toArray(String[]::new)));
    }
    List<Meeting> changed = step.after();
    String moved = changed.isEmpty() ? "" : "?moved=" + after.meetings().indexOf(changed.get(0));
    return Reply.at(at(call) + moved, notices.toArray(Notice[]::new));
  }

  private static String at(Call call) {
    return PagePaths.of(call.event(), PATH);
  }
}
