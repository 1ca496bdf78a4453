package cz.setkani.cli.web.server;

import cz.setkani.cli.web.call.Role;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets the right ones in. A page of another site can make a browser ask this server; what gives it
 * away is the name it asks for ({@code Host}), the site it comes from ({@code Origin}, {@code
 * Sec-Fetch-Site}), and that it has neither the cookie nor the token.
 */
final class Guard {

  private final Keys keys;
  private final Sharing sharing;
  private final Set<String> hosts;
  private final String cookie;

  /**
   * A guard.
   *
   * @param sharing who else may come in, and by which names
   * @param hosts the names and ports by which the server may be asked, such as {@code
   *     127.0.0.1:8470}
   */
  Guard(Keys keys, Sharing sharing, Set<String> hosts, int port) {
    this.keys = keys;
    this.sharing = sharing;
    this.hosts = Set.copyOf(hosts);
    cookie = "setkani-" + port;
  }

  /** Whether a name of this server was asked for, not one that somebody else made point to it. */
  boolean isOurName(Context context) {
    String host = String.valueOf(context.header("Host"));
    return isHere(context)
        ? hosts.contains(host)
        : sharing.now().filter(shared -> shared.addresses().contains(host)).isPresent();
  }

  /** Whether a page of ours asks, or the browser by itself. */
  boolean isOurPage(Context context) {
    String site = context.header("Sec-Fetch-Site");
    String origin = context.header("Origin");
    boolean isSameSite = site == null || site.equals("same-origin") || site.equals("none");
    return isSameSite && (origin == null || origin.equals("http://" + context.header("Host")));
  }

  /** Whether what is asked for only leads to a page, as a link does. */
  boolean isLink(Context context) {
    return "navigate".equals(context.header("Sec-Fetch-Mode"));
  }

  /** Who asks; empty for somebody who has not come by an address with the key. */
  Optional<Role> role(Context context) {
    String key = context.cookie(cookie);
    if (key == null) {
      return Optional.empty();
    }
    return isHere(context) && Keys.isSame(keys.of(Role.ORGANISER), key)
        ? Optional.of(Role.ORGANISER)
        : sharing.now().flatMap(shared -> shared.withKey(key));
  }

  /** Whether somebody sits at this computer, and has come in by its own door. */
  static boolean isHere(Context context) {
    return isLoopback(context.req().getRemoteAddr()) && isLoopback(context.req().getLocalAddr());
  }

  private static boolean isLoopback(String address) {
    return List.of("127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1").contains(address);
  }

  /** Whether an event may be looked at by somebody of a role. */
  boolean isOpen(String event, Role role) {
    return role == Role.ORGANISER
        || sharing.now().filter(shared -> shared.event().equals(event)).isPresent();
  }

  /** The keys of a role. */
  private Keys keys(Role role) {
    return role == Role.ORGANISER
        ? keys
        : sharing.now().map(Sharing.Shared::keys).orElseGet(Keys::random);
  }

  /** What a form of a page for a role brings along. */
  String token(Role role) {
    return keys(role).token(role);
  }

  /** Whether a change brings along what only a page of ours knows. */
  boolean hasToken(String token, Role role) {
    return Keys.isSame(token(role), token);
  }

  /** Whether an address has the key of the organiser. */
  boolean opens(Context context) {
    String key = context.queryParam(DeskServer.KEY);
    return key != null && isHere(context) && Keys.isSame(keys.of(Role.ORGANISER), key);
  }

  /** Gives a browser the key of a role. */
  void letIn(Context context, Role role) {
    Cookie key = new Cookie(cookie, keys(role).of(role));
    key.setHttpOnly(true);
    key.setPath("/");
    key.setSameSite(SameSite.STRICT);
    context.cookie(key);
  }

  /** The path of the page of ours from which somebody comes, if it is told. */
  Optional<String> cameFrom(Context context) {
    String referer = context.header("Referer");
    try {
      return Optional.ofNullable(referer)
          .map(URI::create)
          .filter(from -> String.valueOf(from.getAuthority()).equals(context.header("Host")))
          .map(URI::getRawPath);
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }
}
