package cz.setkani.cli.write.text;

import cz.setkani.cli.write.words.BoundText;
import cz.setkani.cli.write.words.Count;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.text.Texts;
import cz.setkani.whatif.Proposal;
import cz.setkani.whatif.Remedy;
import java.util.Optional;
import java.util.stream.Collectors;

/** A change that would let a request be met, as a line for the console. */
final class ProposalText {

  private final Event event;
  private final Texts texts;

  ProposalText(Event event, Texts texts) {
    this.event = event;
    this.texts = texts;
  }

  /** What to change, what the schedule is worth then, and whether the others can stay. */
  String line(Proposal proposal) {
    return text(
        "line",
        change(proposal),
        proposal.requestsMet(),
        event.requests().size(),
        fewer("requests", proposal.fewerMet()),
        BoundText.countsPriorities(event) ? ", " + fewer("points", proposal.loss()) : "",
        added(proposal).orElse(""));
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
