package cz.setkani.validate.check;

import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Pair;
import cz.setkani.model.Request;
import cz.setkani.model.Rests;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Warns of a guarantee that some organisations can have in no schedule, even if they were alone:
 * for the rounds in which they are there, the rests between them, their own limit of meetings, or
 * requests that cannot be met. Whoever asks for less than is guaranteed needs no more than that.
 */
public final class GuaranteeWarning {

  private static final int MOST_NAMES = 5;

  private final Event event;
  private final Rests rests;
  private final Map<String, Integer> asked = new HashMap<>();
  private final Map<String, Integer> possible = new HashMap<>();

  private GuaranteeWarning(Event event) {
    this.event = event;
    rests = Rests.of(event);
    for (Pair pair : event.pairs()) {
      for (Request request : pair.requests()) {
        asked.merge(request.organisation(), 1, Integer::sum);
        possible.merge(request.organisation(), pair.possible().isEmpty() ? 0 : 1, Integer::sum);
      }
    }
  }

  /** O(r + n T). */
  public static void check(Event event, Place place, Findings findings) {
    if (event.atLeast() > 0) {
      new GuaranteeWarning(event).report(place, findings);
    }
  }

  private void report(Place place, Findings findings) {
    List<String> lacking = new ArrayList<>();
    for (Organisation organisation : event.organisations()) {
      int most = most(organisation);
      if (most < Math.min(event.atLeast(), asked.getOrDefault(organisation.name(), 0))) {
        lacking.add(NameBook.quoted(List.of(organisation.name())) + " " + most);
      }
    }
    if (!lacking.isEmpty()) {
      int shown = Math.min(MOST_NAMES, lacking.size());
      findings.add(
          FindingCode.GUARANTEE_TOO_HIGH,
          place,
          Fact.GUARANTEED.is(event.atLeast()),
          Fact.COUNT.is(lacking.size()),
          Fact.ORGANISATIONS.is(String.join(", ", lacking.subList(0, shown))),
          Fact.MORE.is(lacking.size() - shown));
    }
  }

  /** How many of its own requests no schedule can exceed. */
  private int most(Organisation organisation) {
    int own = possible.getOrDefault(organisation.name(), 0);
    int rounds = organisation.teams() * rests.most(event.reach(organisation.name()));
    return Math.min(own, Math.min(organisation.maxMeetings(), rounds));
  }
}
