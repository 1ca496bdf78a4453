package cz.setkani.cli.web.server;

import cz.setkani.cli.web.call.Role;
import cz.setkani.cli.web.call.Route;
import cz.setkani.cli.web.call.Screen;
import cz.setkani.cli.web.desk.Desk;
import cz.setkani.cli.web.frame.PagePaths;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The server of the desk. Listens at the loopback address alone unless the desk is shared. */
public final class DeskServer implements AutoCloseable {

  /** What the address that opens the desk is asked with. */
  public static final String KEY = "key";

  /** What is open to everybody who asks by our name. */
  private static final Pattern OPEN = Pattern.compile("/alive|/enter|/static/[^/]+");

  private static final int MOST_MEGABYTES = 50;
  private static final int MOST_MEGABYTES_AT_ONCE = 200;
  private static final int MOST_MEGABYTES_OF_A_FORM = 1;

  private final Desk desk;
  private final Keys keys;
  private final Guard guard;
  private final Pulses pulses = new Pulses();
  private final PageFiles files = new PageFiles();
  private final Replies replies;
  private final CallReader calls;
  private final PinDoor pinDoor;
  private final Javalin javalin;

  private DeskServer(
      Desk desk,
      Keys keys,
      Sharing sharing,
      List<Screen> screens,
      Listening listening,
      Optional<Locale> language) {
    this.desk = desk;
    this.keys = keys;
    guard = new Guard(keys, sharing, listening.hosts(), listening.port());
    NoticeBoard told = new NoticeBoard();
    PageLanguage languages = new PageLanguage(language);
    replies = new Replies(desk, languages, guard, pulses, told);
    calls = new CallReader(desk, guard, told, languages);
    pinDoor = new PinDoor(guard, sharing, languages);
    javalin = Javalin.create(config -> configure(config, screens, listening));
  }

  /**
   * Starts to listen.
   *
   * @return empty if something else listens there
   */
  public static Optional<DeskServer> start(
      Desk desk,
      Keys keys,
      Sharing sharing,
      List<Screen> screens,
      Listening listening,
      Optional<Locale> language) {
    DeskServer server = new DeskServer(desk, keys, sharing, screens, listening, language);
    try {
      server.javalin.start(listening.host(), listening.port());
      sharing.through(new NetworkDoors(server.javalin.jettyServer().server(), listening.port()));
      return Optional.of(server);
    } catch (JavalinBindException taken) {
      server.close();
      return Optional.empty();
    }
  }

  private void configure(JavalinConfig config, List<Screen> screens, Listening listening) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.jetty.multipartConfig.maxFileSize(MOST_MEGABYTES, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(MOST_MEGABYTES_AT_ONCE, SizeUnit.MB);
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.routes.before(this::admit);
    config.routes.get("/static/{name}", this::file);
    config.routes.get("/alive", this::alive);
    config.routes.get(PinDoor.PATH, pinDoor::show);
    config.routes.post(PinDoor.PATH, pinDoor::enter);
    config.routes.exception(Exception.class, replies::fault);
    config.routes.error(404, replies::missing);
    screens.forEach(screen -> screen.routes().forEach(route -> add(config, route)));
  }

  private void add(JavalinConfig config, Route route) {
    String path = route.isOfEvent() ? PagePaths.EVENT + "{event}/" + route.path() : route.path();
    Handler handler = context -> answer(context, route);
    if (route.isChange()) {
      config.routes.post(path, handler);
    } else {
      config.routes.get(path, handler);
    }
  }

  /** Turns away whoever was not let in, before anything else is looked at. */
  private void admit(Context context) {
    Policy.set(context);
    if (!guard.isOurName(context)) {
      replies.lockedOut(context, "locked.name");
    } else if (!guard.isOurPage(context) && !guard.isLink(context)) {
      replies.lockedOut(context, "locked.page");
    } else if (isTooLarge(context)) {
      replies.tooLarge(context);
    } else if (guard.opens(context)) {
      guard.letIn(context, Role.ORGANISER);
      context.redirect(calls.withoutKey(context));
      context.skipRemainingHandlers();
    } else if (guard.role(context).isEmpty() && !OPEN.matcher(context.path()).matches()) {
      turnAway(context);
    }
  }

  /** Who comes from the network is asked for a PIN. */
  private void turnAway(Context context) {
    if (Guard.isHere(context) || !context.method().name().equals("GET")) {
      replies.lockedOut(context, "locked.key");
    } else {
      context.redirect(PinDoor.PATH);
      context.skipRemainingHandlers();
    }
  }

  /** Told before anything of it is read. */
  private static boolean isTooLarge(Context context) {
    boolean hasFiles = String.valueOf(context.contentType()).startsWith("multipart/");
    long most = hasFiles ? MOST_MEGABYTES_AT_ONCE : MOST_MEGABYTES_OF_A_FORM;
    return context.req().getContentLengthLong() > most << 20;
  }

  private void answer(Context context, Route route) throws Exception {
    Role role = guard.role(context).orElseThrow();
    if (!role.mayAs(route.least())) {
      replies.lockedOut(context, "locked.role");
    } else if (route.isOfEvent() && !guard.isOpen(context.pathParam("event"), role)) {
      replies.lockedOut(context, "locked.event");
    } else if (route.isChange() && !mayChange(context, role)) {
      replies.lockedOut(context, "locked.token");
    } else {
      replies.reply(context, route, calls.read(context, role));
    }
  }

  private boolean mayChange(Context context, Role role) {
    return guard.isOurPage(context) && guard.hasToken(calls.token(context), role);
  }

  private void file(Context context) {
    String name = context.pathParam("name");
    Optional<byte[]> bytes = files.find(name);
    if (bytes.isPresent()) {
      context.header("Cache-Control", "max-age=60");
      context.contentType(PageFiles.type(name)).result(bytes.get());
    } else {
      context.status(404);
    }
  }

  /** Tells another program of the same user that this is the desk that it looks for. */
  private void alive(Context context) {
    String question = context.queryParam("question");
    context.result(keys.proof(String.valueOf(question)));
  }

  /** What lies on the desk. */
  public Desk desk() {
    return desk;
  }

  @Override
  public void close() {
    pulses.close();
    javalin.stop();
  }
}
