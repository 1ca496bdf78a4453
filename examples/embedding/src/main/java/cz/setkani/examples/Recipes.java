package cz.setkani.examples;

import cz.setkani.Programme;
import cz.setkani.Scheduler;
import cz.setkani.day.Alteration;
import cz.setkani.day.Replan;
import cz.setkani.day.Replanner;
import cz.setkani.explain.Unmet;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import cz.setkani.model.Standing;
import cz.setkani.rule.Check;
import cz.setkani.rule.Fault;
import cz.setkani.watch.SearchProgress;
import cz.setkani.watch.Watch;
import cz.setkani.whatif.Outcome;
import cz.setkani.whatif.Proposal;
import cz.setkani.whatif.Proposals;
import cz.setkani.whatif.Survey;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Further uses of the library, as docs/library.md shows them. */
final class Recipes {

  private Recipes() {}

  /** A search that is looked on, and may be cancelled from another thread. */
  static Programme watched(Event event, PrintStream out) {
    // watch: begin
    Watch watch =
        Watch.of(
            progress -> {
              if (progress instanceof SearchProgress search) {
                out.println(search.priorityMet() + " of at most " + search.priorityBound());
              }
            });
    // somewhere else: watch.cancel()
    Programme programme =
        Scheduler.of(event)
            .withEffort(Effort.THOROUGH)
            .withWatch(watch.within(Duration.ofSeconds(20)))
            .schedule();
    // watch: end
    return programme;
  }

  /** The meetings of one organisation stay, and all else is arranged anew. */
  static Programme kept(Event event, Programme programme) {
    // keep: begin
    List<Meeting> stay = programme.schedule().meetingsOf("Library");
    Programme anew = Scheduler.of(event.withLocked(stay)).schedule();
    // keep: end
    return anew;
  }

  /** From round 2 on, somebody is not here: what is promised stays, the rest is filled. */
  static Replan replanned(Event event, Programme programme, PrintStream out) {
    // day: begin
    Map<String, Rounds> away = Map.of("School", Rounds.range(2, 4));
    Standing standing = new Standing(2, away, Map.of(), Map.of(), List.of(), List.of());
    Replan next = Replanner.of(event, programme.schedule(), standing).withPages(0).replan();
    for (Alteration change : next.changes().alterations()) {
      out.println(change.organisation() + ", round " + change.round() + ": " + change.status());
    }
    out.println(next.changes().moved() + " promises were moved");
    // day: end
    return next;
  }

  /** A schedule from elsewhere is checked. */
  static List<Fault> checked(Event event, Programme programme, PrintStream out) {
    // check: begin
    List<Meeting> meetings = new ArrayList<>(programme.schedule().meetings());
    meetings.add(new Meeting(2, 1, "Food bank", "Town hall", false));
    List<Fault> faults = Check.faults(event, new Schedule(meetings));
    for (Fault fault : faults) {
      out.println(fault.rule() + ": " + fault.text(Locale.ENGLISH));
    }
    // check: end
    return faults;
  }

  /** What would help a request that is not met, tried out. */
  static void helped(Event event, Programme programme, PrintStream out) {
    // help: begin
    Proposals proposals = Proposals.of(event, programme.schedule());
    for (Unmet unmet : programme.explanation().unmet()) {
      for (Proposal proposal : proposals.cheapestForRequest(unmet.request()).proposals()) {
        out.println(proposal.remedy() + " meets " + proposal.requestsMet() + " requests");
      }
    }
    // help: end
  }

  /** How many requests other rooms and days would meet. */
  static void surveyed(Event event, PrintStream out) {
    // survey: begin
    Survey survey = Survey.of(event, event, List.of(1, 2), List.of(3, 4));
    for (Outcome outcome : survey.list()) {
      out.println(outcome.tables() + " x " + outcome.rounds() + ": " + outcome.requestsMet());
    }
    // survey: end
  }
}
