package cz.setkani.cli.web.data;

import cz.setkani.cli.job.AnswerFolder;
import cz.setkani.cli.job.FormsJob;
import cz.setkani.cli.read.BroughtFile;
import cz.setkani.cli.read.ReadOptions;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.model.Organisation;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.watch.Watch;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What pages ask of the files of an event; each thing is found out once. */
final class EventData {

  private static final Set<FindingCode> AWAITED =
      EnumSet.of(FindingCode.REQUESTS_MISSING, FindingCode.NO_REQUESTS);

  private EventData() {}

  /** Those on the roster, as far as it can be read, in its order. */
  static List<Organisation> roster(OpenEvent event) {
    return event.known(
        "roster",
        () ->
            FormsJob.of(event.input())
                .run(Watch.silent())
                .map(forms -> forms.event().organisations())
                .orElse(List.of()));
  }

  /** What was found in its files; that nobody has said yet whom they want to meet is no fault. */
  static List<Finding> found(OpenEvent event) {
    return event.validation().findings().stream()
        .filter(finding -> !AWAITED.contains(finding.code()))
        .toList();
  }

  static AnswerFolder answers(OpenEvent event) {
    return AnswerFolder.of(event.folder());
  }

  /** What an answer seems to be. */
  static BroughtFile brought(OpenEvent event, String answer) {
    SourceFile file = answers(event).file(answer);
    return event.known("brought " + answer, () -> brought(event, file));
  }

  /** What a file seems to be that is brought to an event. */
  static BroughtFile brought(OpenEvent event, SourceFile file) {
    return event
        .known("bringing", () -> BroughtFile.to(event.source(), ReadOptions.NONE))
        .apply(file);
  }
}
