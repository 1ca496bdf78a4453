package cz.setkani.cli.web.why;

import cz.setkani.Verified;
import cz.setkani.cli.job.Explained;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.Tab;
import cz.setkani.cli.web.why.WhyPage.GroupCount;
import cz.setkani.cli.web.why.WhyPage.Numbered;
import cz.setkani.cli.web.why.WhyPage.UnmetRow;
import cz.setkani.cli.web.work.WorkView;
import cz.setkani.cli.write.text.ExplainText;
import cz.setkani.cli.write.words.Alphabetical;
import cz.setkani.cli.write.words.OwnFigures;
import cz.setkani.explain.Unmet;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.text.Texts;
import cz.setkani.validate.names.Names;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts together what the pages show. */
final class WhyComposition {

  private static final int MOST_ROWS = 100;

  private final Call call;
  private final Optional<Verified> verified;
  private final Locale language;
  private final Texts texts;

  private WhyComposition(Call call, Optional<Verified> verified) {
    this.call = call;
    this.verified = verified;
    language = call.language();
    texts = Texts.of(WhyComposition.class, language);
  }

  static WhyComposition of(Call call, Optional<Verified> verified) {
    return new WhyComposition(call, verified);
  }

  private PageFrame frame(String title) {
    PageFrame frame = PageFrame.of(call, title, Tab.WHY);
    Optional<Notice> failure = WorkView.failure(call, PairAnswers.KIND);
    return failure.map(frame::saying).orElse(frame);
  }

  /** The page of all of them. */
  WhyPage all(List<String> pair, String fault) {
    String search = call.asked("search").strip();
    String group = ReasonGroup.find(call.asked("group")).map(ReasonGroup::key).orElse("");
    List<UnmetRow> unmet =
        unmet().stream().filter(row -> group.isEmpty() || group.equals(row.group())).toList();
    int most = call.asked("all").isEmpty() ? MOST_ROWS : Integer.MAX_VALUE;
    return new WhyPage(
        frame(texts.text("title")),
        texts,
        state(),
        rows(search),
        search,
        unmet.stream().limit(most).toList(),
        Math.max(0, unmet.size() - most),
        groups(),
        group,
        verified.map(found -> names(found.event())).orElse(List.of()),
        pair,
        fault);
  }

  private String state() {
    if (call.event().validation().event().isEmpty()) {
      return "errors";
    }
    return verified.isEmpty() ? "none" : verified.get().faults().isEmpty() ? "" : "faults";
  }

  private List<String> names(Event event) {
    return event.organisations().stream()
        .map(Organisation::name)
        .sorted(Alphabetical.in(language))
        .toList();
  }

  private List<Numbered> rows(String search) {
    Comparator<String> order = Alphabetical.in(language);
    return verified
        .map(
            found ->
                OwnFigures.of(found.event(), found.explanation()).stream()
                    .filter(one -> Names.key(one.organisation()).contains(Names.key(search)))
                    .sorted(Comparator.comparing(OwnFigures::organisation, order))
                    .map(one -> numbered(found, one))
                    .toList())
        .orElse(List.of());
  }

  private static Numbered numbered(Verified found, OwnFigures one) {
    return new Numbered(found.event().position(one.organisation()) + 1, one);
  }

  private List<GroupCount> groups() {
    return Arrays.stream(ReasonGroup.values())
        .map(group -> new GroupCount(group.key(), count(group)))
        .filter(group -> group.count() > 0)
        .toList();
  }

  private long count(ReasonGroup group) {
    return unmet().stream().filter(row -> row.group().equals(group.key())).count();
  }

  /** All requests that are not met; put into words once as long as no file changes. */
  private List<UnmetRow> unmet() {
    return call.event().known("unmet requests in " + language, this::unmetInWords);
  }

  private List<UnmetRow> unmetInWords() {
    Comparator<String> order = Alphabetical.in(language);
    List<Unmet> unmet = verified.map(found -> found.explanation().unmet()).orElse(List.of());
    return unmet.stream()
        .map(this::row)
        .sorted(
            Comparator.comparing(UnmetRow::organisation, order)
                .thenComparing(UnmetRow::wants, order))
        .toList();
  }

  private UnmetRow row(Unmet unmet) {
    Event event = verified.orElseThrow().event();
    Request request = unmet.request();
    return new UnmetRow(
        event.position(request.organisation()) + 1,
        request.organisation(),
        event.position(request.wants()) + 1,
        request.wants(),
        ReasonGroup.of(unmet.reason()).key(),
        unmet.reasonText(language),
        unmet.helpText(language));
  }

  /** The page of one of them. */
  OneDayPage one(int number) {
    Verified found = verified.orElseThrow();
    OwnFigures figures = OwnFigures.of(found.event(), found.explanation()).get(number - 1);
    String name = figures.organisation();
    List<Request> missed = found.explanation().unmet().stream().map(Unmet::request).toList();
    List<Request> all = found.event().requests();
    Comparator<String> order = Alphabetical.in(language);
    return new OneDayPage(
        frame(name),
        texts,
        new Numbered(number, figures),
        ExplainText.timetable(found, name, language),
        all.stream()
            .filter(one -> one.organisation().equals(name) && !missed.contains(one))
            .map(Request::wants)
            .sorted(order)
            .toList(),
        unmet().stream().filter(row -> row.asker() == number).toList(),
        all.stream()
            .filter(one -> one.wants().equals(name))
            .map(one -> asker(found, one, !missed.contains(one)))
            .sorted(Comparator.comparing(OneDayPage.Asker::name, order))
            .toList());
  }

  private static OneDayPage.Asker asker(Verified found, Request request, boolean isMet) {
    String name = request.organisation();
    return new OneDayPage.Asker(found.event().position(name) + 1, name, isMet);
  }

  /** The page of two of them. */
  TwoPage two(int number, int otherNumber) {
    Verified found = verified.orElseThrow();
    String one = found.event().organisations().get(number - 1).name();
    String other = found.event().organisations().get(otherNumber - 1).name();
    List<UnmetRow> unmet =
        unmet().stream().filter(row -> isBetween(row, number, otherNumber)).toList();
    Optional<Explained> answer = PairAnswers.of(call, one, other).find();
    PageFrame frame = frame(texts.text("two", one, other));
    return new TwoPage(
        frame,
        texts,
        one,
        number,
        other,
        otherNumber,
        unmet.isEmpty()
            ? Optional.of(ExplainText.line(found, one, other, language))
            : Optional.empty(),
        unmet,
        answer.map(this::helps),
        answer.filter(PairAnswers::isWhole).isPresent(),
        WorkView.of(frame).map(view -> view.leadingTo("why/" + number + '/' + otherNumber)));
  }

  private static boolean isBetween(UnmetRow row, int one, int other) {
    return row.asker() == one && row.wanted() == other
        || row.asker() == other && row.wanted() == one;
  }

  private List<String> helps(Explained explained) {
    return explained.answers().stream()
        .flatMap(answer -> ExplainText.helps(explained.verified(), answer, language).stream())
        .toList();
  }
}
