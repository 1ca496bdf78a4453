package cz.setkani.cli.write.text;

import cz.setkani.cli.write.words.BoundText;
import cz.setkani.cli.write.words.Count;
import cz.setkani.cli.write.words.UnmetAnswer;
import cz.setkani.day.Concession;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.text.Texts;
import cz.setkani.whatif.Proposal;
import cz.setkani.whatif.Remedy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes that would let a request be met, as lines for the console. */
final class ProposalText {

  private final Event event;
  private final Texts texts;

  ProposalText(Event event, Texts texts) {
    this.event = event;
    this.texts = texts;
  }

  /**
   * What would let a request be met, a line each. To arrange all meetings anew is no advice where
   * it is enough to move promises on a few pages.
   */
  List<String> lines(UnmetAnswer answer) {
    List<Concession> concessions = answer.concessions();
    return Stream.concat(
            answer.advice().proposals().stream()
                .filter(proposal -> !isOutdone(proposal, concessions))
                .map(this::line),
            concessions.stream().map(this::line))
        .toList();
  }

  private static boolean isOutdone(Proposal proposal, List<Concession> concessions) {
    return proposal.remedy() == Remedy.REARRANGE
        && concessions.stream().anyMatch(one -> one.loss() <= proposal.loss());
  }

  /** What to change, what the schedule is worth then, and whether the others can stay. */
  private String line(Proposal proposal) {
    return line(
        change(proposal),
        proposal.requestsMet(),
        proposal.fewerMet(),
        proposal.fewerMust(),
        proposal.loss(),
        added(proposal).orElse(""));
  }

  private String line(Concession concession) {
    return line(
        text("pages", concession.pages()),
        concession.requestsMet(),
        concession.fewerMet(),
        concession.fewerMust(),
        concession.loss(),
        "");
  }

  private String line(
      String change, int met, int fewerMet, int fewerMust, long loss, String added) {
    return text(
        "line",
        change,
        met,
        event.requests().size(),
        fewer("requests", fewerMet),
        worth(fewerMust, loss),
        added);
  }

  /** What else is lost, where requests do not all count the same. */
  private String worth(int fewerMust, long loss) {
    if (event.tiers().areSeveral()) {
      return fewerMust == 0 ? "" : ", " + fewer("must", fewerMust);
    }
    return BoundText.countsPriorities(event) ? ", " + fewer("points", loss) : "";
  }

  private String fewer(String noun, long count) {
    return count == 0
        ? text("lossless." + noun)
        : text("loss", Count.of(texts.locale(), noun, count));
  }

  private String change(Proposal proposal) {
    return text(
        proposal.remedy().name(),
        proposal.organisation(),
        proposal.number(),
        proposal.stay().size(),
        proposal.stay(),
        proposal.gone().stream().map(this::gone).collect(Collectors.joining(", ")));
  }

  private String gone(Meeting meeting) {
    return text("gone", meeting.first(), meeting.second(), meeting.round());
  }

  private Optional<String> added(Proposal proposal) {
    String key = proposal.remedy() == Remedy.GIVE_UP ? "instead" : "added";
    return proposal.added().map(meeting -> text(key, meeting.round()));
  }

  private String text(String key, Object... values) {
    return texts.text("proposal." + key, values);
  }
}
