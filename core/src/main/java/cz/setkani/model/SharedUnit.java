package cz.setkani.model;

import java.util.List;

/**
 * A person or a resource that several organisations, or the two teams of one, have in common, and
 * that therefore is in one meeting at a time.
 *
 * @param name the name of the person or of the resource
 * @param isPerson whether it is a person
 * @param organisations the names of the organisations that share it, in the order of the roster; at
 *     least two, or one that comes in two teams
 */
public record SharedUnit(String name, boolean isPerson, List<String> organisations) {

  public SharedUnit {
    organisations = List.copyOf(organisations);
  }
}
