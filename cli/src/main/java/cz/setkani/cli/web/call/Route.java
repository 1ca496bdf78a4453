package cz.setkani.cli.web.call;

import cz.setkani.cli.write.file.UnwritableException;

/**
 * What is to be had at an address.
 *
 * @param isOfEvent whether it belongs to an event; then its address begins with that of the event
 * @param path the rest of the address, such as {@code data/{file}}
 * @param least who may ask for it
 */
public record Route(Effect effect, boolean isOfEvent, String path, Role least, Action action) {

  /** What asking for it does. */
  public enum Effect {
    /** It shows something. */
    PAGE,
    /** It does something, whatever the event's files are now; asked for by POST, with a token. */
    DEED,
    /** It changes the event's files, if they are as the page saw them. */
    CHANGE
  }

  /** Gives what was asked for. */
  @FunctionalInterface
  public interface Action {
    /**
     * Gives a reply.
     *
     * @throws UnwritableException if a file could not be written; the visitor is told
     */
    Reply reply(Call call) throws UnwritableException;
  }

  /** A page of an event, for the organiser. */
  public static Route page(String path, Action action) {
    return new Route(Effect.PAGE, true, path, Role.ORGANISER, action);
  }

  /** A change of an event, by the organiser, whatever its files are now. */
  public static Route post(String path, Action action) {
    return new Route(Effect.DEED, true, path, Role.ORGANISER, action);
  }

  /**
   * A change of an event's files, by the organiser: made only if they are still as the page saw
   * them.
   */
  public static Route change(String path, Action action) {
    return new Route(Effect.CHANGE, true, path, Role.ORGANISER, guarded(action));
  }

  /** The same for anybody of a role. */
  public Route openTo(Role other) {
    return new Route(effect, isOfEvent, path, other, action);
  }

  /** The same outside any event. */
  public Route ofDesk() {
    return new Route(effect, false, path, least, action);
  }

  /** Whether it does more than to show something. */
  public boolean isChange() {
    return effect != Effect.PAGE;
  }

  private static Action guarded(Action action) {
    return call ->
        call.desk()
            .change(call.event(), call.seen(), () -> action.reply(call))
            .orElseGet(Reply.Changed::new);
  }
}
