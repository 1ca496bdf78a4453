package cz.setkani.cli.web.data;

import cz.setkani.cli.job.AnswerFolder;
import cz.setkani.cli.job.MendableFinding;
import cz.setkani.cli.read.BroughtFile;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.mend.MendForm;
import cz.setkani.cli.web.mend.MendScreen;
import cz.setkani.cli.write.words.Alphabetical;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How each file that came back is shown. */
final class AnswerCards {

  /** That an answer does not count, as there is a later one. */
  private static final Set<FindingCode> OUTDATED =
      EnumSet.of(FindingCode.ANSWER_IN_LATER_FILE, FindingCode.ANSWER_REPLACED);

  private AnswerCards() {}

  static List<AnswersPage.AnswerCard> of(Call call, LookThrough looked) {
    List<AnswersPage.AnswerCard> cards = new ArrayList<>();
    List<Finding> findings = looked.job().validation().findings();
    for (Map.Entry<String, BroughtFile.Contents> file : looked.holds().entrySet()) {
      String told = EventData.answers(call.event()).file(file.getKey()).shown();
      List<Finding> here =
          findings.stream().filter(one -> one.place().file().equals(told)).toList();
      cards.add(
          new AnswersPage.AnswerCard(
              cards.size(),
              file.getKey(),
              file.getValue(),
              looked.taken().contains(file.getKey()),
              Optional.ofNullable(looked.job().readings().get(told)),
              askers(looked, told, call),
              FindingsTable.rows(
                  call,
                  MendScreen.Back.ANSWERS,
                  known(call, looked),
                  here.stream().filter(one -> !OUTDATED.contains(one.code())).toList()),
              here.stream()
                  .filter(one -> OUTDATED.contains(one.code()))
                  .map(one -> one.text(call.language()))
                  .toList(),
              FindingsTable.notes(here, told, call.language())));
    }
    return cards;
  }

  private static List<String> askers(LookThrough looked, String told, Call call) {
    return Optional.ofNullable(looked.job().readings().get(told)).stream()
        .flatMap(reading -> reading.askers().stream())
        .sorted(Alphabetical.in(call.language()))
        .toList();
  }

  private static Map<Finding, MendableFinding> known(Call call, LookThrough looked) {
    List<Finding> all = FindingsTable.heavy(looked.job().validation().findings());
    return MendForm.known(call.event(), "answers " + looked.way(), all);
  }

  /** What was found, and stands in no answer; that wishes give way to answers is told as one. */
  static List<FindingsTable.FoundRow> others(Call call, LookThrough looked) {
    return FindingsTable.rows(
        call,
        MendScreen.Back.ANSWERS,
        known(call, looked),
        looked.job().validation().findings().stream()
            .filter(one -> AnswerFolder.name(one.place().file()).isEmpty())
            .filter(one -> one.code() != FindingCode.ANSWER_IN_LATER_FILE)
            .toList());
  }

  /** For how many organisations an answer takes the place of the wishes that are there. */
  static int replaced(LookThrough looked) {
    return Math.toIntExact(
        looked.job().validation().findings().stream()
            .filter(one -> one.code() == FindingCode.ANSWER_IN_LATER_FILE)
            .filter(one -> AnswerFolder.name(one.place().file()).isEmpty())
            .count());
  }
}
