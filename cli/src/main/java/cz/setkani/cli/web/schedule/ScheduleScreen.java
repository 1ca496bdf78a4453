package cz.setkani.cli.web.schedule;

import cz.setkani.Verified;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.web.call.Reply;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.desk.Work;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.PagePaths;
import cz.setkani.cli.web.frame.Rendering;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.cli.web.programme.ProgrammeInHand;
import cz.setkani.cli.web.work.WorkView;
import cz.setkani.cli.write.text.FindingsText;
import cz.setkani.model.Event;
import cz.setkani.model.Goal;
import cz.setkani.model.Lock;
import cz.setkani.text.Texts;
import cz.setkani.validate.Validation;
import cz.setkani.validate.finding.Severity;
import cz.setkani.validate.sheet.Setting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The screen on which a programme is made. */
public final class ScheduleScreen implements Screen {

  private static final String PATH = Tab.SCHEDULE.path();
  private static final String KIND = "schedule";

  /** What was made here last, by the ids of events. */
  private final Map<String, Made> made = new ConcurrentHashMap<>();

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(PATH, this::show),
        Route.page(PATH + "/worth", this::worth),
        Route.post(PATH + "/start", this::start));
  }

  private Reply show(Call call) {
    Optional<ProgrammeInHand> programme = ProgrammeInHand.ofResult(call.event());
    int locked = programme.map(ScheduleScreen::locked).orElse(0);
    ScheduleForm form =
        last(call)
            .map(Made::form)
            .map(used -> used.keeping(locked > 0))
            .orElseGet(() -> ScheduleForm.usual(locked > 0));
    return Reply.page(html(call, form, errors(call.event().validation(), call.language())));
  }

  private Optional<Made> last(Call call) {
    return Optional.ofNullable(made.get(call.event().id()));
  }

  private static List<String> errors(Validation validation, Locale language) {
    return validation.event().isPresent()
        ? List.of()
        : FindingsText.lines(
            validation.findings().stream()
                .filter(finding -> finding.severity().compareTo(Severity.WARNING) < 0)
                .toList(),
            language);
  }

  private String html(Call call, ScheduleForm form, List<String> errors) {
    Texts texts = Texts.of(ScheduleScreen.class, call.language());
    PageFrame plain = PageFrame.of(call, texts.text("title"), Tab.SCHEDULE);
    PageFrame frame = WorkView.failure(call, KIND).map(plain::saying).orElse(plain);
    Optional<ProgrammeInHand> programme = ProgrammeInHand.ofResult(call.event());
    SchedulePage page =
        new SchedulePage(
            frame,
            texts,
            WorkView.of(frame),
            errors,
            form,
            said(call.event().validation(), texts),
            programme.map(ScheduleScreen::locked).orElse(0),
            warnings(call, programme, texts),
            notes(call, texts),
            programme.flatMap(ProgrammeInHand::verified).map(found -> result(call, found)));
    return Rendering.html("web/schedule/schedule.jte", page);
  }

  private ResultView result(Call call, Verified verified) {
    return new ResultComposition(
            call, verified, last(call), ProgrammeInHand.findVerification(call.event()))
        .view();
  }

  private static int locked(ProgrammeInHand programme) {
    return (int)
        programme.job().validation().schedule().stream()
            .filter(row -> row.meeting().lock() != Lock.NONE)
            .count();
  }

  /** What the event's files say, so that nobody has to fill it in again. */
  private static Map<Setting, String> said(Validation validation, Texts texts) {
    Map<Setting, String> said = new EnumMap<>(Setting.class);
    validation.event().ifPresent(event -> said.putAll(said(event, texts)));
    return said;
  }

  private static Map<Setting, String> said(Event event, Texts texts) {
    Map<Setting, String> said = new EnumMap<>(Setting.class);
    said.put(Setting.GOAL, texts.text(event.goal() == Goal.FAIR ? "goal.fair" : "goal.most"));
    said.put(Setting.AT_LEAST, "" + event.atLeast());
    boolean isFree = event.maxInARow() >= event.roundCount();
    said.put(Setting.MAX_IN_A_ROW, isFree ? texts.text("no-limit") : "" + event.maxInARow());
    int met = event.history().metIn().size();
    if (met > 0) {
      said.put(Setting.HISTORY, texts.text("history." + event.history().repeats().name(), met));
    }
    return said;
  }

  private List<String> warnings(Call call, Optional<ProgrammeInHand> programme, Texts texts) {
    List<String> warnings = new ArrayList<>();
    if (last(call).filter(one -> !one.isOfPresent()).isPresent()) {
      warnings.add(texts.text("changed-meanwhile"));
    }
    if (call.event().validation().event().isPresent()) {
      List<String> unread =
          programme
              .map(found -> errors(found.job().validation(), call.language()))
              .orElse(List.of());
      if (!unread.isEmpty()) {
        warnings.add(texts.text("unread", unread.size(), unread.get(0)));
      }
    }
    return warnings;
  }

  private static List<String> notes(Call call, Texts texts) {
    List<String> notes = new ArrayList<>();
    if (ResultComposition.isEdited(call)) {
      notes.add(texts.text("edited"));
    }
    if (call.event().source().find("day/2/schedule.csv").isPresent()) {
      notes.add(texts.text("editions"));
    }
    return notes;
  }

  /** What is possible beside the present programme; asked for by the page once it is open. */
  private Reply worth(Call call) {
    Optional<ProgrammeInHand> programme = ProgrammeInHand.ofResult(call.event());
    programme.ifPresent(found -> found.verification(call.event()));
    return show(call);
  }

  private Reply start(Call call) {
    Texts texts = Texts.of(ScheduleScreen.class, call.language());
    ScheduleForm form = ScheduleForm.of(call);
    if (!form.isSound()) {
      return Reply.refusal(html(call, form, List.of(texts.text("seed.wrong", form.seed()))));
    }
    Making making = Making.of(call.desk(), call.event(), form, texts.text("form"), call.language());
    List<String> errors = errors(making.job().validation(), call.language());
    if (!errors.isEmpty()) {
      return Reply.refusal(html(call, form, errors));
    }
    Optional<Work> begun =
        call.desk().works().begin(call.event(), KIND, watch -> kept(making.make(watch)));
    Notice[] notices = begun.isPresent() ? new Notice[0] : new Notice[] {WorkView.busy(call)};
    return Reply.at(PagePaths.of(call.event(), PATH), notices);
  }

  private Made kept(Made done) {
    made.put(done.event(), done);
    return done;
  }
}
