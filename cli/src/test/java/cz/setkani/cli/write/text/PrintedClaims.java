package cz.setkani.cli.write.text;

import cz.setkani.ExhaustiveSearch;
import cz.setkani.FewestBreaks;
import cz.setkani.Programme;
import cz.setkani.cli.write.words.BoundText;
import cz.setkani.explain.Measures;
import cz.setkani.model.Event;
import cz.setkani.model.Goal;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import cz.setkani.model.Schedule;
import cz.setkani.model.Share;
import cz.setkani.rule.Check;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the lines for the console say of a tiny event, held against all its timetables. */
final class PrintedClaims {

  private static final String SHARE = "(\\d+) of (\\d+)";
  private static final String UNITS = "(\\d+) (?:request|point)s?";
  private static final String LEAST = "Fairness: the least satisfied got " + SHARE;
  private static final String LARGER =
      "\\. No timetable(?: that keeps the guarantee as well)? can give everybody a larger share";
  private static final String PRICE =
      "Price: (?:none, nothing better was found without"
          + "|with --goal fair (?:no|\\d+ \\w+) fewer would be met"
          + "|(\\d+) \\w+ fewer met than without); ";

  private final Programme programme;
  private final Event event;
  private final Measures measures;
  private final ExhaustiveSearch truth;
  private final List<String> told;
  private final Map<Pattern, Predicate<MatchResult>> kinds = new LinkedHashMap<>();

  private PrintedClaims(Programme programme, List<String> lines) {
    this.programme = programme;
    event = programme.event();
    measures = programme.explanation().measures();
    truth = ExhaustiveSearch.of(event);
    told = labelled(lines);
    addMost();
    addFairness();
    addPrice();
    addComfort();
  }

  /** The lines that are not true, or of which nobody knows what they claim. */
  static List<String> wrong(Programme programme, List<String> lines) {
    PrintedClaims claims = new PrintedClaims(programme, lines);
    return claims.told.stream().filter(line -> !claims.isTrue(line)).toList();
  }

  /** Each line with the label it stands under. */
  private static List<String> labelled(List<String> lines) {
    List<String> labelled = new ArrayList<>();
    String label = "";
    for (String line : lines) {
      String[] parts = line.split(" {2,}", 2);
      label = parts[0].isEmpty() ? label : parts[0];
      labelled.add(label + ": " + parts[1]);
    }
    return labelled;
  }

  private boolean isTrue(String line) {
    return kinds.entrySet().stream()
        .map(kind -> Map.entry(kind.getKey().matcher(line), kind.getValue()))
        .filter(kind -> kind.getKey().matches())
        .findFirst()
        .filter(kind -> kind.getValue().test(kind.getKey()))
        .isPresent();
  }

  private void add(String pattern, Predicate<MatchResult> isTrue) {
    kinds.put(Pattern.compile(pattern), isTrue);
  }

  private static int number(MatchResult line, int group) {
    return Integer.parseInt(line.group(group));
  }

  private static Share share(MatchResult line, int group) {
    return new Share(number(line, group), number(line, group + 1));
  }

  /** The most that any timetable meets, in the unit that is counted in. */
  private long most() {
    return BoundText.countsPriorities(event) ? truth.truth().priority() : truth.mostRequests();
  }

  private long met() {
    return BoundText.countsPriorities(event) ? measures.priorityMet() : measures.requestsMet();
  }

  private void addMost() {
    add("Requests met: " + SHARE, line -> number(line, 1) <= truth.mostRequests());
    add("Requests met: " + SHARE + ": all of them", line -> share(line, 1).equalTo(Share.ALL));
    add("Points met: " + SHARE + ";.*", line -> number(line, 1) <= truth.truth().priority());
    String most = "Most possible: " + UNITS + "\\. No timetable can (?:meet|reach) more";
    add(most + ": this is proven\\.", line -> number(line, 1) == most() && met() == most());
    add(
        most + ": this is proven\\. This one gives up .* \\(see Price\\)\\.",
        line -> number(line, 1) == most() && met() < most() && has("Price: \\d+ .*"));
    add(
        most + "; whether more than (\\d+) can be (?:met|reached) is not known\\.",
        line -> number(line, 1) >= most() && number(line, 2) == met());
  }

  private boolean has(String pattern) {
    return told.stream().anyMatch(line -> line.matches(pattern));
  }

