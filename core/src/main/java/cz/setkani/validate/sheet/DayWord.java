package cz.setkani.validate.sheet;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a row of the journal of the day can say, by the word in its column {@code what}. */
public enum DayWord implements Named {
  HERE("here", "je_tu", "je zde", "came"),
  ABSENT("absent", "nepřišla", "nepřišli", "nepřišel", "nepřijde", "chybí"),
  ARRIVES("arrives", "přijde", "přijdou", "přišla", "přišli", "late", "back"),
  LEAVES("leaves", "odejde", "odejdou", "odešla", "odešli"),
  WALK_IN("walk_in", "navíc", "přišla navíc", "přišli navíc"),
  WISH("wish", "přání", "chce", "wants"),
  DROP("drop", "nechce"),
  NOT_HELD("not_held", "neproběhla", "neproběhlo"),
  TABLE_LOST("table_lost", "stůl_nejde"),
  TABLE_BACK("table_back", "stůl_zpět"),
  RESOURCE_LOST("resource_lost", "zdroj_nejde"),
  RESOURCE_BACK("resource_back", "zdroj_zpět"),
  DELAY("delay", "zpoždění"),
  SHORTEN("shorten", "zkrátit"),
  ROUNDS("rounds", "kola", "počet kol"),
  LOCK("lock", "pevná"),
  EDITION("edition", "vydání"),
  UNDO("undo", "neplatí", "zrušit");

  private static final Set<DayWord> OF_NOBODY = EnumSet.of(DELAY, SHORTEN, ROUNDS, EDITION, UNDO);
  private static final Set<DayWord> OF_THINGS =
      EnumSet.of(TABLE_LOST, TABLE_BACK, RESOURCE_LOST, RESOURCE_BACK);
  private static final Set<DayWord> OF_ANY_ROUND =
      EnumSet.of(HERE, ARRIVES, LEAVES, WISH, DROP, ROUNDS, LOCK, EDITION, UNDO);

  private final List<String> names;

  DayWord(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }

  /** {@return whether somebody or something is named in the column {@code who}} */
  public boolean hasWho() {
    return !OF_NOBODY.contains(this);
  }

  /** {@return whether that is an organisation, and no table or resource} */
  public boolean isOfOrganisation() {
    return hasWho() && !OF_THINGS.contains(this);
  }

  /** {@return whether a detail can be given} */
  public boolean hasDetail() {
    return !OF_THINGS.contains(this) && this != HERE;
  }

  /** {@return whether there must be a detail} */
  public boolean needsDetail() {
    return hasDetail() && this != ABSENT && this != WALK_IN;
  }

  /** {@return whether there must be a round; where there need not, it holds from the first one} */
  public boolean needsRound() {
    return !OF_ANY_ROUND.contains(this);
  }
}
