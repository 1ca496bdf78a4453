package cz.setkani.cli.web.server;

import cz.setkani.cli.web.call.Role;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What opens the desk: all keys follow from one secret, so that open pages go on after the program
 * was started again. Immutable.
 */
public final class Keys {

  private static final int BYTES = 32;
  private static final int PIN_DIGITS = 6;

  private final byte[] secret;

  private Keys(byte[] secret) {
    this.secret = secret;
  }

  /** Keys that nobody can guess. */
  public static Keys random() {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    return new Keys(secret);
  }

  /** The keys of a secret that was kept; empty if it is none. */
  public static Optional<Keys> of(String kept) {
    try {
      byte[] secret = HexFormat.of().parseHex(kept.strip());
      return secret.length == BYTES ? Optional.of(new Keys(secret)) : Optional.empty();
    } catch (IllegalArgumentException noHex) {
      return Optional.empty();
    }
  }

  /** The secret, to be kept where nobody else reads. */
  public String secret() {
    return HexFormat.of().formatHex(secret);
  }

  /** What a browser of a role keeps, and the address that opens the desk brings along. */
  public String of(Role role) {
    return digest("visitor " + name(role));
  }

  /** What a form of a page for a role brings along. */
  public String token(Role role) {
    return digest("form " + name(role));
  }

  /** Proves to another program of the same user that this desk knows the secret, too. */
  public String proof(String question) {
    return digest("alive " + question);
  }

  /** The digits by which somebody in the same network becomes one of a role. */
  public String pin(Role role) {
    long number = Long.parseUnsignedLong(digest("pin " + name(role)).substring(0, 15), 16);
    String digits = "" + number % 1_000_000;
    return "0".repeat(PIN_DIGITS - digits.length()) + digits;
  }

  /** Who has a key. */
  Optional<Role> role(String key) {
    return Arrays.stream(Role.values()).filter(role -> isSame(of(role), key)).findFirst();
  }

  /** Takes the same time wherever the two differ. */
  static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private String digest(String of) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      byte[] sum = mac.doFinal(of.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA256.", e);
    }
  }
}