  private Optional<Share> find(String pattern) {
    return told.stream()
        .map(Pattern.compile(pattern)::matcher)
        .filter(Matcher::matches)
        .map(line -> share(line, 1))
        .findFirst();
  }

  private void addFairness() {
    int missing = truth.fairTruth().missing();
    add("Guaranteed: at least \\d+ own.*: everybody has them", line -> missing == 0);
    add("Guaranteed: at least \\d+ own.* ha(?:s|ve) fewer", line -> isSomethingMissing());
    add(
        "Guaranteed: (\\w+): \\d+ of \\d+\\. No more than (\\d+) of its .* can be met at all\\.",
        line -> truth.mostOwn(line.group(1)) <= number(line, 2));
    add(
        "Guaranteed: (\\w+): \\d+ of \\d+\\. It(?:s own limit is| can have no more than)"
            + " (\\d+) meetings?.*\\.",
        line -> truth.mostMeetings(line.group(1)) <= number(line, 2));
    add(
        "Guaranteed: (\\w+): \\d+ of \\d+\\. (?:It|What its meetings need) is there (.*)\\.",
        line -> truth.mostOwn(line.group(1)) < event.atLeast());
    add("Guaranteed: \\w+: \\d+ of \\d+\\. Nothing that is known of it .*", line -> true);
    String all = "Guaranteed: Missing to the guarantee: (\\d+) requests?\\. No timetable can do ";
    add(all + "with fewer: this is proven\\.", line -> number(line, 1) == missing);
    add(
        all + "with fewer than (\\d+)\\.",
        line -> number(line, 1) >= missing && number(line, 2) <= missing);
    add("Who got least: nobody: .*", line -> measures.requestsMet() == measures.requests());
    add("Who got least: \\w+: " + SHARE, line -> isLeast(share(line, 1)));
    add("Who got least: and \\d+ others?", line -> true);
    add(LEAST + LARGER + ": this is proven\\.", line -> share(line, 1).equalTo(mostLeast()));
    add(
        LEAST + LARGER + " than " + SHARE + "\\.",
        line ->
            share(line, 1).compareTo(mostLeast()) <= 0
                && share(line, 3).compareTo(mostLeast()) >= 0);
    add("Fairness: nobody can have any request met", line -> truth.mostRequests() == 0);
    add("Fairness: (\\w+) is left aside: none .*", line -> truth.mostOwn(line.group(1)) == 0);
  }

  private boolean isSomethingMissing() {
    return programme.fairness().missing() > 0;
  }

  /** Whoever got least of all has as much as the least satisfied, or is left aside. */
  private boolean isLeast(Share share) {
    return find(LEAST + "\\..*").stream().allMatch(least -> isAlike(share, least));
  }

  private boolean isAlike(Share least, Share told) {
    return least.equalTo(told) || least.met() == 0 && has("Fairness: \\w+ is left aside: .*");
  }

  /** The largest share that all can have who can have anything at all. */
  private Share mostLeast() {
    boolean isFair = event.goal() == Goal.FAIR;
    return mostLeast(isFair ? programme.fairness().missing() : Integer.MAX_VALUE);
  }

  private Share mostLeast(int missing) {
    List<String> hopeful =
        event.organisations().stream()
            .map(Organisation::name)
            .filter(name -> truth.mostOwn(name) > 0)
            .toList();
    return truth.mostLeast(hopeful, missing);
  }

  private void addPrice() {
    add(
        PRICE + "the least satisfied got " + SHARE + " instead of " + SHARE,
        line -> isPrice(line) && share(line, 2).compareTo(share(line, 4)) > 0 && isLeastHere(line));
    add(
        PRICE + "the least satisfied got " + SHARE + ", and would have got " + SHARE + " without",
        line ->
            isPrice(line)
                && share(line, 2).compareTo(share(line, 4)) < 0
                && share(line, 4).compareTo(mostLeast(Integer.MAX_VALUE)) <= 0
                && isLeastHere(line));
    add(
        PRICE + "the least satisfied would get " + SHARE + " instead of " + SHARE,
        line ->
            share(line, 2).compareTo(share(line, 4)) > 0
                && share(line, 2).compareTo(mostLeast(Integer.MAX_VALUE)) <= 0
                && find("Who got least: \\w+: " + SHARE).stream()
                    .allMatch(least -> isAlike(least, share(line, 4))));
    add(PRICE + "the least share would be no (?:other without|larger)", this::isPrice);
  }

