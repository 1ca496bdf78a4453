package cz.setkani.examples;

import cz.setkani.Programme;
import cz.setkani.Scheduler;
import cz.setkani.explain.Unmet;
import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
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
