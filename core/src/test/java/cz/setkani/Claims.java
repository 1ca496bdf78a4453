package cz.setkani;

import cz.setkani.explain.Demand;
import cz.setkani.explain.Measures;
import cz.setkani.explain.OrganisationDemand;
import cz.setkani.explain.Reason;
import cz.setkani.explain.Shortfall;
import cz.setkani.explain.Shortfall.Why;
import cz.setkani.explain.ToldFact;
import cz.setkani.explain.Unmet;
import cz.setkani.model.Alternative;
import cz.setkani.model.Event;
import cz.setkani.model.Fairness;
import cz.setkani.model.Goal;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Schedule;
import cz.setkani.model.Share;
import cz.setkani.rule.Check;
import cz.setkani.whatif.Proposal;
import cz.setkani.whatif.Proposals;
import cz.setkani.whatif.Remedy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that is claimed of a tiny event and its programme, held against all its timetables.
 */
final class Claims {

  private static final Set<Reason> IMPOSSIBLE =
      EnumSet.range(Reason.OF_ONE_SIDE, Reason.NO_MEETINGS);

  private final Event event;
  private final ExhaustiveSearch truth;
  private final List<String> wrong = new ArrayList<>();

  private Claims(Event event) {
    this.event = event;
    truth = ExhaustiveSearch.of(event);
  }

  /** The claims of a programme that are not true. */
  static List<String> wrong(Programme programme) {
    Claims claims = new Claims(programme.event());
    claims.checkMost(programme);
    claims.checkBreaks(programme);
    claims.checkFairness(programme.fairness());
    claims.checkAlike(programme);
    claims.checkReasons(programme);
    claims.checkProposals(programme);
    claims.checkDemand(Demand.of(programme.event()));
    return List.copyOf(claims.wrong);
  }

  private void claim(boolean isTrue, String claim, Object... facts) {
    if (!isTrue) {
      wrong.add(claim.formatted(facts));
    }
  }

  private void checkMost(Programme programme) {
    long most = truth.truth().priority();
    long bound = programme.bound().priority();
    long met = programme.explanation().measures().priorityMet();
    claim(bound >= most, "no timetable can meet more than %d, but %d", bound, most);
    claim(met <= most, "%d are met, but no more than %d can be", met, most);
    claim(Check.faults(event, programme.schedule()).isEmpty(), "the schedule obeys the rules");
    programme
        .alternative()
        .ifPresent(
            other ->
                claim(
                    other.priorityMet() <= most,
                    "%d would be met with goal %s, but no more than %d can be",
                    other.priorityMet(),
                    other.goal(),
                    most));
    long alone = Scheduler.of(event).bound().priority();
    claim(alone >= most, "the bound alone is %d, but %d can be met", alone, most);
  }

  private void checkBreaks(Programme programme) {
    Measures measures = programme.explanation().measures();
    if (!event.isSuggesting()) {
      int fewest = FewestBreaks.of(event, truth, measures.priorityMet());
      int needed = programme.bound().breaks();
      claim(needed <= fewest, "at least %d breaks are needed, but %d will do", needed, fewest);
      claim(measures.breaks() >= fewest, "there are %d breaks, of %d", measures.breaks(), fewest);
      int ofSame = FewestBreaks.ofSame(event, truth, pairs(programme.schedule()));
      int proven = programme.bound().breaksOfSame();
      claim(proven <= ofSame, "at least %d with these meetings, but %d will do", proven, ofSame);
      int waiting = programme.bound().waitingOfSame();
      int fewestWaiting = FewestBreaks.waitingOfSame(event, truth, pairs(programme.schedule()));
      claim(
          waiting <= fewestWaiting || waiting <= proven && proven < ofSame,
          "at least %d waiting rounds with these meetings, but %d will do",
          waiting,
          fewestWaiting);
      int ofAlike = FewestBreaks.ofAlike(event, truth, pairs(programme.schedule()));
      int alike = programme.bound().breaksOfAlike();
      claim(alike <= ofAlike, "at least %d if all is alike, but %d will do", alike, ofAlike);
      claim(
          proven >= alike && alike >= needed, "less is known of these meetings than of any others");
    }
  }

  private static Set<Set<String>> pairs(Schedule schedule) {
    return schedule.meetings().stream()
        .map(meeting -> Set.of(meeting.first(), meeting.second()))
        .collect(Collectors.toSet());
  }

  /** What is said of the least satisfied in several places, and of what it costs. */
  private void checkAlike(Programme programme) {
    Fairness fairness = programme.fairness();
    Measures measures = programme.explanation().measures();
    Share fewest = new Share(measures.fewestMet(), measures.fewestAsked());
    claim(
        fairness.hopeless().isEmpty() ? fewest.equalTo(fairness.least()) : fewest.met() == 0,
        "who got least has %s, but the least satisfied has %s",
        fewest,
        fairness.least());
    programme.alternative().ifPresent(other -> checkOther(other, fairness, measures));
  }

  private void checkOther(Alternative other, Fairness fairness, Measures measures) {
    Share most = truth.mostLeast(hopeful(fairness), Integer.MAX_VALUE);
    claim(
        other.least().compareTo(most) <= 0,
        "with goal %s the least would have %s, but no more than %s is possible",
        other.goal(),
        other.least(),
        most);
    claim(
        other.requestsMet() <= truth.mostRequests(),
        "with goal %s %d would be met, but no more than %d can be",
        other.goal(),
        other.requestsMet(),
        truth.mostRequests());
    claim(
        event.atLeast() > 0
            || !fairness.isProvenFairest()
            || other.least().compareTo(fairness.least()) <= 0,
        "no more than %s is possible, and %s is with goal %s",
        fairness.least(),
        other.least(),
        other.goal());
    claim(
        other.goal() == Goal.MOST || other.priorityMet() <= measures.priorityMet(),
        "goal %s would meet %d, but most is %d",
        other.goal(),
        other.priorityMet(),
        measures.priorityMet());
  }

