package cz.setkani.validate.value;

import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.names.Names;
import cz.setkani.validate.names.Typos;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Time zones by their names in the tz database, such as {@code Europe/Prague}; or UTC. */
public final class TimeZones {

  private TimeZones() {}

  /** The time zone of a name, in any case, also with blanks in place of {@code _}. */
  public static Optional<ZoneId> read(String text) {
    String key = key(text);
    return names().stream().filter(name -> key(name).equals(key)).findFirst().map(ZoneId::of);
  }

  /** What a finding says of a text that is none: the only one that may be meant. */
  public static List<Fact.Stated> factsOfWrong(String text) {
    Typos typos = new Typos();
    names().forEach(name -> typos.add(key(name), name));
    names().forEach(name -> typos.add(key(city(name)), name));
    List<String> guesses = typos.guesses(key(text));
    boolean isClear = guesses.size() == 1;
    return List.of(Fact.GUESSED.is(isClear ? 1 : 0), Fact.GUESS.is(isClear ? guesses.get(0) : ""));
  }

  private static String city(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** In an order of their own, for that of the set is by chance. */
  private static List<String> names() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(name -> name.equals("UTC") || name.indexOf('/') > 0)
        .filter(name -> !name.startsWith("Etc/") && !name.startsWith("SystemV/"))
        .sorted()
        .toList();
  }

  private static String key(String text) {
    return Names.key(text).replace(' ', '_');
  }
}
