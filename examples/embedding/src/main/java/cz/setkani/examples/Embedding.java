package cz.setkani.examples;

import cz.setkani.Programme;
import cz.setkani.Scheduler;
import cz.setkani.explain.Unmet;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Rounds;
import java.io.PrintStream;
import java.util.Locale;

/** The library in another program: an event in, meetings and reasons out. */
public final class Embedding {

  private Embedding() {}

  /** Prints the programme of a small afternoon. */
  public static void main(String[] arguments) {
    schedule(System.out);
  }

  static void schedule(PrintStream out) {
    // README: begin
    Event event =
        Event.builder(4) // rounds of 15 minutes from 9:00
            .tables(1)
            .organisations("Library", "School", "Town hall")
            .organisation(Organisation.named("Food bank").withPresent(Rounds.range(2, 4)))
            .request("Library", "School")
            .request("School", "Town hall")
            .request("Town hall", "Library")
            .request(Request.of("Food bank", "Library").withPriority(3))
            .request(Request.of("Food bank", "School").withWindow(Rounds.of(2)))
            .build();
    Programme programme = Scheduler.of(event).withSeed(7).schedule();
    for (Meeting meeting : programme.schedule().meetings()) {
      String start = event.day().time(meeting.round()).start().toString();
      out.println(start + " " + meeting.first() + " meets " + meeting.second());
    }
    for (Unmet unmet : programme.explanation().unmet()) {
      Request request = unmet.request();
      out.printf("Not met: %s for %s. ", request.organisation(), request.wants());
      out.println(unmet.reasonText(Locale.ENGLISH));
    }
    out.println("Proven to be the best possible: " + programme.isProvenOptimal());
    // README: end
  }
}
