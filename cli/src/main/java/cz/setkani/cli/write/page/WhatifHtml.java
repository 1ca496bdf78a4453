package cz.setkani.cli.write.page;

import cz.setkani.cli.write.words.Occasion;
import cz.setkani.cli.write.words.WhatifWords;
import cz.setkani.model.Event;
import cz.setkani.text.Texts;
import cz.setkani.whatif.Outcome;
import cz.setkani.whatif.Survey;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.stream.IntStream;

/** {@code whatif.html}: the outcomes as a chart on one page of A4 that needs no other file. */
public final class WhatifHtml {

  /** Millimetres. */
  private static final double WIDTH = 182;

  private static final double MOST_HEIGHT = 165;
  private static final double LEFT = 14;
  private static final double TOP = 10;
  private static final double WIDEST_CELL = 20;
  private static final double HIGHEST_CELL = 11;

  /** Red, green and blue where least and where most is met; dark letters can be read on both. */
  private static final int[] LEAST = {0xF4, 0xF8, 0xFA};

  private static final int[] MOST = {0x6C, 0xB9, 0xCC};

  private final Survey survey;
  private final Event event;
  private final Texts texts;
  private final double cellWidth;
  private final double cellHeight;

  private WhatifHtml(Event event, Survey survey, Locale language) {
    this.event = event;
    this.survey = survey;
    texts = Texts.of(WhatifHtml.class, language);
    cellWidth = Math.min(WIDEST_CELL, (WIDTH - LEFT) / survey.rounds().size());
    cellHeight = Math.min(HIGHEST_CELL, (MOST_HEIGHT - TOP) / survey.tables().size());
  }

  /** Writes the page. */
  public static void write(Event event, Survey survey, Locale language, Writer out)
      throws IOException {
    StringOutput html = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html)
        .render("whatif.jte", new WhatifHtml(event, survey, language).chart(), html);
    out.write(html.toString().replace("\r\n", "\n"));
  }

  private WhatifChart chart() {
    List<Integer> rounds = survey.rounds();
    List<Integer> tables = survey.tables();
    return new WhatifChart(
        texts,
        event.day().title().isBlank() ? texts.text("whatif.title") : event.day().title(),
        Occasion.of(event.day(), texts.locale()),
        WhatifWords.how(survey, texts.locale()),
        WhatifWords.sentences(event, survey, texts.locale()),
        size(),
        IntStream.range(0, rounds.size())
            .mapToObj(i -> new WhatifChart.Mark(length(x(i) + cellWidth / 2), "" + rounds.get(i)))
            .toList(),
        IntStream.range(0, tables.size())
            .mapToObj(i -> new WhatifChart.Mark(length(y(i) + cellHeight / 2), "" + tables.get(i)))
            .toList(),
        survey.list().stream().map(this::cell).toList(),
        cell(survey.asPlanned()));
  }

  private WhatifChart.Size size() {
    return new WhatifChart.Size(
        length(LEFT + cellWidth * survey.rounds().size() + 1),
        length(TOP + cellHeight * survey.tables().size() + 1),
        length(cellWidth),
        length(cellHeight),
        length(LEFT + cellWidth * survey.rounds().size() / 2),
        length(Math.min(4, Math.min(cellHeight * 0.55, cellWidth * 0.3))));
  }

  private WhatifChart.Box cell(Outcome outcome) {
    double x = x(survey.rounds().indexOf(outcome.rounds()));
    double y = y(survey.tables().indexOf(outcome.tables()));
    return new WhatifChart.Box(
        length(x),
        length(y),
        length(x + cellWidth / 2),
        length(y + cellHeight / 2),
        WhatifWords.number(outcome, survey),
        WhatifWords.words(outcome, survey, texts.locale()),
        outcome.isAsGoodAs(survey.asPlanned()) ? "enough" : "less",
        colour(outcome));
  }

  private String colour(Outcome outcome) {
    LongSummaryStatistics counts =
        survey.list().stream().mapToLong(o -> WhatifWords.count(o, survey)).summaryStatistics();
    long least = counts.getMin();
    long most = counts.getMax();
    long count = WhatifWords.count(outcome, survey);
    double share = most == least ? 1 : (count - least) / (double) (most - least);
    StringBuilder colour = new StringBuilder("#");
    for (int i = 0; i < LEAST.length; i++) {
      long part = Math.round(LEAST[i] + share * (MOST[i] - LEAST[i]));
      colour.append(String.format(Locale.ROOT, "%02x", part));
    }
    return colour.toString();
  }

  private double x(int column) {
    return LEFT + column * cellWidth;
  }

  private double y(int row) {
    return TOP + row * cellHeight;
  }

  private static String length(double millimetres) {
    return String.format(Locale.ROOT, "%.2f", millimetres);
  }
}
