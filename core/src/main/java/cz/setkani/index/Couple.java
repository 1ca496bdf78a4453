package cz.setkani.index;

import cz.setkani.model.Meeting;
import java.util.List;
import java.util.stream.Stream;

/** Two organisations, whichever is named first. */
public record Couple(String one, String other) {

  public static Couple of(String a, String b) {
    return a.compareTo(b) <= 0 ? new Couple(a, b) : new Couple(b, a);
  }

  public static Couple of(Meeting meeting) {
    return of(meeting.first(), meeting.second());
  }

  /** Who sits in a meeting: two names, or one where a meeting is wrongly of one with itself. */
  public static List<String> names(Meeting meeting) {
    return Stream.of(meeting.first(), meeting.second()).distinct().toList();
  }
}
