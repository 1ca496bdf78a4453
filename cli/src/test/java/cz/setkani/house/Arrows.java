package cz.setkani.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** Which package uses which, as the JDK's {@code jdeps} finds it in all that was compiled. */
final class Arrows {

  /** The package of compiled templates; those of a folder are in one of its name. */
  static final String TEMPLATES = "gg.jte.generated.precompiled";

  private static final String CLI = "cz.setkani.cli";
  private static final String WRITE = CLI + ".write";
  private static final String WEB = CLI + ".web";
  private static final String ROOM_OF_TEMPLATES = WRITE + ".page";

  private static final Pattern ARROW = Pattern.compile("(?m)^ +(\\S+) +-> (\\S+)");

  private Arrows() {}

  /** For each package of ours the packages that it uses, its own not among them. */
  static Map<String, Set<String>> all() {
    StringWriter found = new StringWriter();
    int exit =
        ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(
                new PrintWriter(found),
                new PrintWriter(found),
                "--ignore-missing-deps",
                "-verbose:package",
                "../core/target/classes",
                "target/classes");
    assertThat(exit).as(found.toString()).isZero();
    Map<String, Set<String>> arrows = new TreeMap<>();
    ARROW.matcher(found.toString()).results().forEach(arrow -> add(arrows, arrow));
    return arrows;
  }

  private static void add(Map<String, Set<String>> arrows, MatchResult arrow) {
    String from = room(arrow.group(1));
    String to = room(arrow.group(2));
    Set<String> used = arrows.computeIfAbsent(from, name -> new TreeSet<>());
    if (!to.equals(from)) {
      used.add(to);
    }
  }

  /** The room of a package; templates are compiled into packages of their own. */
  static String room(String name) {
    if (!name.startsWith(TEMPLATES)) {
      return name;
    }
    String folder = name.substring(TEMPLATES.length());
    return folder.isEmpty()
        ? ROOM_OF_TEMPLATES
        : folder.startsWith(".web.") ? CLI + folder : WRITE + folder;
  }

  /** The packages of a room: itself, and that of the templates in the folder of its name. */
  static String[] packages(String room) {
    String home = room.startsWith(WEB) ? CLI : WRITE;
    String templates = TEMPLATES + room.substring(Math.min(room.length(), home.length()));
    return room.equals(ROOM_OF_TEMPLATES)
        ? new String[] {room, TEMPLATES}
        : room.startsWith(home) ? new String[] {room, templates} : new String[] {room};
  }
}
