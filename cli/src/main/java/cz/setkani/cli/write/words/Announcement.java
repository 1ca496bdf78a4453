package cz.setkani.cli.write.words;

import cz.setkani.day.Alteration;
import cz.setkani.model.Day;
import cz.setkani.model.Organisation;
import cz.setkani.model.Pause;
import cz.setkani.model.RoundTime;
import cz.setkani.model.Rounds;
import cz.setkani.model.Table;
import cz.setkani.text.Texts;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is to be said aloud when an edition is handed out: a line for each fact. */
public final class Announcement {

  private final NextEdition edition;
  private final KnownDay before;
  private final KnownDay now;
  private final Texts texts;
  private final List<String> lines = new ArrayList<>();

  private Announcement(NextEdition edition, Locale language) {
    this.edition = edition;
    before = edition.before();
    now = edition.now();
    texts = Texts.of(Announcement.class, language);
  }

  /** The lines: what is valid from when, who is here, what is used, when, and who gets paper. */
  public static List<String> lines(NextEdition edition, Locale language) {
    Announcement announcement = new Announcement(edition, language);
    announcement.heading();
    announcement.people();
    announcement.tables();
    announcement.resources();
    announcement.times();
    announcement.papers();
    return List.copyOf(announcement.lines);
  }

  private void heading() {
    if (edition.from() <= now.event().roundCount()) {
      say("heading", edition.number(), edition.from(), start(now.event().day(), edition.from()));
    }
  }

  private void people() {
    for (Organisation one : now.event().organisations()) {
      String name = one.name();
      if (!edition.isNew(name)) {
        Rounds earlier = before.here(name).and(now.toCome());
        Rounds here = now.here(name).and(now.toCome());
        missing(name, earlier.minus(here), here);
        sayRounds("here.rounds", name, here.minus(earlier).and(before.toCome()));
      } else if (edition.isHere(name)) {
        say("new", name);
      }
    }
  }

  private void missing(String name, Rounds missing, Rounds here) {
    if (here.isEmpty() && !missing.isEmpty()) {
      Rounds past = Rounds.range(1, edition.from() - 1);
      say(now.here(name).and(past).isEmpty() ? "away.day" : "away.left", name);
    } else {
      sayRounds("away.rounds", name, missing);
    }
  }

  private void sayRounds(String key, String name, Rounds rounds) {
    if (!rounds.isEmpty()) {
      say(key, name, rounds.size(), rounds);
    }
  }

  private void tables() {
    Map<String, String> renamed = AlterationText.renamed(edition);
    List<Table> tables = now.event().tables();
    int known = Math.min(tables.size(), before.event().tables().size());
    for (int table = 1; table <= known; table++) {
      String name = tables.get(table - 1).name();
      Rounds earlier = before.usable(table).and(now.toCome());
      Rounds usable = now.usable(table).and(now.toCome());
      Rounds lost = earlier.minus(usable);
      if (!lost.isEmpty()) {
        String other = renamed.get(name);
        String key = other == null ? "table_lost" : "renamed";
        int first = lost.stream().min().orElseThrow();
        say(lost.equals(earlier) ? key : key + ".from", name, other, first);
      } else if (!usable.minus(earlier).and(before.toCome()).isEmpty()) {
        say("table_back", name);
      }
    }
  }

  private void resources() {
    new TreeSet<>(now.standing().lostResources().keySet())
        .stream()
            .filter(resource -> !now.lost(resource).minus(before.lost(resource)).isEmpty())
            .forEach(resource -> say("resource_lost", resource));
  }

  private void times() {
    Day old = before.event().day();
    Day day = now.event().day();
    int from = edition.from();
    int both = Math.min(old.rounds().size(), day.rounds().size());
    if (from <= both) {
      shift(old, day, from, both);
      long length = length(day.time(from));
      if (length != length(old.time(from))) {
        say("length", from, length);
      }
      IntStream.range(from, both).forEach(round -> pause(old, day, round));
    }
    count(old.rounds().size(), day.rounds().size());
    if (!end(old).equals(end(day))) {
      say("end", end(day));
    }
  }

  /**
   * When the first round that is open begins, and as how many after it are as much later; the same
   * of others that are later together.
   */
  private void shift(Day old, Day day, int from, int last) {
    int first = from;
    while (first <= last) {
      long minutes = shift(old, day, first);
      int end = first;
      while (end < last && shift(old, day, end + 1) == minutes) {
        end++;
      }
      if (minutes != 0 && (first == from || end > first)) {
        String key = minutes > 0 ? "later" : "earlier";
        String range = first == end ? "" : end == last ? ".all" : ".range";
        say(key + range, first, start(day, first), Math.abs(minutes), end);
      }
      first = end + 1;
    }
  }

  private static long shift(Day old, Day day, int round) {
    return minutes(old.time(round).start(), day.time(round).start());
  }

  /** Whether some round to come begins or ends at another time. */
  private boolean isAtOtherTimes() {
    Day old = before.event().day();
    Day day = now.event().day();
    return IntStream.rangeClosed(edition.from(), Math.min(old.rounds().size(), day.rounds().size()))
        .anyMatch(round -> !old.time(round).equals(day.time(round)));
  }

  private void pause(Day old, Day day, int round) {
    Optional<Long> earlier = old.findPause(round).map(Pause::time).map(Announcement::length);
    Optional<Long> length = day.findPause(round).map(Pause::time).map(Announcement::length);
    if (!earlier.equals(length)) {
      length.ifPresentOrElse(minutes -> say("pause", round, minutes), () -> say("no_pause", round));
    }
  }

  private void count(int earlier, int rounds) {
    if (rounds < earlier) {
      say("dropped", earlier - rounds, Rounds.range(rounds + 1, earlier));
    } else if (rounds > earlier) {
      say("more", rounds - earlier, rounds);
    }
  }

  private void papers() {
    List<String> names =
        edition.told().stream()
            .map(Alteration::organisation)
            .distinct()
            .sorted(Alphabetical.in(texts.locale()))
            .toList();
    if (!names.isEmpty()) {
      say("slips", names.stream().collect(Collectors.joining("; ")));
    }
    String times = isAtOtherTimes() ? ".times" : "";
    if (names.isEmpty()) {
      say("valid.all" + times);
    } else if (names.size() < now.event().organisations().size()) {
      say("valid" + times);
    }
  }

  private static String start(Day day, int round) {
    return ClockTime.onPaper(day.time(round).start());
  }

  private static String end(Day day) {
    return ClockTime.onPaper(day.time(day.rounds().size()).end());
  }

  private static long length(RoundTime time) {
    return minutes(time.start(), time.end());
  }

  private static long minutes(LocalTime from, LocalTime to) {
    return Duration.between(from, to).toMinutes();
  }

  private void say(String key, Object... values) {
    lines.add(texts.text("announce." + key, values));
  }
}
