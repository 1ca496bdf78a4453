package cz.setkani.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an organisation is made of, to change a part of it. */
final class OrganisationParts {

  String name;
  List<String> people;
  Rounds present;
  int maxMeetings;
  Optional<String> table;
  Set<String> needs;
  Set<String> resources;
  Set<String> neverWith;
  int teams;
  boolean walks;
  Optional<String> side;
  List<String> addresses;

  OrganisationParts(Organisation one) {
    name = one.name();
    people = one.people();
    present = one.present();
    maxMeetings = one.maxMeetings();
    table = one.table();
    needs = one.needs();
    resources = one.resources();
    neverWith = one.neverWith();
    teams = one.teams();
    walks = one.walks();
    side = one.side();
    addresses = one.addresses();
  }

  Organisation together() {
    return new Organisation(
        name,
        people,
        present,
        maxMeetings,
        table,
        needs,
        resources,
        neverWith,
        teams,
        walks,
        side,
        addresses);
  }
}
