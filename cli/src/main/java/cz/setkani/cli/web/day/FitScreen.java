package cz.setkani.cli.web.day;

import cz.setkani.cli.job.FitJob;
import cz.setkani.cli.job.FitQuestion;
import cz.setkani.cli.job.Fitted;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.PagePaths;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.cli.write.text.FitText;
import cz.setkani.model.Organisation;
import cz.setkani.text.Texts;
import cz.setkani.watch.Watch;
import java.util.List;
import java.util.Optional;

/** Where wishes could still be met with nobody else moved. */
final class FitScreen implements Screen {

  private final CurrentRound current;

  /**
   * A screen.
   *
   * @param current tells which round is on
   */
  FitScreen(CurrentRound current) {
    this.current = current;
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.page("day/fit", this::show));
  }

  private Reply show(Call call) {
    Texts texts = Texts.of(FitScreen.class, call.language());
    Optional<DayNow> today = DayNow.of(call.event());
    if (today.filter(day -> !day.edition().meetings().isEmpty()).isEmpty()) {
      return Reply.at(PagePaths.of(call.event(), "day"));
    }
    List<String> names =
        today.get().event().organisations().stream().map(Organisation::name).toList();
    String asked = call.asked("number");
    int number = asked.matches("\\d{1,5}") ? Integer.parseInt(asked) : -1;
    int chosen = number < names.size() ? number : -1;
    int round = current.of(call, today.get().event().day());
    return Reply.page(
        Rendering.html(
            "web/day/fit.jte",
            new FitPage(
                PageFrame.of(call, texts.text("fit"), Tab.DAY),
                texts,
                names,
                chosen,
                round,
                chosen < 0 ? List.of() : lines(call, names.get(chosen), round))));
  }

  private static List<String> lines(Call call, String name, int round) {
    OpenEvent event = call.event();
    FitQuestion question = new FitQuestion(name, Optional.empty(), Optional.of(round));
    Optional<Fitted> fitted =
        event.known(
            "fit " + round + ' ' + name,
            () -> FitJob.of(event.input(), Optional.empty(), question).run(Watch.silent()));
    return fitted
        .map(
            found ->
                FitText.lines(
                    found.event(),
                    found.from(),
                    found.organisation(),
                    found.slots(),
                    found.meeting(),
                    call.language()))
        .orElse(List.of());
  }
}
