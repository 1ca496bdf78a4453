package cz.setkani.cli.write.words;

import cz.setkani.explain.Demand;
import cz.setkani.model.Event;
import cz.setkani.text.Texts;
import cz.setkani.whatif.Outcome;
import cz.setkani.whatif.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What other rooms and days would be worth, as sentences. */
public final class WhatifWords {

  private final Survey survey;
  private final Texts texts;

  private WhatifWords(Survey survey, Texts texts) {
    this.survey = survey;
    this.texts = texts;
  }

  /** What is to be learnt: the smallest room and the shortest day, and what meets all requests. */
  public static List<String> sentences(Event event, Survey survey, Locale language) {
    Texts texts = Texts.of(WhatifWords.class, language);
    WhatifWords text = new WhatifWords(survey, texts);
    List<String> sentences =
        new ArrayList<>(List.of(text.planned(), text.room(), text.day(), text.all(event)));
    if (event.isRoomChanging()) {
      sentences.add(1, text.text("changing", RoomText.of(event, language)));
    }
    return sentences;
  }

  /** Requests met; with a plus where it is not proven that there cannot be more. */
  public static String number(Outcome outcome) {
    return outcome.requestsMet() + (outcome.isProvenOptimal() ? "" : "+");
  }

  /** An outcome as a sentence. */
  public static String words(Outcome outcome, Survey survey, Locale language) {
    Texts texts = Texts.of(WhatifWords.class, language);
    return texts.text(
        "whatif.words",
        Count.of(texts.locale(), "tables", outcome.tables()),
        Count.of(texts.locale(), "rounds", outcome.rounds()),
        outcome.requestsMet(),
        survey.requests(),
        texts.text(outcome.isProvenOptimal() ? "whatif.proven" : "whatif.open"));
  }

  private String planned() {
    return text("planned", words(survey.asPlanned(), survey, texts.locale()));
  }

  private String room() {
    Outcome room = survey.smallestRoom();
    return saved(
        "room", Count.of(texts.locale(), "tables", room.tables()), survey.findNextSmaller(room));
  }

  private String day() {
    Outcome day = survey.shortestDay();
    return saved(
        "day", Count.of(texts.locale(), "rounds", day.rounds()), survey.findNextShorter(day));
  }

  private String saved(String key, String least, Optional<Outcome> less) {
    String proof =
        less.map(l -> text("less", words(l, survey, texts.locale())))
            .orElseGet(() -> text("less.unknown"));
    return text(key, least, proof);
  }

  private String all(Event event) {
    List<Outcome> outcomes = survey.list();
    return survey
        .leastForAll()
        .map(least -> text("all", words(least, survey, texts.locale()), survey.possible()))
        .orElseGet(
            () ->
                text(
                    "all.not",
                    words(outcomes.get(outcomes.size() - 1), survey, texts.locale()),
                    survey.possible(),
                    Count.of(texts.locale(), "rounds", Demand.of(event).roundsNeeded())));
  }

  private String text(String key, Object... values) {
    return texts.text("whatif." + key, values);
  }
}
