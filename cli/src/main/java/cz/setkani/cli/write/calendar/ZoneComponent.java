package cz.setkani.cli.write.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * What clocks of a time zone show, as calendars tell it (VTIMEZONE): once and for all, where each
 * year has the same two changes such as the last Sundays of March and October; else change by
 * change for the years of an event.
 */
final class ZoneComponent {

  private static final int DAYS_OF_A_WEEK = 7;

  private final ZoneRules rules;
  private final int firstYear;
  private final int lastYear;
  private final VTimezone component;

  private ZoneComponent(ZoneId zone, LocalDate first, LocalDate last) {
    rules = zone.getRules();
    firstYear = first.getYear() - 1;
    lastYear = last.getYear() + 1;
    component = new VTimezone(zone.getId());
  }

  /** Of a time zone, true at least from a date to another one. */
  static VTimezone of(ZoneId zone, LocalDate first, LocalDate last) {
    return new ZoneComponent(zone, first, last).made();
  }

  private VTimezone made() {
    List<ZoneOffsetTransitionRule> yearly = rules.getTransitionRules();
    boolean isYearly =
        !yearly.isEmpty()
            && !isChangedOtherwise()
            && yearly.stream().allMatch(rule -> nthDay(rule).isPresent());
    if (isYearly) {
      yearly.stream()
          .map(rule -> rule.createTransition(firstYear))
          .sorted(Comparator.comparing(ZoneOffsetTransition::getInstant))
          .forEach(this::addYearly);
    } else {
      addOneByOne();
    }
    return component;
  }

  /** Whether the rules of today do not hold yet in the first year. */
  private boolean isChangedOtherwise() {
    return rules.getTransitions().stream()
        .anyMatch(change -> change.getDateTimeBefore().getYear() >= firstYear);
  }

  /** The how manieth of its weekdays in its month it is, or the last (-1); if that is a rule. */
  private Optional<Integer> nthDay(ZoneOffsetTransitionRule rule) {
    int earliest = rule.getDayOfMonthIndicator();
    boolean isLast = earliest == -1 || earliest + DAYS_OF_A_WEEK - 1 == rule.getMonth().maxLength();
    boolean isNth = isLast || earliest % DAYS_OF_A_WEEK == 1;
    return Optional.of(isLast ? -1 : earliest / DAYS_OF_A_WEEK + 1)
        .filter(nth -> isNth && rule.getMonth() != Month.FEBRUARY && rule.getDayOfWeek() != null)
        .filter(nth -> IntStream.rangeClosed(firstYear, lastYear).allMatch(y -> isAt(rule, y)));
  }

  /** Whether clocks on the wall show the day that the rule names when they change. */
  private static boolean isAt(ZoneOffsetTransitionRule rule, int year) {
    LocalDate shown = rule.createTransition(year).getDateTimeBefore().toLocalDate();
    return shown.getMonth() == rule.getMonth() && shown.getDayOfWeek() == rule.getDayOfWeek();
  }

  private void addYearly(ZoneOffsetTransition change) {
    ZoneOffsetTransitionRule rule =
        rules.getTransitionRules().stream()
            .filter(r -> r.createTransition(firstYear).equals(change))
            .findFirst()
            .orElseThrow();
    Observance observance = add(change.getInstant(), change.getOffsetBefore());
    observance.setRecurrenceRule(
        new Recurrence.Builder(Frequency.YEARLY)
            .byMonth(rule.getMonth().getValue())
            .byDay(nthDay(rule).orElseThrow(), day(rule.getDayOfWeek()))
            .build());
  }

  private static biweekly.util.DayOfWeek day(DayOfWeek day) {
    return biweekly.util.DayOfWeek.valueOfAbbr(day.name().substring(0, 2));
  }

  private void addOneByOne() {
    Instant start = startOf(firstYear);
    add(start, rules.getOffset(start));
    ZoneOffsetTransition change = rules.nextTransition(start);
    while (change != null && change.getInstant().isBefore(startOf(lastYear + 1))) {
      add(change.getInstant(), change.getOffsetBefore());
      change = rules.nextTransition(change.getInstant());
    }
  }

  private static Instant startOf(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** Adds what clocks show from a moment on; before it they showed the time of an offset. */
  private Observance add(Instant moment, ZoneOffset before) {
    Observance observance;
    if (rules.isDaylightSavings(moment)) {
      DaylightSavingsTime daylight = new DaylightSavingsTime();
      component.addDaylightSavingsTime(daylight);
      observance = daylight;
    } else {
      StandardTime standard = new StandardTime();
      component.addStandardTime(standard);
      observance = standard;
    }
    LocalDateTime shown = LocalDateTime.ofInstant(moment, before);
    observance.setDateStart(
        new DateTimeComponents(
            shown.getYear(),
            shown.getMonthValue(),
            shown.getDayOfMonth(),
            shown.getHour(),
            shown.getMinute(),
            shown.getSecond(),
            false));
    observance.setTimezoneOffsetFrom(offset(before));
    observance.setTimezoneOffsetTo(offset(rules.getOffset(moment)));
    return observance;
  }

  private static UtcOffset offset(ZoneOffset offset) {
    return new UtcOffset(TimeUnit.SECONDS.toMillis(offset.getTotalSeconds()));
  }
}
