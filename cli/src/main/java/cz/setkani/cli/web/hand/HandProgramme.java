package cz.setkani.cli.web.hand;

import cz.setkani.Verified;
import cz.setkani.cli.job.HandJob;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.web.programme.ProgrammeInHand;
import cz.setkani.cli.write.words.FaultSentences;
import cz.setkani.day.Fitting;
import cz.setkani.day.Slot;
import cz.setkani.explain.Measures;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import cz.setkani.rule.Check;
import cz.setkani.rule.Fault;
import cz.setkani.validate.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The programme of the results, to be changed by hand. Its meetings are told by their numbers from
 * 0, in the order of rounds and tables.
 *
 * @param verified what it is worth, and where it breaks rules
 * @param job what changes it
 */
public record HandProgramme(Verified verified, HandJob job) {

  /**
   * A rule that is broken.
   *
   * @param meeting the number of the meeting that breaks it; empty if it is missing
   */
  record BrokenRule(Optional<Integer> meeting, String words) {}

  /**
   * That of an event; empty if there is none, or it cannot be read.
   *
   * @param usual the language of files where the event says none
   */
  static Optional<HandProgramme> of(OpenEvent open, Locale usual) {
    return ProgrammeInHand.ofResult(open)
        .flatMap(
            inHand ->
                inHand
                    .verified()
                    .map(
                        verified ->
                            new HandProgramme(
                                verified,
                                new HandJob(
                                    verified.event(),
                                    verified.schedule(),
                                    open.folder().resolve("result"),
                                    inHand.job().validation().language().orElse(usual)))));
  }

  Event event() {
    return verified.event();
  }

  Schedule schedule() {
    return job.schedule();
  }

  /** The meeting of a number, if there is one. */
  Optional<Meeting> meeting(int number) {
    List<Meeting> all = schedule().meetings();
    return number >= 0 && number < all.size() ? Optional.of(all.get(number)) : Optional.empty();
  }

  /** The numbers of the meetings at a place. */
  List<Integer> at(int round, int table) {
    List<Meeting> all = schedule().meetings();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).round() == round && all.get(i).table() == table)
        .boxed()
        .toList();
  }

  /** The rules that are broken. */
  List<BrokenRule> broken(Locale language) {
    List<Meeting> all = schedule().meetings();
    return FaultSentences.of(verified, language)
        .filter(fault -> fault.severity() == Severity.ERROR)
        .map(
            fault ->
                new BrokenRule(
                    verified.rows().stream()
                        .filter(row -> row.place().equals(fault.place()))
                        .map(row -> all.indexOf(event().inRosterOrder(row.meeting())))
                        .findFirst(),
                    fault.words()))
        .toList();
  }

  /** The numbers of the meetings that break a rule, or with which one clashes. */
  List<Integer> faulty() {
    List<Meeting> all = schedule().meetings();
    List<Integer> numbers = new ArrayList<>();
    for (Fault fault : verified.faults()) {
      numbers.add(all.indexOf(event().inRosterOrder(fault.meeting())));
      fault.other().ifPresent(other -> numbers.add(all.indexOf(event().inRosterOrder(other))));
    }
    return numbers;
  }

  /** How many requests are met after a change. */
  static int met(Event event, Schedule schedule) {
    return Measures.of(event, schedule).requestsMet();
  }

  /** The rules that a changed programme breaks and this one does not. */
  List<String> newlyBroken(Schedule changed, Locale language) {
    List<Fault> before = new ArrayList<>(faults(schedule()));
    return faults(changed).stream()
        .filter(fault -> !before.remove(fault))
        .map(fault -> fault.text(language))
        .distinct()
        .toList();
  }

  private List<Fault> faults(Schedule schedule) {
    return Check.faults(event(), schedule).stream()
        .filter(fault -> !Verified.isUnasked(fault))
        .collect(Collectors.toList());
  }

  /** Where two could meet with nobody else moved and no rule broken, whoever asked. */
  List<Slot> slots(String one, String other) {
    Event asked = event().toBuilder().suggesting(true).build();
    List<Meeting> others =
        schedule().meetings().stream().filter(m -> !(m.has(one) && m.has(other))).toList();
    return Fitting.of(asked, new Schedule(others), Standing.from(1)).slots(one, other);
  }
}
