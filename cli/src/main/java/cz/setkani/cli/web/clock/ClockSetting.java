package cz.setkani.cli.web.clock;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the moderator has set the clock. Times are milliseconds since 1970.
 *
 * @param version how many times it was set
 * @param state what the page of the clock makes of it, as JSON
 * @param held since when it is stopped; 0 where it runs
 * @param rounds when each round begins and ends as the clock is set
 */
public record ClockSetting(long version, String state, long held, List<Span> rounds) {

  private static final int MOST_BYTES = 20_000;
  private static final long HALF_A_DAY = 12L * 60 * 60 * 1000;
  private static final String ROUNDS = "(\\d{1,2} \\d{1,15} \\d{1,15};?){1,60}";

  public ClockSetting {
    rounds = List.copyOf(rounds);
  }

  /** A round, from its begin to its end. */
  public record Span(int round, long start, long end) {}

  /** What a page sent, if it is a setting. */
  static Optional<ClockSetting> of(long version, String state, String rounds) {
    if (state.length() > MOST_BYTES || !rounds.matches(ROUNDS)) {
      return Optional.empty();
    }
    try {
      JsonObject read = JsonParser.parseString(state).getAsJsonObject();
      JsonObject clean = new JsonObject();
      JsonObject extra = new JsonObject();
      for (Map.Entry<String, JsonElement> part : read.getAsJsonObject("extra").entrySet()) {
        extra.addProperty(part.getKey(), part.getValue().getAsDouble());
      }
      JsonObject cut = new JsonObject();
      cut.addProperty("part", read.getAsJsonObject("cut").get("part").getAsString());
      cut.addProperty("by", read.getAsJsonObject("cut").get("by").getAsDouble());
      clean.addProperty("moved", read.get("moved").getAsDouble());
      clean.add("extra", extra);
      clean.addProperty("held", read.get("held").getAsDouble());
      clean.add("cut", cut);
      return Optional.of(
          new ClockSetting(version, clean.toString(), read.get("held").getAsLong(), spans(rounds)));
    } catch (JsonParseException | IllegalStateException | NullPointerException noState) {
      return Optional.empty();
    }
  }

  private static List<Span> spans(String rounds) {
    List<Span> spans = new ArrayList<>();
    for (String round : rounds.split(";")) {
      String[] parts = round.split(" ");
      spans.add(
          new Span(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2])));
    }
    return spans;
  }

  /** The setting in a file, if it is one. */
  static Optional<ClockSetting> read(String file) {
    String[] lines = file.split("\n");
    return lines.length == 3 && lines[0].matches("\\d{1,15}")
        ? of(Long.parseLong(lines[0]), lines[1], lines[2])
        : Optional.empty();
  }

  /** What a file has of it: three lines. */
  String written() {
    StringBuilder text = new StringBuilder(version + "\n" + state + "\n");
    rounds.forEach(
        span -> text.append("%d %d %d;".formatted(span.round(), span.start(), span.end())));
    return text.append("\n").toString();
  }

  /** Whether a time lies on the day that the clock is set for. */
  boolean isOn(long time) {
    return time > rounds.get(0).start() - HALF_A_DAY
        && time < rounds.get(rounds.size() - 1).end() + HALF_A_DAY;
  }

  /** Whether rounds are still to be held at a time, or it is stopped. */
  boolean isRunning(long time) {
    return isOn(time) && (held > 0 || time < rounds.get(rounds.size() - 1).end());
  }

  /** The round that is on at a time, or about to begin; empty on another day and after all. */
  OptionalInt round(long time) {
    long shown = held > 0 ? Math.min(held, time) : time;
    return isOn(time)
        ? rounds.stream().filter(span -> shown < span.end()).mapToInt(Span::round).findFirst()
        : OptionalInt.empty();
  }
}
