package cz.setkani.validate.sheet;

import java.util.List;

/** The columns of what organisations say after an event of their meetings, {@code held.csv}. */
public enum OutcomeColumn implements Named {
  ORGANISATION("organisation", "organizace", "organization", "organisation_1", "organizace_1"),
  PARTNER("partner", "partner", "s kým", "with", "organisation_2", "organizace_2"),
  TOOK_PLACE(
      "took_place",
      "proběhla",
      "took place?",
      "held",
      "proběhlo",
      "proběhla?",
      "proběhlo?",
      "proběhla schůzka?",
      "uskutečnila se"),
  FOLLOWS(
      "follows",
      "co_dál",
      "what follows",
      "what follows?",
      "co dál?",
      "co z toho",
      "co z toho vzejde?",
      "na čem jsme se domluvili"),
  DATE("date", "datum"),
  ROUND("round", "kolo"),
  START("start", "začátek"),
  END("end", "konec"),
  TABLE("table", "stůl");

  private final List<String> names;

  OutcomeColumn(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
