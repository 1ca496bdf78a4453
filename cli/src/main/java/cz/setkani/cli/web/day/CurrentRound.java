package cz.setkani.cli.web.day;

import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.clock.ClockBook;
import cz.setkani.model.Day;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.stream.IntStream;

/** Tells which round is on, or about to begin. */
final class CurrentRound {

  /** The field in which a page brings along the round that somebody chose. */
  static final String FIELD = "round";

  private final Clock clock;
  private final ClockBook book;

  /**
   * @param clock what time it is
   * @param book how the clocks of events are set
   */
  CurrentRound(Clock clock, ClockBook book) {
    this.clock = clock;
    this.book = book;
  }

  /**
   * The round that somebody chose, else the one that the clock of the event tells, else the time.
   */
  int of(Call call, Day day) {
    String chosen = call.field(FIELD).isEmpty() ? call.asked(FIELD) : call.field(FIELD);
    int round = chosen.matches("\\d{1,2}") ? Integer.parseInt(chosen) : 0;
    boolean isRound = round >= 1 && round <= day.rounds().size();
    return isRound
        ? round
        : book.round(call.event()).stream()
            .filter(known -> known <= day.rounds().size())
            .findFirst()
            .orElseGet(() -> byTime(day));
  }

  /** The first round that is not over; the first one of all on any other date. */
  private int byTime(Day day) {
    LocalDateTime now = LocalDateTime.now(clock);
    return IntStream.rangeClosed(1, day.rounds().size())
        .filter(round -> day.dateOf(round).filter(now.toLocalDate()::equals).isPresent())
        .filter(round -> day.time(round).end().isAfter(now.toLocalTime()))
        .findFirst()
        .orElse(1);
  }
}
