package cz.setkani.cli.web.server;

import cz.setkani.cli.web.call.Reply;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Pages that look on while something changes: a few times a second each is sent what is another
 * than before.
 */
final class Pulses implements AutoCloseable {

  private static final int MILLISECONDS = 250;
  private static final int SILENT_TIMES = 60;
  private static final int MOST = 200;

  private final Map<SseClient, Onlooker> onlookers = new ConcurrentHashMap<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "pulses");
            thread.setDaemon(true);
            return thread;
          });

  Pulses() {
    clock.scheduleWithFixedDelay(
        () -> onlookers.forEach(this::send), MILLISECONDS, MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  /** One page, what it is told, and what it was told last. */
  private static final class Onlooker {
    private final Reply.Pulse pulse;
    private String last = "";
    private int silent;

    Onlooker(Reply.Pulse pulse) {
      this.pulse = pulse;
    }
  }

  /** Keeps the line open and tells at once how things are. */
  void open(Context context, Reply.Pulse pulse) throws Exception {
    if (onlookers.size() >= MOST) {
      context.status(503);
      return;
    }
    new SseHandler(
            client -> {
              client.keepAlive();
              client.onClose(() -> onlookers.remove(client));
              Onlooker onlooker = new Onlooker(pulse);
              send(client, onlooker);
              onlookers.put(client, onlooker);
            })
        .handle(context);
  }

  private void send(SseClient client, Onlooker onlooker) {
    try {
      synchronized (onlooker) {
        String now = onlooker.pulse.data().get();
        if (!now.equals(onlooker.last)) {
          onlooker.last = now;
          onlooker.silent = 0;
          client.sendEvent(onlooker.pulse.event(), now);
        } else if (++onlooker.silent % SILENT_TIMES == 0) {
          client.sendComment("still here");
        }
      }
      if (client.terminated()) {
        onlookers.remove(client);
      }
    } catch (RuntimeException gone) {
      onlookers.remove(client);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    onlookers.keySet().forEach(SseClient::close);
  }
}
