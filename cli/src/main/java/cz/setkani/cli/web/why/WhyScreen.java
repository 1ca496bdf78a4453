package cz.setkani.cli.web.why;

import cz.setkani.Verified;
import cz.setkani.cli.job.ExplainJob;
import cz.setkani.cli.job.NameInQuestion;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.frame.PagePaths;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.cli.web.programme.ProgrammeInHand;
import cz.setkani.cli.web.work.WorkView;
import cz.setkani.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The screen that says why. */
public final class WhyScreen implements Screen {

  private static final String PATH = Tab.WHY.path();
  private static final String ONE = "one";
  private static final String OTHER = "other";

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(PATH, call -> show(call, List.of("", ""), "")),
        Route.post(PATH + "/pair", WhyScreen::pair),
        Route.page(PATH + "/{one}", WhyScreen::one),
        Route.page(PATH + "/{one}/{other}", WhyScreen::two),
        Route.post(PATH + "/{one}/{other}/look", WhyScreen::look));
  }

  private static Optional<Verified> verified(Call call) {
    return ProgrammeInHand.last(call.event()).flatMap(ProgrammeInHand::verified);
  }

  private static Reply show(Call call, List<String> pair, String fault) {
    WhyPage page = WhyComposition.of(call, verified(call)).all(pair, fault);
    String html = Rendering.html("web/why/why.jte", page);
    return fault.isEmpty() ? Reply.page(html) : Reply.refusal(html);
  }

  private static Reply one(Call call) {
    Optional<Verified> verified = verified(call);
    OptionalInt one = place(call, verified, ONE);
    return one.isEmpty()
        ? new Reply.Missing()
        : Reply.page(
            Rendering.html(
                "web/why/one.jte", WhyComposition.of(call, verified).one(one.getAsInt())));
  }

  private static Reply two(Call call) {
    Optional<Verified> verified = verified(call);
    OptionalInt one = place(call, verified, ONE);
    OptionalInt other = place(call, verified, OTHER);
    return one.isEmpty() || other.isEmpty()
        ? new Reply.Missing()
        : Reply.page(
            Rendering.html(
                "web/why/two.jte",
                WhyComposition.of(call, verified).two(one.getAsInt(), other.getAsInt())));
  }

  private static Reply look(Call call) {
    Optional<Verified> verified = verified(call);
    OptionalInt one = place(call, verified, ONE);
    OptionalInt other = place(call, verified, OTHER);
    if (one.isEmpty() || other.isEmpty()) {
      return new Reply.Missing();
    }
    return begun(call, verified.orElseThrow(), one.getAsInt(), other.getAsInt());
  }

  private static Reply begun(Call call, Verified verified, int one, int other) {
    String path = PagePaths.of(call.event(), PATH + '/' + one + '/' + other);
    PairAnswers answers = PairAnswers.of(call, name(verified, one), name(verified, other));
    boolean isKnown = answers.find().filter(PairAnswers::isWhole).isPresent();
    return isKnown || answers.begin() ? Reply.at(path) : Reply.at(path, WorkView.busy(call));
  }

  /** The number of an organisation as it stands in an address, if there is such a one. */
  private static OptionalInt place(Call call, Optional<Verified> verified, String place) {
    String number = call.place(place);
    int most = verified.map(found -> found.event().organisations().size()).orElse(0);
    return number.matches("[1-9]\\d{0,5}") && Integer.parseInt(number) <= most
        ? OptionalInt.of(Integer.parseInt(number))
        : OptionalInt.empty();
  }

  private static String name(Verified verified, int number) {
    return verified.event().organisations().get(number - 1).name();
  }

  /** Reads two names as they are typed. */
  private static Reply pair(Call call) {
    List<String> typed = List.of(call.field(ONE).strip(), call.field(OTHER).strip());
    Optional<Verified> verified = verified(call);
    if (verified.isEmpty()) {
      return Reply.at(PagePaths.of(call.event(), PATH));
    }
    ExplainJob job = ExplainJob.of(call.event().input(), typed.get(0), Optional.of(typed.get(1)));
    List<NameInQuestion> asked = List.of(job.organisation(), job.other().orElseThrow());
    Texts texts = Texts.of(WhyScreen.class, call.language());
    for (NameInQuestion name : asked) {
      if (name.known().isEmpty()) {
        String near = Texts.quoted(name.near());
        return show(
            call,
            typed,
            near.isEmpty()
                ? texts.text("unknown", name.asked())
                : texts.text("unknown.near", name.asked(), near));
      }
    }
    List<Integer> numbers =
        asked.stream()
            .map(name -> verified.get().event().position(name.known().orElseThrow()) + 1)
            .toList();
    if (numbers.get(0).equals(numbers.get(1))) {
      return Reply.at(
          PagePaths.of(call.event(), PATH), Notice.refused(texts.text("same", typed.get(0))));
    }
    return Reply.at(PagePaths.of(call.event(), PATH + '/' + numbers.get(0) + '/' + numbers.get(1)));
  }
}
