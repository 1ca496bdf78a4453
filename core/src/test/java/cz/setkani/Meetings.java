package cz.setkani;

import cz.setkani.model.Meeting;
import cz.setkani.model.Schedule;
import java.util.List;
import java.util.Locale;

/** Short ways to write down what the tests need. */
public final class Meetings {

  public static final Locale ENGLISH = Locale.ENGLISH;
  public static final Locale CZECH = Locale.forLanguageTag("cs");

  private Meetings() {}

  /** A meeting of two organisations with names of one letter: {@code meeting("3/1 A-B")}. */
  public static Meeting meeting(String text) {
    return meeting(text, false);
  }

  public static Meeting locked(String text) {
    return meeting(text, true);
  }

  private static Meeting meeting(String text, boolean locked) {
    String[] parts = text.split("[/ -]");
    return new Meeting(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2], parts[3], locked);
  }

  /** A schedule of meetings that are not locked: {@code schedule("1/1 A-B", "1/2 C-D")}. */
  public static Schedule schedule(String... meetings) {
    return new Schedule(List.of(meetings).stream().map(Meetings::meeting).toList());
  }
}
