package cz.setkani.cli.web.whatif;

import cz.setkani.cli.job.Surveyed;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.cli.write.words.Count;
import cz.setkani.cli.write.words.WhatifWords;
import cz.setkani.model.Day;
import cz.setkani.text.Texts;
import cz.setkani.whatif.Outcome;
import cz.setkani.whatif.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Optional;

/** Puts together what the page shows of other rooms and days. */
final class GridComposition {

  private static final int SHADES = 7;

  private final Looking.LookedAt<Surveyed> found;
  private final Survey survey;
  private final Call call;
  private final Locale language;
  private final Texts texts;

  GridComposition(Looking.LookedAt<Surveyed> found, Call call) {
    this.found = found;
    this.call = call;
    survey = found.value().survey();
    language = call.language();
    texts = Texts.of(GridComposition.class, language);
  }

  /**
   * @param chosen the combination that is looked at, if one is
   */
  GridView view(Optional<Outcome> chosen) {
    return new GridView(
        WhatifWords.sentences(found.value().planned(), survey, language),
        WhatifWords.how(survey, language),
        survey.rounds(),
        survey.tables().stream().map(this::row).toList(),
        found.isOf(call.event()),
        chosen.map(this::choice));
  }

  private GridView.RoomRow row(int tables) {
    return new GridView.RoomRow(
        tables, survey.rounds().stream().map(rounds -> box(survey.get(tables, rounds))).toList());
  }

  private GridView.GridBox box(Outcome outcome) {
    return new GridView.GridBox(
        outcome.rounds(),
        WhatifWords.number(outcome, survey),
        WhatifWords.words(outcome, survey, language),
        shade(outcome),
        outcome.isAsGoodAs(survey.asPlanned()),
        isPlanned(outcome));
  }

  private boolean isPlanned(Outcome outcome) {
    return outcome.equals(survey.asPlanned());
  }

  private int shade(Outcome outcome) {
    LongSummaryStatistics counts =
        survey.list().stream().mapToLong(this::count).summaryStatistics();
    long all = counts.getMax() - counts.getMin();
    return all == 0 ? SHADES : (int) ((count(outcome) - counts.getMin()) * SHADES / all);
  }

  private long count(Outcome outcome) {
    return WhatifWords.count(outcome, survey);
  }

  private GridView.ChosenField choice(Outcome outcome) {
    return new GridView.ChosenField(
        outcome.tables(),
        outcome.rounds(),
        lines(outcome),
        isPlanned(outcome),
        isPlanned(outcome) ? "" : obstacle(outcome));
  }

  private List<String> lines(Outcome outcome) {
    List<String> lines = new ArrayList<>();
    Outcome planned = survey.asPlanned();
    lines.add(WhatifWords.words(outcome, survey, language));
    long more = count(outcome) - count(planned);
    if (!isPlanned(outcome)) {
      String unit = survey.tiers().isByPriority() ? "points" : "requests";
      String key = more > 0 ? "more" : more < 0 ? "fewer" : "same";
      lines.add(texts.text(key, Count.of(language, unit, Math.abs(more))));
    }
    Day day = found.value().planned().day();
    if (day.allows(outcome.rounds())) {
      lines.add(texts.text("end", end(day, outcome.rounds()), end(day, planned.rounds())));
    }
    lines.add(texts.text("tables", outcome.tables(), planned.tables()));
    return lines;
  }

  private static String end(Day day, int rounds) {
    return ClockTime.onPaper(day.withRounds(rounds).time(rounds).end());
  }

  /** What says in a file of its own how many rounds or tables there are. */
  private String obstacle(Outcome outcome) {
    Outcome planned = survey.asPlanned();
    if (outcome.rounds() != planned.rounds() && isThere("sessions")) {
      return texts.text("obstacle.sessions");
    }
    if (outcome.tables() == planned.tables()) {
      return "";
    }
    if (isThere("tables")) {
      return texts.text("obstacle.tables");
    }
    return found.value().planned().isRoomChanging() ? texts.text("obstacle.changing") : "";
  }

  private boolean isThere(String name) {
    return List.of(".csv", ".tsv", ".txt", ".xlsx", ".xlsm").stream()
        .anyMatch(type -> call.event().source().find(name + type).isPresent());
  }
}
