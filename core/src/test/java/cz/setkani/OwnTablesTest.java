package cz.setkani;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Effort;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.model.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two that both stay at a table of their own meet at the one that is there, whoever stands first on
 * the roster: Cedule wants both Bravo and Domek.
 */
class OwnTablesTest {

  private static final Rounds ALWAYS = Rounds.first(Rounds.MOST);

  private static Organisation at(String name, String table, Rounds blocked) {
    return Organisation.named(name).withTable(table).withPresent(ALWAYS.minus(blocked));
  }

  private static void allAreMet(EventBuilder room, Effort effort, Organisation... residents) {
    List<Organisation> roster = new ArrayList<>(List.of(residents));
    roster.add(Organisation.named("Domek"));
    for (int turn = 0; turn < 2; turn++) {
      Event event =
          room.build().toBuilder()
              .organisations(roster)
              .request("Cedule", "Bravo")
              .request("Cedule", "Domek")
              .build();

      assertThat(Scheduler.of(event).withEffort(effort).schedule().explanation().unmet()).isEmpty();
      Collections.reverse(roster);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a01_theTableOfTheOneIsThereWhileTheTwoCanMeet(Effort effort) {
    EventBuilder room =
        Event.builder(5)
            .tables(
                List.of(
                    new Table("1"),
                    new Table("2").withOpen(Rounds.range(2, 5)),
                    new Table("3").withOpen(Rounds.range(2, 4))));

    allAreMet(room, effort, at("Bravo", "3", Rounds.of(4)), at("Cedule", "1", Rounds.range(2, 4)));
  }

  @ParameterizedTest
  @EnumSource
  void a02_theTableOfTheOtherIsThereInOneRoundOnly(Effort effort) {
    EventBuilder room =
        Event.builder(3).tables(List.of(new Table("1"), new Table("2").withOpen(Rounds.of(2))));

    allAreMet(room, effort, at("Bravo", "2", Rounds.NONE), at("Cedule", "1", Rounds.of(2)));
  }
}
