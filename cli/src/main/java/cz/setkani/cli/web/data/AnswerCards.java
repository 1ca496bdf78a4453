package cz.setkani.cli.web.data;

import cz.setkani.cli.job.AnswerFolder;
import cz.setkani.cli.job.MendableFinding;
import cz.setkani.cli.read.BroughtFile;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.mend.MendForm;
import cz.setkani.cli.web.mend.MendScreen;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How each file that came back is shown. */
final class AnswerCards {

  private AnswerCards() {}

  static List<AnswersPage.AnswerCard> of(Call call, LookThrough looked) {
    List<AnswersPage.AnswerCard> cards = new ArrayList<>();
    for (Map.Entry<String, BroughtFile.Contents> file : looked.holds().entrySet()) {
      String told = EventData.answers(call.event()).file(file.getKey()).shown();
      List<Finding> findings = looked.job().validation().findings();
      cards.add(
          new AnswersPage.AnswerCard(
              cards.size(),
              file.getKey(),
              file.getValue(),
              looked.taken().contains(file.getKey()),
              Optional.ofNullable(looked.job().readings().get(told)),
              FindingsTable.rows(
                  call,
                  MendScreen.Back.ANSWERS,
                  known(call, looked),
                  findings.stream().filter(one -> one.place().file().equals(told)).toList()),
              FindingsTable.notes(findings, told, call.language())));
    }
    return cards;
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
