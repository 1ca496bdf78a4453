package cz.setkani.cli.web.schedule;

import cz.setkani.Programme;
import cz.setkani.Verified;
import cz.setkani.cli.job.Verification;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.programme.ProgrammeInHand;
import cz.setkani.cli.write.folder.ResultFolder;
import cz.setkani.cli.write.text.CutShortText;
import cz.setkani.cli.write.text.FaultText;
import cz.setkani.cli.write.text.Labelled;
import cz.setkani.cli.write.text.SummaryText;
import cz.setkani.cli.write.text.VerifyText;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.cli.write.words.OwnFigures;
import cz.setkani.explain.Measures;
import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Table;
import cz.setkani.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts together what a page shows of a programme. */
final class ResultComposition {

  private final Call call;
  private final Verified verified;
  private final Optional<Made> made;
  private final Optional<Programme> programme;
  private final Optional<Verification> verification;
  private final Locale language;
  private final Texts texts;

  /**
   * @param made how the last programme was made here, if it was
   * @param verification what is possible beside it, as far as that is known
   */
  ResultComposition(
      Call call, Verified verified, Optional<Made> made, Optional<Verification> verification) {
    this.call = call;
    this.verified = verified;
    this.made = made;
    this.verification = verification;
    language = call.language();
    texts = Texts.of(ResultComposition.class, language);
    programme = made.flatMap(one -> one.programme(call.event(), verified, texts.text("form")));
  }

  ResultView view() {
    return new ResultView(
        headline(),
        worth(),
        warnings(),
        FaultText.lines(verified, language, false),
        files(),
        programme.map(one -> texts.text("ended." + one.stoppedBecause().name())),
        rows(),
        event().organisations().stream()
            .collect(Collectors.toMap(Organisation::name, one -> event().position(one.name()) + 1)),
        call.asked("sort"),
        event().tables().stream().map(Table::name).toList(),
        rounds());
  }

  private Event event() {
    return verified.event();
  }

  private String headline() {
    Measures measures = verified.explanation().measures();
    return texts.text("headline", measures.requestsMet(), measures.requests());
  }

  private Optional<List<Labelled>> worth() {
    if (programme.isPresent()) {
      return programme.map(one -> SummaryText.worth(one, language));
    }
    return verification.map(found -> VerifyText.worth(found.verified(), found.bound(), language));
  }

  private List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    programme.flatMap(one -> SummaryText.warning(one, language)).ifPresent(warnings::add);
    if (programme.isEmpty()) {
      verification.stream()
          .flatMap(found -> CutShortText.lines(found.isCutShort(), language).stream())
          .filter(line -> !line.isEmpty())
          .forEach(warnings::add);
    }
    return warnings;
  }

  private List<String> files() {
    List<String> files = new ArrayList<>();
    Path folder = call.event().folder().resolve("result");
    files.add(texts.text("files", folder));
    if (programme.isPresent()) {
      for (Path kept : made.orElseThrow().written().kept()) {
        files.add(texts.text("files.kept", kept.getFileName(), ResultFolder.SCHEDULE));
      }
      List<String> outdated = made.orElseThrow().written().outdated();
      if (!outdated.isEmpty()) {
        files.add(texts.text("files.outdated", String.join(", ", outdated)));
      }
    }
    return files;
  }

  private List<OwnFigures> rows() {
    return OwnFigures.of(event(), verified.explanation()).stream()
        .sorted(RowOrder.of(call.asked("sort"), language))
        .toList();
  }

  private List<ResultView.RoundRow> rounds() {
    Map<List<Integer>, List<Meeting>> places =
        verified.schedule().meetings().stream()
            .collect(Collectors.groupingBy(one -> List.of(one.round(), one.table())));
    return IntStream.rangeClosed(1, event().roundCount())
        .mapToObj(round -> round(round, places))
        .toList();
  }

  private ResultView.RoundRow round(int round, Map<List<Integer>, List<Meeting>> places) {
    return new ResultView.RoundRow(
        round,
        ClockTime.onPaper(event().day().time(round).start()),
        IntStream.rangeClosed(1, event().tables().size())
            .mapToObj(table -> seat(places.getOrDefault(List.of(round, table), List.of())))
            .toList());
  }

  private ResultView.Seat seat(List<Meeting> meetings) {
    return new ResultView.Seat(
        meetings.stream().map(one -> texts.text("meeting", one.first(), one.second())).toList(),
        meetings.stream().findFirst().map(this::mark).orElse(""));
  }

  private String mark(Meeting meeting) {
    List<String> marks = new ArrayList<>();
    if (meeting.lock() != Lock.NONE) {
      marks.add(texts.text("locked"));
    }
    if (!event().areRequested(meeting.first(), meeting.second())) {
      marks.add(texts.text("suggested"));
    }
    return String.join(", ", marks);
  }

  /** Whether the programme can be read, but was changed since it was written. */
  static boolean isEdited(Call call) {
    return ProgrammeInHand.file(call.event()).isPresent()
        && ResultFolder.isEdited(call.event().folder().resolve("result"));
  }
}
