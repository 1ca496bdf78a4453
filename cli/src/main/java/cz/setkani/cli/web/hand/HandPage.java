package cz.setkani.cli.web.hand;

import cz.setkani.Verified;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.programme.ProgrammeInHand;
import cz.setkani.cli.write.text.FindingsText;
import cz.setkani.day.Slot;
import cz.setkani.model.Event;
import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.text.Texts;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * The screen of changes by hand.
 *
 * @param programme what can be changed; empty if there is none, or it cannot be read, or the day is
 *     on
 * @param edition what is in people's hands, to be looked at, once the day is on
 * @param slots where the chosen two could meet with nobody else moved
 */
public record HandPage(
    PageFrame frame,
    Texts texts,
    HandChoice choice,
    Optional<HandProgramme> programme,
    Optional<Verified> edition,
    List<Slot> slots) {

  private static final List<String> JOURNALS = List.of("day.csv", "day.xlsx");

  public HandPage {
    slots = List.copyOf(slots);
  }

  static HandPage of(PageFrame frame, Texts texts, HandChoice choice) {
    OpenEvent open = frame.event().orElseThrow();
    boolean isOfTheDay = isOfTheDay(open);
    HandPage page =
        new HandPage(
            frame,
            texts,
            choice,
            isOfTheDay ? Optional.empty() : HandProgramme.of(open, texts.locale()),
            isOfTheDay
                ? ProgrammeInHand.last(open).flatMap(ProgrammeInHand::verified)
                : Optional.empty(),
            List.of());
    return new HandPage(frame, texts, choice, page.programme(), page.edition(), page.lookedFor());
  }

  /** Whether something was noted down of the day, so that the programme is in people's hands. */
  static boolean isOfTheDay(OpenEvent open) {
    return JOURNALS.stream().anyMatch(name -> open.source().find(name).isPresent());
  }

  /** Why there is nothing to be changed: what is wrong with the files. */
  public List<String> findings() {
    List<Finding> errors =
        ProgrammeInHand.ofResult(frame.event().orElseThrow()).stream()
            .flatMap(inHand -> inHand.job().validation().findings().stream())
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    return FindingsText.lines(errors, texts.locale());
  }

  private HandProgramme now() {
    return programme.orElseThrow();
  }

  private Event event() {
    return programme.map(HandProgramme::event).or(() -> edition.map(Verified::event)).orElseThrow();
  }

  public HandWords words() {
    return new HandWords(event(), texts);
  }

  /** The meeting that is looked at. */
  public Optional<Meeting> chosen() {
    return choice.meeting().flatMap(now()::meeting);
  }

  /** The number of that meeting. */
  public int number() {
    return choice.meeting().orElse(0);
  }

  /** The number of the meeting that is to be seen on the board; empty text if there is none. */
  public String shown() {
    return choice.shown().map(number -> "" + number).orElse("");
  }

  /** The meetings that stand where the chosen one is to go. */
  public List<Meeting> inTheWay() {
    return chosen().isEmpty() ? List.of() : new HandSteps(now()).inTheWay(choice);
  }

  /** Whether it is to be asked what becomes of them. */
  public boolean isAsking() {
    return !inTheWay().isEmpty();
  }

  /** Where a meeting is to go. */
  public String target() {
    return words().place(choice.round().orElseThrow(), choice.table().orElseThrow());
  }

  public int round() {
    return choice.round().orElse(0);
  }

  public int table() {
    return choice.table().orElse(0);
  }

  /** One of two that do not meet yet. */
  public Optional<Organisation> first() {
    return organisation(choice.first());
  }

  /** The other one. */
  public Optional<Organisation> second() {
    return organisation(choice.second());
  }

  private Optional<Organisation> organisation(Optional<Integer> place) {
    List<Organisation> all = event().organisations();
    return place.filter(number -> number < all.size()).map(all::get);
  }

  /** Whether two are chosen of whom it is asked where they could meet. */
  public boolean isPair() {
    return chosen().isEmpty()
        && first().isPresent()
        && second().isPresent()
        && !first().equals(second());
  }

  private List<Slot> lookedFor() {
    Optional<Meeting> meeting = programme.isEmpty() ? Optional.empty() : chosen();
    if (meeting.isPresent()) {
      return elsewhere(meeting.get());
    }
    return programme.isPresent() && isPair()
        ? now().slots(first().get().name(), second().get().name())
        : List.of();
  }

  /** Where a meeting could be as well. */
  private List<Slot> elsewhere(Meeting meeting) {
    return now().slots(meeting.first(), meeting.second()).stream()
        .map(
            slot ->
                new Slot(
                    slot.round(),
                    slot.tables().stream()
                        .filter(t -> slot.round() != meeting.round() || t != meeting.table())
                        .toList()))
        .filter(slot -> !slot.tables().isEmpty())
        .toList();
  }

  /** Tables and rounds. */
  public HandGrid grid() {
    return programme
        .map(now -> HandGrid.of(words(), now.schedule(), now.faulty(), choice.shown(), slots))
        .orElseGet(
            () ->
                HandGrid.of(
                    words(),
                    edition.orElseThrow().schedule(),
                    List.of(),
                    Optional.empty(),
                    List.of()));
  }

  /** The rules that are broken. */
  public List<RuleLink> broken() {
    return now().broken(texts.locale()).stream()
        .map(
            one ->
                new RuleLink(
                    one.meeting().map(number -> "?meeting=" + number).orElse(""), one.words()))
        .toList();
  }

  /**
   * A broken rule.
   *
   * @param at the question of the address at which its meeting is looked at
   */
  public record RuleLink(String at, String words) {}

  /** What it is worth, in one sentence. */
  public String worth() {
    var measures = now().verified().explanation().measures();
    return texts.text("worth", measures.meetings(), measures.requestsMet(), measures.requests());
  }

  /** Two of whom one wishes to meet the other and who do not meet. */
  public record HandWish(String at, String words) {}

  /** Those of whom one wishes to meet the other in vain. */
  public List<HandWish> wishes() {
    return now().verified().explanation().unmet().stream()
        .map(unmet -> unmet.request())
        .map(
            request ->
                new HandWish(
                    "?first="
                        + event().position(request.organisation())
                        + "&second="
                        + event().position(request.wants()),
                    texts.text("wish", request.organisation(), request.wants())))
        .toList();
  }

  public List<Organisation> organisations() {
    return event().organisations();
  }

  public List<Lock> locks() {
    return List.of(Lock.values());
  }

  /** The last change, told as what it did. */
  public Optional<String> undo() {
    return now().job().back().map(step -> words().step(step.reversed()));
  }

  /** What was taken back last. */
  public Optional<String> redo() {
    return now().job().again().map(words()::step);
  }

  /** The address of something of this screen. */
  public String at(String more) {
    return frame.at("hand") + more;
  }
}
