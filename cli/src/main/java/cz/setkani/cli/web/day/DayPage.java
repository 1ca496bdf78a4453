package cz.setkani.cli.web.day;

import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Table;
import cz.setkani.text.Texts;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What the page of the day shows.
 *
 * @param round the round that is on or about to begin, as far as the page knows
 * @param search what was searched for
 * @param found those who were found by it
 * @param here how many have come
 * @param all how many there are on the list
 * @param event the event of the day
 * @param meetings those of the last edition
 * @param edition the number of the last edition
 * @param hasNews whether something was noted since
 * @param rows of the journal, the last one first
 */
public record DayPage(
    PageFrame frame,
    Texts texts,
    int round,
    String search,
    List<DoorGuest> found,
    int here,
    int all,
    Event event,
    List<Meeting> meetings,
    int edition,
    boolean hasNews,
    List<NotedRow> rows) {

  /** What parts the two names of a pair in a field; no name has it. */
  static final String BETWEEN = "\t";

  public DayPage {
    found = List.copyOf(found);
    meetings = List.copyOf(meetings);
    rows = List.copyOf(rows);
  }

  /**
   * A row of the journal.
   *
   * @param number its number
   * @param isOpen whether it counts, and can be taken back
   */
  public record NotedRow(int number, String sentence, boolean isOpen) {}

  /** A word of the page. */
  public String word(String key, Object... values) {
    return texts.text(key, values);
  }

  /** An address of the event that keeps the round. */
  public String at(String path) {
    return frame.at(path) + "?" + CurrentRound.FIELD + "=" + round;
  }

  /** A round with the time at which it begins. */
  public String roundName(int number) {
    return word("round", number, ClockTime.onPaper(event.day().time(number).start()));
  }

  /** All rounds from one on. */
  public List<Integer> roundsFrom(int first) {
    return IntStream.rangeClosed(first, event.roundCount()).boxed().toList();
  }

  /** How it stands with somebody, in words. */
  public String state(DoorGuest guest) {
    return word("state." + guest.state().name(), guest.round());
  }

  /** The names of all, in the order of the roster. */
  public List<String> names() {
    return event.organisations().stream().map(Organisation::name).toList();
  }

  public List<String> tables() {
    return event.tables().stream().map(Table::name).toList();
  }

  /** What meetings occupy besides tables. */
  public List<String> resources() {
    TreeSet<String> resources = new TreeSet<>();
    event.organisations().forEach(one -> resources.addAll(one.resources()));
    return List.copyOf(resources);
  }

  /** The meetings that are over or under way. */
  public List<Meeting> begun() {
    return meetings.stream().filter(meeting -> meeting.round() <= round).toList();
  }

  /** The meetings to come. */
  public List<Meeting> toCome() {
    return meetings.stream().filter(meeting -> meeting.round() >= round).toList();
  }

  /** Two who meet, as a form brings them along. */
  public String pair(Meeting meeting) {
    return meeting.first() + BETWEEN + meeting.second();
  }
}
