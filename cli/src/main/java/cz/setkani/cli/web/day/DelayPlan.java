package cz.setkani.cli.web.day;

import cz.setkani.cli.job.Noted;
import java.util.List;
import java.util.Optional;

/**
 * What could be done about a delay; nothing of it is written.
 *
 * @param day as it was when it was looked into
 * @param minutes the delay
 * @param noted what would be noted, with the ways; empty if it makes no sense
 * @param refusals why it makes no sense
 */
public record DelayPlan(
    DayNow day, int minutes, int round, Optional<Noted> noted, List<String> refusals) {

  /** The kind of the work that makes it. */
  static final String KIND = "delay";

  public DelayPlan {
    refusals = List.copyOf(refusals);
  }
}
