package cz.setkani.cli.web.server;

import cz.setkani.cli.web.call.Role;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Lets the right ones in. A page of another site can make a browser ask this server; what gives it
 * away is the name it asks for ({@code Host}), the site it comes from ({@code Origin}, {@code
 * Sec-Fetch-Site}), and that it has neither the cookie nor the token.
 */
final class Guard {

  private final Keys keys;
  private final Set<String> hosts;
  private final String cookie;

  /**
   * A guard.
   *
   * @param hosts the names and ports by which the server may be asked, such as {@code
   *     127.0.0.1:8470}
   */
  Guard(Keys keys, Set<String> hosts, int port) {
    this.keys = keys;
    this.hosts = Set.copyOf(hosts);
    cookie = "setkani-" + port;
  }

  /** Whether a name of this server was asked for, not one that somebody else made point to it. */
  boolean isOurName(Context context) {
    return hosts.contains(String.valueOf(context.header("Host")));
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
    return key == null
        ? Optional.empty()
        : keys.role(key).filter(role -> role != Role.ORGANISER || isHere(context));
  }

  /** Whether somebody sits at this computer. */
  static boolean isHere(Context context) {
    String address = String.valueOf(context.req().getRemoteAddr());
    return address.equals("127.0.0.1") || address.equals("[::1]") || address.equals("::1");
  }

  /** Whether a change brings along what only a page of ours knows. */
  boolean hasToken(String token, Role role) {
    return Keys.isSame(keys.token(role), token);
  }

  /** Whether an address has the key of the organiser. */
  boolean opens(Context context) {
    String key = context.queryParam(DeskServer.KEY);
    return key != null && isHere(context) && Keys.isSame(keys.of(Role.ORGANISER), key);
  }

  /** Gives a browser the key of a role. */
  void letIn(Context context, Role role) {
    Cookie key = new Cookie(cookie, keys.of(role));
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
          .filter(from -> hosts.contains(String.valueOf(from.getAuthority())))
          .map(URI::getRawPath);
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }
}
