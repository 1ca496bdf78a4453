package cz.setkani.cli.write.file;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Names of files that every system can store, as near to the given ones as may be. */
public final class StorableName {

  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cn}\\p{Cs}/\\\\:*?\"<>|;]");
  private static final Pattern AT_START = Pattern.compile("^[\\s.~$]+");
  private static final Pattern AT_END = Pattern.compile("[\\s.]+$");
  private static final Pattern OF_WINDOWS =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
  private static final int MOST_BYTES = 120;
  private static final int MOST_OF_ENDING = 10;

  private StorableName() {}

  /** The name that a file is stored under; never blank, without any folder. */
  public static String of(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String plain = FORBIDDEN.matcher(last).replaceAll("_");
    String bare = AT_END.matcher(AT_START.matcher(plain).replaceFirst("")).replaceFirst("");
    String name = bare.isEmpty() ? "file" : bare;
    return shortened(OF_WINDOWS.matcher(name).matches() ? "_" + name : name);
  }

  /** A name, or the first one with a number before its ending that is not taken. */
  public static String free(String name, Predicate<String> isTaken) {
    String free = name;
    for (int number = 2; isTaken.test(free); number++) {
      int dot = dot(name);
      free = name.substring(0, dot) + "-" + number + name.substring(dot);
    }
    return free;
  }

  private static String shortened(String name) {
    int dot = dot(name);
    String stem = name.substring(0, dot);
    while (stem.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return stem.strip() + name.substring(dot);
  }

  /** Where the ending begins. */
  private static int dot(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && name.length() - dot <= MOST_OF_ENDING ? dot : name.length();
  }
}
