package cz.setkani.cli.web.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser may do with a page of ours, and what others may do with it. */
final class Policy {

  private static final String PAGE =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; frame-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'self'";

  private static final Pattern SCRIPT = Pattern.compile("(?s)<script>(.*?)</script>");

  private Policy() {}

  /** For everything. */
  static void set(Context context) {
    context.header("Content-Security-Policy", PAGE);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "SAMEORIGIN");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cache-Control", "no-store");
  }

  /** For a page that carries its own styles and scripts: those run, apart from the desk. */
  static void setForDocument(Context context, String html) {
    String scripts =
        SCRIPT
            .matcher(html)
            .results()
            .map(script -> " 'sha256-" + hash(script.group(1)) + "'")
            .collect(Collectors.joining());
    context.header(
        "Content-Security-Policy",
        "sandbox allow-scripts allow-modals; default-src 'none'; img-src data:;"
            + " style-src 'unsafe-inline'; frame-ancestors 'self'; script-src"
            + (scripts.isEmpty() ? " 'none'" : scripts));
  }

  private static String hash(String script) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
