package cz.setkani.cli.job;

import cz.setkani.model.Lock;
import cz.setkani.model.Meeting;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was changed by hand in a programme since it was made, so that it can be taken back, and what
 * was taken back, so that it can be done again.
 *
 * @param checksum of the schedule as it is after this; of any other one, nothing is known
 * @param steps all changes, the first one first
 * @param done how many of them stand, from the first one on
 */
record HandHistory(String checksum, List<HandStep> steps, int done) {

  private static final String GONE = "-";
  private static final String NEW = "+";
  private static final int FIELDS = 9;

  HandHistory {
    steps = List.copyOf(steps);
  }

  /** That of a schedule which nobody has changed. */
  static HandHistory none(String checksum) {
    return new HandHistory(checksum, List.of(), 0);
  }

  /** What was written down; empty if it is no such thing. */
  static Optional<HandHistory> read(String text) {
    try {
      List<String> lines = text.lines().toList();
      List<HandStep> steps = new ArrayList<>();
      for (String line : lines.subList(2, lines.size())) {
        String[] fields = line.split(";", -1);
        int number = Integer.parseInt(fields[0]);
        if (number > steps.size()) {
          steps.add(new HandStep(List.of(), List.of()));
        }
        steps.set(number - 1, with(steps.get(number - 1), fields));
      }
      int done = Integer.parseInt(lines.get(1));
      return Optional.of(new HandHistory(lines.get(0), steps, done))
          .filter(read -> done >= 0 && done <= read.steps().size());
    } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
      return Optional.empty();
    }
  }

  private static HandStep with(HandStep step, String[] fields) {
    if (fields.length != FIELDS) {
      throw new IllegalArgumentException("Fields: " + fields.length);
    }
    Meeting meeting =
        new Meeting(
            Integer.parseInt(fields[2]),
            Integer.parseInt(fields[3]),
            URLDecoder.decode(fields[4], StandardCharsets.UTF_8),
            URLDecoder.decode(fields[5], StandardCharsets.UTF_8),
            Lock.valueOf(fields[6]),
            Integer.parseInt(fields[7]),
            Integer.parseInt(fields[8]));
    List<Meeting> before = new ArrayList<>(step.before());
    List<Meeting> after = new ArrayList<>(step.after());
    (fields[1].equals(GONE) ? before : after).add(meeting);
    return new HandStep(before, after);
  }

  /** As it is written down: the checksum, how many stand, then a line for each meeting. */
  String text() {
    StringBuilder text = new StringBuilder(checksum + "\n" + done + "\n");
    for (int i = 0; i < steps.size(); i++) {
      for (Meeting meeting : steps.get(i).before()) {
        text.append(line(i + 1, GONE, meeting));
      }
      for (Meeting meeting : steps.get(i).after()) {
        text.append(line(i + 1, NEW, meeting));
      }
    }
    return text.toString();
  }

  private static String line(int number, String sign, Meeting meeting) {
    return String.join(
        ";",
        "" + number,
        sign,
        "" + meeting.round(),
        "" + meeting.table(),
        URLEncoder.encode(meeting.first(), StandardCharsets.UTF_8),
        URLEncoder.encode(meeting.second(), StandardCharsets.UTF_8),
        meeting.lock().name(),
        "" + meeting.firstTeam(),
        "" + meeting.secondTeam() + "\n");
  }

  /** The same with one change more; what was taken back cannot be done again after it. */
  HandHistory with(HandStep step) {
    List<HandStep> all = new ArrayList<>(steps.subList(0, done));
    all.add(step);
    return new HandHistory(checksum, all, done + 1);
  }

  /** The same where another number of changes stands. */
  HandHistory standing(int number) {
    return new HandHistory(checksum, steps, number);
  }

  /** The same, belonging to a schedule of another checksum. */
  HandHistory of(String other) {
    return new HandHistory(other, steps, done);
  }

  /** What would take back the last change that stands. */
  Optional<HandStep> back() {
    return done == 0 ? Optional.empty() : Optional.of(steps.get(done - 1).reversed());
  }

  /** What would be done again of what was taken back. */
  Optional<HandStep> again() {
    return done == steps.size() ? Optional.empty() : Optional.of(steps.get(done));
  }
}
