package cz.setkani.cli.render;

import cz.setkani.explain.Demand;
import cz.setkani.model.Event;
import cz.setkani.text.Texts;
import cz.setkani.whatif.Outcome;
import cz.setkani.whatif.Survey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
    List<String> lines = new ArrayList<>(Heading.of(event.day(), texts));
    lines.addAll(text.table());
    lines.add("");
    lines.addAll(sentences(event, survey, texts));
    lines.add(
        text.text(
            "written", folder.resolve(WhatifFolder.CHART), folder.resolve(WhatifFolder.TABLE)));
    return lines;
  }

  /** What is to be learnt: the smallest room and the shortest day, and what meets all requests. */
  static List<String> sentences(Event event, Survey survey, Texts texts) {
    WhatifText text = new WhatifText(survey, texts);
    List<String> sentences =
        new ArrayList<>(List.of(text.planned(), text.room(), text.day(), text.all(event)));
    if (event.isRoomChanging()) {
      sentences.add(1, text.text("changing", RoomText.of(event, texts)));
    }
    return sentences;
  }

  /** Requests met; with a plus where it is not proven that there cannot be more. */
  static String number(Outcome outcome) {
    return outcome.requestsMet() + (outcome.isProvenOptimal() ? "" : "+");
  }

  /** An outcome as a sentence. */
  static String words(Outcome outcome, Survey survey, Texts texts) {
    return texts.text(
        "whatif.words",
        Count.of(texts, "tables", outcome.tables()),
        Count.of(texts, "rounds", outcome.rounds()),
        outcome.requestsMet(),
        survey.requests(),
        texts.text(outcome.isProvenOptimal() ? "whatif.proven" : "whatif.open"));
  }

  private List<String> table() {
    List<String> lines = new ArrayList<>();
    int width = number(survey.list().get(survey.list().size() - 1)).length() + 4;
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
    return outcome.equals(survey.asPlanned()) ? "[" + number(outcome) + "]" : number(outcome) + " ";
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private String planned() {
    return text("planned", words(survey.asPlanned(), survey, texts));
  }

  private String room() {
    Outcome room = survey.smallestRoom();
    return saved("room", Count.of(texts, "tables", room.tables()), survey.findNextSmaller(room));
  }

  private String day() {
    Outcome day = survey.shortestDay();
    return saved("day", Count.of(texts, "rounds", day.rounds()), survey.findNextShorter(day));
  }

  private String saved(String key, String least, Optional<Outcome> less) {
    String proof =
        less.map(l -> text("less", words(l, survey, texts))).orElseGet(() -> text("less.unknown"));
    return text(key, least, proof);
  }

  private String all(Event event) {
    List<Outcome> outcomes = survey.list();
    return survey
        .leastForAll()
        .map(least -> text("all", words(least, survey, texts), survey.possible()))
        .orElseGet(
            () ->
                text(
                    "all.not",
                    words(outcomes.get(outcomes.size() - 1), survey, texts),
                    survey.possible(),
                    Count.of(texts, "rounds", Demand.of(event).roundsNeeded())));
  }

  private String text(String key, Object... values) {
    return texts.text("whatif." + key, values);
  }
}