  private boolean isLeastHere(MatchResult line) {
    return find(LEAST + "\\..*").stream().allMatch(share(line, 2)::equals)
        && find("Who got least: \\w+: " + SHARE).stream()
            .allMatch(least -> isAlike(least, share(line, 2)));
  }

  private boolean isPrice(MatchResult line) {
    return line.group(1) == null || met() + number(line, 1) <= most();
  }

  private void addComfort() {
    add("(?:Meetings|Table changes|Timetables|Lists): .*", line -> true);
    add("Waiting: nobody waits between two meetings", line -> measures.breaks() == 0);
    add("Waiting: (\\d+) breaks? between .*", line -> number(line, 1) >= fewestBreaks());
    add(
        "Waiting: no timetable that meets as much .* this is proven",
        line -> measures.breaks() == fewestBreaks());
    add(
        "Waiting: no timetable with these meetings .* this is proven",
        line -> measures.breaks() == fewestOfSame());
    add(
        "Waiting: no timetable that gives everybody .* this is proven",
        line -> measures.breaks() == FewestBreaks.ofAlike(event, truth, same()));
    add(
        "Waiting: with these meetings, none with as few .* this is proven",
        line ->
            measures.waitingRounds() == FewestBreaks.waitingOfSame(event, truth, same())
                && measures.breaks() == fewestOfSame());
    add("Waiting: at least (\\d+) .* meets as much", line -> number(line, 1) <= fewestBreaks());
    add("Waiting: at least (\\d+) .* these meetings", line -> number(line, 1) <= fewestOfSame());
    add("Waiting: whether fewer breaks are possible .* is not known", line -> true);
    add("Would help: one more round \\(round (\\d+)\\).* for (\\d+) of the (\\d+) .*", this::helps);
    add("Suggested: no further meeting fits .*", line -> !isRoomFor(event, anyPairs(), false));
    add("Suggested: (\\d+) more meetings?, which nobody asked for", line -> true);
  }

  private int fewestOfSame() {
    return FewestBreaks.ofSame(event, truth, same());
  }

  private Set<Set<String>> same() {
    return programme.schedule().meetings().stream()
        .map(meeting -> Set.of(meeting.first(), meeting.second()))
        .collect(Collectors.toSet());
  }

  private int fewestBreaks() {
    return event.isSuggesting() ? 0 : FewestBreaks.of(event, truth, measures.priorityMet());
  }

  private boolean helps(MatchResult line) {
    int round = number(line, 1);
    Event longer = event.toBuilder(event.day().withRounds(round)).build();
    long helped =
        programme.explanation().unmet().stream()
            .filter(unmet -> isRoomFor(longer, List.of(unmet.request()), true))
            .count();
    return round == event.roundCount() + 1
        && helped >= number(line, 2)
        && number(line, 3) == measures.requests() - measures.requestsMet();
  }

  private List<Request> anyPairs() {
    List<Request> all = new ArrayList<>();
    for (int i = 0; i < event.organisations().size(); i++) {
      for (int j = i + 1; j < event.organisations().size(); j++) {
        all.add(
            Request.of(event.organisations().get(i).name(), event.organisations().get(j).name()));
      }
    }
    return all;
  }

  /**
   * Whether one of some meetings can be added to the schedule as it stands; what was suggested
   * gives way to requests.
   */
  private boolean isRoomFor(Event room, List<Request> wanted, boolean isLast) {
    int first = isLast ? room.roundCount() : room.firstOpen();
    return wanted.stream()
        .flatMap(
            request ->
                IntStream.rangeClosed(first, room.roundCount())
                    .boxed()
                    .flatMap(
                        round ->
                            IntStream.rangeClosed(1, room.tables().size())
                                .mapToObj(table -> meeting(request, round, table))))
        .flatMap(m -> IntStream.range(0, 4).mapToObj(t -> m.withTeams(1 + t / 2, 1 + t % 2)))
        .anyMatch(meeting -> isAddable(room, meeting, isLast));
  }

  private Meeting meeting(Request request, int round, int table) {
    return event.inRosterOrder(
        new Meeting(round, table, request.organisation(), request.wants(), false));
  }

  private boolean isAddable(Event room, Meeting meeting, boolean isRequest) {
    List<Meeting> more = new ArrayList<>(programme.schedule().meetings());
    more.removeIf(m -> isRequest && event.isSuggested(m));
    more.add(meeting);
    return Check.faults(room, new Schedule(more)).isEmpty();
  }
}
