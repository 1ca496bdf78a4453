package cz.setkani.day;

import cz.setkani.model.Meeting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Numbers organisations by where the last edition has them sit, so that they can be put into an
 * order in which no name and no row plays a part. Those of whom it says the same have the same
 * number.
 */
final class Kinship {

  private final Map<String, Integer> numbers = new HashMap<>();

  Kinship(Promises promises) {
    Map<String, TreeSet<Integer>> places = new HashMap<>();
    Stream.of(
            promises.held().stream(),
            promises.promises().stream().map(Promise::told),
            promises.struck().stream().map(Fate::meeting))
        .flatMap(meetings -> meetings)
        .forEach(meeting -> add(meeting, places));
    List<String> names = new ArrayList<>(places.keySet());
    names.sort((one, other) -> compare(places.get(one), places.get(other)));
    int number = 0;
    for (int i = 0; i < names.size(); i++) {
      boolean isNext = i == 0 || !places.get(names.get(i)).equals(places.get(names.get(i - 1)));
      number += isNext ? 1 : 0;
      numbers.put(names.get(i), number);
    }
  }

  private static void add(Meeting meeting, Map<String, TreeSet<Integer>> places) {
    int place = meeting.round() << Short.SIZE | meeting.table();
    places.computeIfAbsent(meeting.first(), name -> new TreeSet<>()).add(place);
    places.computeIfAbsent(meeting.second(), name -> new TreeSet<>()).add(place);
  }

  private static int compare(TreeSet<Integer> one, TreeSet<Integer> other) {
    return Arrays.compare(one.toArray(Integer[]::new), other.toArray(Integer[]::new));
  }

  /** A number for the two of a meeting. */
  long of(Meeting meeting) {
    long one = numbers.getOrDefault(meeting.first(), 0);
    long other = numbers.getOrDefault(meeting.second(), 0);
    return Math.min(one, other) << Integer.SIZE | Math.max(one, other);
  }
}
