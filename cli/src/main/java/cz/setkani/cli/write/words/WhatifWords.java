package cz.setkani.cli.write.words;

import cz.setkani.explain.Demand;
import cz.setkani.model.Event;
import cz.setkani.model.Goal;
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
    if (survey.left() > 0) {
      sentences.add(text.text("cut", survey.left(), survey.list().size()));
    }
    if (event.goal() == Goal.FAIR || event.atLeast() > 0) {
      sentences.add(text.text("counting"));
    }
    if (event.isRoomChanging()) {
      sentences.add(1, text.text("changing", RoomText.of(event, language)));
    }
    return sentences;
  }

  /**
   * Requests met, or where priorities differ, points; with a plus where it is not proven that there
   * cannot be more.
   */
  public static String number(Outcome outcome, Survey survey) {
    return count(outcome, survey) + (outcome.isProvenOptimal() ? "" : "+");
  }

  /** Requests met, or where priorities differ, points. */
  public static long count(Outcome outcome, Survey survey) {
    return survey.tiers().isByPriority()
        ? ordinary(outcome.priorityMet(), survey)
        : outcome.requestsMet();
  }

  private static long ordinary(long weight, Survey survey) {
    return survey.tiers().split(weight).ordinary();
  }

  /** How a chart of the outcomes is to be read. */
  public static String how(Survey survey, Locale language) {
    return Texts.of(WhatifWords.class, language).text(key("how", survey));
  }

  /** The key of a sentence of {@code whatif}, which is another one where points are counted. */
  private static String key(String key, Survey survey) {
    return "whatif." + key + (survey.tiers().isByPriority() ? ".points" : "");
  }

  /** An outcome as a sentence. */
  public static String words(Outcome outcome, Survey survey, Locale language) {
    Texts texts = Texts.of(WhatifWords.class, language);
    return texts.text(
        key("words", survey),
        Count.of(language, "tables", outcome.tables()),
        Count.of(language, "rounds", outcome.rounds()),
        outcome.requestsMet(),
        survey.requests(),
        texts.text(key(outcome.isProvenOptimal() ? "proven" : "open", survey)),
        ordinary(outcome.priorityMet(), survey),
        survey.tiers().total().ordinary());
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
    return texts.text(key(key, survey), least, proof);
  }

  private String all(Event event) {
    return survey.leastForAll().map(this::all).orElseGet(() -> notAll(event));
  }

  private String all(Outcome least) {
    String key = survey.isProvenLeastForAll(least) ? "all" : "all.open";
    return text(key, words(least, survey, texts.locale()), survey.possible());
  }

  private String notAll(Event event) {
    List<Outcome> outcomes = survey.list();
    Outcome largest = outcomes.get(outcomes.size() - 1);
    return text(
        survey.mayMeetAll(largest) ? "all.not.open" : "all.not",
        words(largest, survey, texts.locale()),
        survey.possible(),
        Count.of(texts.locale(), "rounds", Demand.of(event).roundsNeeded()));
  }

  private String text(String key, Object... values) {
    return texts.text("whatif." + key, values);
  }
}
