package cz.setkani.cli.web.server;

import cz.setkani.cli.web.call.Role;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What others in the same network may see: one event, with a PIN, as long as the organiser wants.
 * For several threads.
 */
public final class Sharing {

  private final Supplier<List<String>> network;
  private final SharingMemory memory;
  private final Clock clock;
  private final int port;
  private Optional<Shared> shared = Optional.empty();
  private Doors doors = addresses -> {};

  /**
   * A sharing that has not begun.
   *
   * @param network finds the addresses of this computer in its networks
   * @param memory where it is kept what is shared, also when the program is stopped by force
   */
  public Sharing(Supplier<List<String>> network, SharingMemory memory, Clock clock, int port) {
    this.network = network;
    this.memory = memory;
    this.clock = clock;
    this.port = port;
  }

  /** Keeps a line of text for the next run. */
  public interface SharingMemory {
    /** What was kept; empty text for nothing. */
    String read();

    /** Keeps it; empty text for nothing. */
    void keep(String line);
  }

  /** Where others can come in. */
  @FunctionalInterface
  interface Doors {
    /** Listens at these addresses, and at no others but this computer's own. */
    void listenAt(List<String> addresses) throws IOException;
  }

  /**
   * What is shared.
   *
   * @param event its id
   * @param addresses of this computer in its networks, each with the port
   */
  public record Shared(String event, List<String> addresses, Keys keys, PinGate gate) {

    public Shared {
      addresses = List.copyOf(addresses);
    }

    /** What makes somebody a helper. */
    public String helperPin() {
      return keys.pin(Role.HELPER);
    }

    /** What makes a browser a screen. */
    public String screenPin() {
      return keys.pin(Role.SCREEN);
    }

    /** Whether too many wrong PINs were tried. */
    public boolean isClosed() {
      return gate.isClosed();
    }

    /** Who has a PIN. */
    Optional<Role> withPin(String pin) {
      return List.of(Role.HELPER, Role.SCREEN).stream()
          .filter(role -> Keys.isSame(keys.pin(role), pin))
          .findFirst();
    }

    /** Who has a key. */
    Optional<Role> withKey(String key) {
      return keys.role(key).filter(role -> role != Role.ORGANISER);
    }
  }

  synchronized void through(Doors found) {
    doors = found;
  }

  /** What is shared, if anything is. */
  public synchronized Optional<Shared> now() {
    return shared;
  }

  /** Shares an event, with new PINs. */
  public synchronized void begin(String event) throws IOException {
    begin(event, Keys.random());
  }

  /** Goes on with what was shared when the program was stopped by force; else begins anew. */
  public synchronized void goOn(String event) throws IOException {
    String[] kept = memory.read().split(" ");
    Optional<Keys> keys = kept.length == 2 ? Keys.of(kept[1]) : Optional.empty();
    begin(event, keys.filter(k -> kept[0].equals(event)).orElseGet(Keys::random));
  }

  private void begin(String event, Keys keys) throws IOException {
    List<String> addresses = network.get();
    doors.listenAt(addresses);
    shared =
        Optional.of(
            new Shared(
                event,
                addresses.stream().map(address -> address + ":" + port).toList(),
                keys,
                new PinGate(clock)));
    memory.keep(event + ' ' + keys.secret());
  }

  /** Nobody else sees anything any more. */
  public synchronized void end() throws IOException {
    shared = Optional.empty();
    memory.keep("");
    doors.listenAt(List.of());
  }
}