  private List<String> hopeful(Fairness fairness) {
    return event.organisations().stream()
        .map(Organisation::name)
        .filter(name -> event.requests().stream().anyMatch(r -> r.organisation().equals(name)))
        .filter(name -> !fairness.hopeless().contains(name))
        .toList();
  }

  private void checkFairness(Fairness fairness) {
    for (String name : fairness.hopeless()) {
      int own = truth.mostOwn(name);
      claim(own == 0, "none of the requests of %s can be met, but %d can", name, own);
    }
    int fewest = truth.fairTruth().missing();
    claim(
        fairness.fewestMissing() <= fewest,
        "%d are missing at least, but %d can be",
        fairness.fewestMissing(),
        fewest);
    int allowed = event.goal() == Goal.FAIR ? fairness.missing() : Integer.MAX_VALUE;
    Share most = truth.mostLeast(hopeful(fairness), allowed);
    fairness
        .mostLeast()
        .ifPresent(
            bound ->
                claim(
                    bound.compareTo(most) >= 0,
                    "no timetable can give everybody more than %s, but one gives %s",
                    bound,
                    most));
    claim(
        fairness.least().compareTo(most) <= 0,
        "the least has %s, but no more than %s is possible",
        fairness.least(),
        most);
  }

  private void checkReasons(Programme programme) {
    for (Unmet unmet : programme.explanation().unmet()) {
      Request request = unmet.request();
      claim(
          !IMPOSSIBLE.contains(unmet.reason())
              || !truth.canMeet(request.organisation(), request.wants()),
          "%s can never be met: %s",
          request,
          unmet.reasonText(Locale.ENGLISH));
    }
    programme.explanation().shortfalls().forEach(this::checkShortfall);
  }

  private void checkShortfall(Shortfall shortfall) {
    int most = truth.mostOwn(shortfall.organisation());
    boolean isPossible = most >= shortfall.guaranteed();
    claim(
        shortfall.why() == Why.TOGETHER || !isPossible,
        "%s, %d guaranteed, %d possible: %s",
        shortfall.organisation(),
        shortfall.guaranteed(),
        most,
        shortfall.text(Locale.ENGLISH));
    if (shortfall.why() == Why.FEW_RESTED || shortfall.why() == Why.FEW_POSSIBLE) {
      int told = Integer.parseInt(shortfall.facts().get(ToldFact.MOST));
      claim(told >= most, "%s has %d: %s", shortfall.organisation(), most, shortfall);
    }
  }

  /** Of one request: to look for what would let it be met takes the longest of all. */
  private void checkProposals(Programme programme) {
    programme.explanation().unmet().stream()
        .findFirst()
        .ifPresent(unmet -> checkProposals(programme, unmet.request()));
  }

  private void checkProposals(Programme programme, Request request) {
    long now = programme.explanation().measures().priorityMet();
    String one = request.organisation();
    String two = request.wants();
    List<Proposal> proposals =
        Proposals.of(event, programme.schedule()).forRequest(request).proposals();
    claim(!proposals.isEmpty() || !truth.canMeet(one, two), "nothing helps %s", request);
    for (Proposal proposal : proposals) {
      if (proposal.remedy() == Remedy.GIVE_UP) {
        checkGivenUp(programme.schedule(), proposal);
      }
      claim(
          proposal.remedy() != Remedy.REARRANGE
              || truth.canMeet(one, two, proposal.requestsMet(), now - proposal.loss()),
          "%s cannot be met so: %s",
          request,
          proposal);
    }
  }

  private void checkGivenUp(Schedule schedule, Proposal given) {
    List<Meeting> meetings = new ArrayList<>(schedule.meetings());
    meetings.removeAll(given.gone());
    meetings.add(given.added().orElseThrow());
    Schedule changed = new Schedule(meetings);
    claim(Check.faults(event, changed).isEmpty(), "the others cannot stay: %s", given);
    claim(
        Measures.of(event, changed).requestsMet() == given.requestsMet(),
        "so many are not met: %s",
        given);
  }

  private void checkDemand(Demand demand) {
    List<Request> possible = new ArrayList<>(event.requests());
    demand
        .impossible()
        .forEach(
            never -> {
              possible.removeAll(never.pair().requests());
              claim(
                  !truth.canMeet(never.pair().first(), never.pair().second()),
                  "%s can never meet: %s",
                  never.pair(),
                  never.text(Locale.ENGLISH));
            });
    for (OrganisationDemand one : demand.organisations()) {
      int most = truth.mostMeetings(one.organisation());
      claim(one.mostMeetings() >= most, "%s, but %d are possible", one, most);
    }
    for (int rounds = 1; rounds < demand.roundsNeeded(); rounds++) {
      Event other =
          event.withLocked(List.of()).toBuilder(event.day().withRounds(rounds))
              .firstOpen(1)
              .build();
      claim(
          !ExhaustiveSearch.of(other).canMeetAll(possible),
          "at least %d rounds are needed, but %d will do",
          demand.roundsNeeded(),
          rounds);
    }
    int atOnce = truth.mostAtOnce();
    claim(demand.tablesUsable() >= atOnce, "%d tables at once: %s", atOnce, demand);
    int tables = event.tables().size();
    claim(
        demand.tablesNeeded() <= tables || !truth.canMeetAll(possible),
        "at least %d tables are needed, but %d will do",
        demand.tablesNeeded(),
        tables);
  }
}
