package cz.setkani.cli.write.calendar;

import cz.setkani.model.Day;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * By what a calendar knows a meeting again: the event (its title and first date) and the two, in
 * whatever order; not the round and the table, which may change.
 */
final class MeetingId {

  private static final int OCTETS = 16;

  private MeetingId() {}

  static String of(CalendarEntry entry) {
    Day day = entry.event().day();
    List<String> two =
        Stream.of(entry.meeting().first(), entry.meeting().second()).sorted().toList();
    String all =
        String.join("\n", day.title(), "" + day.date().orElseThrow(), two.get(0), two.get(1));
    return HexFormat.of().formatHex(digest(all), 0, OCTETS) + "@setkani";
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
