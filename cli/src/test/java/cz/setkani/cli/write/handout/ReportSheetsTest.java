package cz.setkani.cli.write.handout;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.Programme;
import cz.setkani.cli.write.paper.Ink;
import cz.setkani.cli.write.paper.LetterWidths;
import cz.setkani.cli.write.paper.Margins;
import cz.setkani.cli.write.paper.PrintedSheet;
import cz.setkani.cli.write.paper.PrintedSheets;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.model.Meeting;
import cz.setkani.outcome.EventOutcome;
import cz.setkani.outcome.Holding;
import cz.setkani.outcome.OrganisationOutcome;
import cz.setkani.outcome.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the report tells on paper is what was said, over random events with hostile names. */
class ReportSheetsTest {

  private static final Locale CZECH = Locale.forLanguageTag("cs");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyOrganisationAndEveryWordThatFollowsStandsOnceAndNothingIsOverAnEdge(long seed) {
    Programme programme = PartyEvents.programme(seed, seed % 2 == 0);
    List<Statement> statements = said(programme, new Random(seed));
    EventOutcome outcome = EventOutcome.of(programme.event(), programme.schedule(), statements);

    PrintedSheets sheets = ReportSheets.of(programme.event(), outcome, CZECH);

    String all = PaperReader.text(sheets.sheets().toArray(PrintedSheet[]::new));
    for (OrganisationOutcome one : outcome.organisations()) {
      String row =
          PaperReader.bare(one.organisation())
              + one.booked()
              + one.held()
              + one.notHeld()
              + (one.unknown() + one.disputed());
      if (one.booked() > 0) {
        assertThat(all).containsOnlyOnce(row);
      }
    }
    for (Statement one : statements) {
      if (!one.follows().isEmpty()) {
        assertThat(all)
            .containsOnlyOnce(PaperReader.bare(one.organisation() + one.partner() + one.follows()));
      }
    }
    assertThat(all)
        .contains(
            "proběhlo" + outcome.count(Holding.HELD),
            "neproběhlo" + outcome.count(Holding.NOT_HELD));
    sheets.sheets().forEach(sheet -> sheet.inks().forEach(ink -> isInside(ink, sheet)));
  }

  private static void isInside(Ink ink, PrintedSheet sheet) {
    if (ink instanceof Ink.Words words && words.align() == Ink.Align.START) {
      double width =
          words.runs().stream().mapToDouble(run -> LetterWidths.of(run.text())).sum()
              * words.size()
              * PrintedText.POINT;
      assertThat(words.x() + width).as("%s", words).isLessThan(sheet.width() - Margins.SIDE + 0.1);
      assertThat(words.baseline()).isLessThan(sheet.height() - Margins.BOTTOM + 5);
    } else if (ink instanceof Ink.Stroke stroke) {
      assertThat(Math.max(stroke.fromX(), stroke.toX()))
          .isLessThan(sheet.width() - Margins.SIDE + 0.1);
    }
  }

  /** Something of most meetings, each statement with words of its own or none. */
  private static List<Statement> said(Programme programme, Random random) {
    List<Statement> said = new ArrayList<>();
    for (Meeting meeting : programme.schedule().meetings()) {
      for (int side = 0; side < 2; side++) {
        if (random.nextInt(3) > 0) {
          said.add(
              new Statement(
                  side == 0 ? meeting.first() : meeting.second(),
                  side == 0 ? meeting.second() : meeting.first(),
                  random.nextInt(4) > 0,
                  random.nextInt(3) == 0 ? "follow" + said.size() + "-end" : ""));
        }
      }
    }
    return said;
  }
}
