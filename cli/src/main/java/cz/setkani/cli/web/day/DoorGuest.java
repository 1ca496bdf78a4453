package cz.setkani.cli.web.day;

import java.util.List;

/**
 * Somebody on the list at the door.
 *
 * @param number its place on the roster of the day, from 0
 * @param people who come, where that is known
 * @param round the round from which on it is expected, if it is late
 * @param last the row of the journal that was noted last about it and can be taken back; 0 for none
 * @param noted what that row says, in words
 */
public record DoorGuest(
    int number,
    String name,
    List<String> people,
    GuestState state,
    int round,
    int last,
    String noted) {

  public DoorGuest {
    people = List.copyOf(people);
  }

  /** Whether it may come in at the door. */
  public boolean isAwaited() {
    return state != GuestState.HERE;
  }
}
