package cz.setkani.cli.write.text;

import cz.setkani.cli.write.folder.WhatifFolder;
import cz.setkani.cli.write.words.WhatifWords;
import cz.setkani.model.Event;
import cz.setkani.text.Texts;
import cz.setkani.whatif.Outcome;
import cz.setkani.whatif.Survey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What other rooms and days would be worth, as lines for the console. */
public final class WhatifText {

  private final Survey survey;
  private final Texts texts;

  private WhatifText(Survey survey, Texts texts) {
    this.survey = survey;
    this.texts = texts;
  }

  /**
   * A table of all outcomes, and what is to be learnt from it.
   *
   * @param folder where the files were written, as it is to be shown
   */
  public static List<String> lines(Event event, Survey survey, Path folder, Locale language) {
    Texts texts = Texts.of(WhatifText.class, language);
    WhatifText text = new WhatifText(survey, texts);
    List<String> lines = new ArrayList<>(EventHeading.of(event.day(), texts));
    lines.addAll(text.table());
    lines.add("");
    lines.addAll(WhatifWords.sentences(event, survey, language));
    lines.add(
        text.text(
            "written", folder.resolve(WhatifFolder.CHART), folder.resolve(WhatifFolder.TABLE)));
    return lines;
  }

  private List<String> table() {
    List<String> lines = new ArrayList<>();
    Outcome largest = survey.list().get(survey.list().size() - 1);
    int width = WhatifWords.number(largest, survey).length() + 4;
    String label = text("rows");
    lines.add(" ".repeat(label.length()) + "  " + text("columns"));
    StringBuilder head = new StringBuilder(label);
    survey.rounds().forEach(count -> head.append(right("" + count + " ", width)));
    lines.add(head.toString().stripTrailing());
    for (int tables : survey.tables()) {
      StringBuilder line = new StringBuilder(right("" + tables, label.length()));
      survey.rounds().forEach(count -> line.append(right(field(tables, count), width)));
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private String field(int tables, int rounds) {
    Outcome outcome = survey.get(tables, rounds);
    String number = WhatifWords.number(outcome, survey);
    return outcome.equals(survey.asPlanned()) ? "[" + number + "]" : number + " ";
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private String text(String key, Object... values) {
    return texts.text("whatif." + key, values);
  }
}
