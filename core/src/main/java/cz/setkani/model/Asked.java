package cz.setkani.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who asked for whom, by their names. */
final class Asked {

  private final Map<String, Set<String>> wanted = new HashMap<>();

  Asked(Collection<Request> requests) {
    for (Request request : requests) {
      wanted.computeIfAbsent(request.organisation(), who -> new HashSet<>()).add(request.wants());
    }
  }

  /** Whether one asked for the other. */
  boolean has(String one, String other) {
    return wanted.getOrDefault(one, Set.of()).contains(other);
  }
}
