package cz.setkani.validate.names;

import java.util.HashMap;
import java.util.Map;

/** Gives all spellings of a name the one that came first. */
public final class Spellings {

  private final Map<String, String> first = new HashMap<>();

  /** The first spelling of a name that means the same. */
  public String first(String name) {
    return first.computeIfAbsent(Names.key(name), key -> name);
  }
}
