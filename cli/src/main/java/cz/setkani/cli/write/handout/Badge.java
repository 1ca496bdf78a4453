package cz.setkani.cli.write.handout;

import cz.setkani.cli.write.words.Alphabetical;
import cz.setkani.model.Organisation;
import cz.setkani.model.SharedUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands on a badge.
 *
 * @param organisations for which somebody comes; mostly one
 * @param person empty where the name is not known
 */
record Badge(List<String> organisations, String person) {

  /** As many people come for an organisation of which nobody is named. */
  private static final int UNNAMED = 2;

  Badge {
    organisations = List.copyOf(organisations);
  }

  /** A badge for everybody, by organisations in the order of the alphabet. */
  static List<Badge> listOf(Brief brief) {
    Map<String, List<String>> shared =
        brief.event().sharedUnits().stream()
            .filter(SharedUnit::isPerson)
            .collect(Collectors.toMap(SharedUnit::name, SharedUnit::organisations));
    Set<String> done = new HashSet<>();
    List<Badge> badges = new ArrayList<>();
    brief.event().organisations().stream()
        .sorted(Comparator.comparing(Organisation::name, Alphabetical.in(brief.language())))
        .forEach(
            one -> {
              List<String> own = List.of(one.name());
              for (String person : one.people()) {
                if (!shared.containsKey(person) || done.add(person)) {
                  badges.add(new Badge(shared.getOrDefault(person, own), person));
                }
              }
              for (int i = 0; i < UNNAMED && one.people().isEmpty(); i++) {
                badges.add(new Badge(own, ""));
              }
            });
    return badges;
  }
}
