package cz.setkani.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the parts of an event fit together; where they do not, a programmer is told. */
final class EventCheck {

  private final Event event;

  private EventCheck(Event event) {
    this.event = event;
  }

  /**
   * Checks everything but that no organisation is there twice.
   *
   * @throws IllegalArgumentException if something does not fit
   * @throws java.util.NoSuchElementException if a request names an unknown organisation
   */
  static void check(Event event) {
    EventCheck check = new EventCheck(event);
    check.checkTables();
    check.checkNumbers();
    check.checkFirstOpen();
    check.checkRequests();
    check.checkLocked();
  }

  private void checkTables() {
    Set<String> names = new HashSet<>();
    for (Table table : event.tables()) {
      require(names.add(table.name()), "The table %s must not be added twice.", table.name());
    }
    require(!names.isEmpty(), "There must be at least one table.");
    for (Organisation organisation : event.organisations()) {
      require(
          organisation.table().stream().allMatch(names::contains),
          "The table of %s (%s) must be a table of the event.",
          organisation.name(),
          organisation.table().orElse(""));
    }
  }

  private void checkNumbers() {
    require(event.atLeast() >= 0, "The atLeast (%s) must not be negative.", event.atLeast());
    require(event.maxInARow() >= 1, "The maxInARow (%s) must be at least 1.", event.maxInARow());
  }

  private void checkFirstOpen() {
    require(
        event.firstOpen() >= 1 && event.firstOpen() <= event.roundCount() + 1,
        "The first open round (%s) must be 1 to %s.",
        event.firstOpen(),
        event.roundCount() + 1);
  }

  private void checkRequests() {
    Set<List<String>> seen = new HashSet<>();
    for (Request request : event.requests()) {
      event.getOrganisation(request.organisation());
      event.getOrganisation(request.wants());
      request.after().forEach(event::getOrganisation);
      require(
          seen.add(List.of(request.organisation(), request.wants())),
          "The request of %s for %s must not be added twice.",
          request.organisation(),
          request.wants());
    }
  }

  private void checkLocked() {
    for (Meeting meeting : event.locked()) {
      require(
          meeting.round() <= event.roundCount() && meeting.table() <= event.tables().size(),
          "The locked meeting (%s) must lie within %s rounds and %s tables.",
          meeting,
          event.roundCount(),
          event.tables().size());
    }
  }

  private static void require(boolean condition, String message, Object... values) {
    if (!condition) {
      throw new IllegalArgumentException(message.formatted(values));
    }
  }
}
