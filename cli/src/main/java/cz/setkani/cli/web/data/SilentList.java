package cz.setkani.cli.web.data;

import cz.setkani.model.Organisation;
import java.util.List;
import java.util.Set;

/**
 * Who has not said yet whom they want to meet.
 *
 * @param all how many are on the roster
 * @param names those who are silent, in the order of the roster
 * @param addresses where messages reach them, as far as that is known
 */
public record SilentList(int all, List<String> names, List<String> addresses) {

  private static final int MOST_LINES = 10;

  public SilentList {
    names = List.copyOf(names);
    addresses = List.copyOf(addresses);
  }

  static SilentList of(List<Organisation> roster, Set<String> answered) {
    List<Organisation> silent =
        roster.stream().filter(one -> !answered.contains(one.name())).toList();
    return new SilentList(
        roster.size(),
        silent.stream().map(Organisation::name).toList(),
        silent.stream().flatMap(one -> one.addresses().stream()).distinct().toList());
  }

  /** How many have answered. */
  public int answered() {
    return all - names.size();
  }

  /** The names, one in a line. */
  public String lines() {
    return String.join("\n", names);
  }

  /** The addresses as programs for mail take them. */
  public String addressLine() {
    return String.join(", ", addresses);
  }

  /** As many lines as a box for the names needs, within limits. */
  public int height() {
    return Math.max(2, Math.min(names.size(), MOST_LINES));
  }
}
