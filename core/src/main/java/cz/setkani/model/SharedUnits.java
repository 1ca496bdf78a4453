package cz.setkani.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the people and resources that stand at more than one organisation, and the resources of
 * those that come in two teams.
 */
final class SharedUnits {

  private SharedUnits() {}

  static List<SharedUnit> of(List<Organisation> organisations) {
    List<SharedUnit> units = new ArrayList<>();
    Set<String> parted =
        organisations.stream()
            .filter(organisation -> organisation.teams() > 1)
            .map(Organisation::name)
            .collect(Collectors.toSet());
    collect(organisations, Organisation::people)
        .forEach((name, at) -> add(units, new SharedUnit(name, true, at), Set.of()));
    collect(organisations, Organisation::resources)
        .forEach((name, at) -> add(units, new SharedUnit(name, false, at), parted));
    return List.copyOf(units);
  }

  private static void add(List<SharedUnit> units, SharedUnit unit, Set<String> parted) {
    if (unit.organisations().size() > 1 || parted.contains(unit.organisations().get(0))) {
      units.add(unit);
    }
  }

  private static Map<String, List<String>> collect(
      List<Organisation> organisations, Function<Organisation, Collection<String>> names) {
    Map<String, List<String>> where = new LinkedHashMap<>();
    for (Organisation organisation : organisations) {
      for (String name : new LinkedHashSet<>(names.apply(organisation))) {
        where.computeIfAbsent(name, n -> new ArrayList<>()).add(organisation.name());
      }
    }
    return where;
  }
}
