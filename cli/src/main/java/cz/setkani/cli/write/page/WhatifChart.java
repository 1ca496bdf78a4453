package cz.setkani.cli.write.page;

import cz.setkani.text.Texts;
import java.util.List;

/**
 * What the template of the chart shows; public for the template alone. Lengths are millimetres on
 * paper, as text.
 *
 * @param texts the words of the page
 * @param title what the event is called
 * @param occasion when and where it takes place; may be empty
 * @param how how the chart is to be read
 * @param sentences what is to be learnt from the chart
 * @param size the chart as a whole
 * @param columns the numbers of rounds, above the chart
 * @param rows the numbers of tables, at its left
 * @param cells a field for each combination
 * @param planned the one of the plan
 */
public record WhatifChart(
    Texts texts,
    String title,
    String occasion,
    String how,
    List<String> sentences,
    Size size,
    List<Mark> columns,
    List<Mark> rows,
    List<Box> cells,
    Box planned) {

  /**
   * The width and height of the chart and of one field, the middle of the fields, and the size of
   * letters.
   */
  public record Size(
      String width,
      String height,
      String cellWidth,
      String cellHeight,
      String middle,
      String font) {

    /** What the browser scales to the width of the page. */
    public String viewBox() {
      return "0 0 " + width + " " + height;
    }
  }

  /** A number beside the chart, and where its middle is. */
  public record Mark(String at, String number) {}

  /**
   * A field.
   *
   * @param x where its left edge is
   * @param y where its upper edge is
   * @param middleX where its number stands
   * @param middleY where its number stands
   * @param number requests met or points, with a sign where more may be possible
   * @param words the same as a sentence
   * @param kind the name of its style
   * @param fill its colour
   */
  public record Box(
      String x,
      String y,
      String middleX,
      String middleY,
      String number,
      String words,
      String kind,
      String fill) {}

  public WhatifChart {
    sentences = List.copyOf(sentences);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    cells = List.copyOf(cells);
  }

  /** The word or sentence of a key. */
  public String word(String key) {
    return texts.text("whatif." + key);
  }

  /** The language of the page as HTML names it. */
  public String language() {
    return texts.text("page.language");
  }
}
