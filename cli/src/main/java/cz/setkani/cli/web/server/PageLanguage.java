package cz.setkani.cli.web.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Locale;
import java.util.Optional;

/**
 * In which language somebody is answered: as chosen, else as the desk was opened, else as asked.
 */
final class PageLanguage {

  private static final String COOKIE = "language";
  private static final Locale CZECH = Locale.forLanguageTag("cs");

  private final Optional<Locale> usual;

  /**
   * Languages.
   *
   * @param usual for those who chose none; if empty, that of their browser
   */
  PageLanguage(Optional<Locale> usual) {
    this.usual = usual;
  }

  Locale of(Context context) {
    return chosen(context).or(() -> usual).orElseGet(() -> ofBrowser(context));
  }

  private static Optional<Locale> chosen(Context context) {
    return Optional.ofNullable(context.cookie(COOKIE)).map(PageLanguage::spoken);
  }

  private static Locale ofBrowser(Context context) {
    String wanted = String.valueOf(context.header("Accept-Language"));
    return wanted.startsWith("sk") ? CZECH : spoken(wanted);
  }

  private static Locale spoken(String tag) {
    return tag.startsWith("cs") ? CZECH : Locale.ENGLISH;
  }

  /** From now on, somebody is answered in a language. */
  static void choose(Context context, String language) {
    Cookie cookie = new Cookie(COOKIE, spoken(language).getLanguage());
    cookie.setPath("/");
    cookie.setSameSite(SameSite.STRICT);
    context.cookie(cookie);
  }
}
