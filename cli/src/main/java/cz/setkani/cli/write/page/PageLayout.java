package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.PrintedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Divides the sheet of an organisation so that everything has room, as large as may be: first what
 * stands above and the lines to write on, then the notes, then the rows share what is left. What
 * one sheet does not hold in legible letters goes on on further ones. Lengths in millimetres, sizes
 * of letters in points; the style sheet has the same page.
 */
final class PageLayout {

  /** The width between the margins. */
  static final double WIDTH = 182;

  /** The height between the margins. */
  static final double HEIGHT = 273;

  static final double FOOT = 8;
  static final double TABLE_HEAD = 7;
  static final double PARTNER_PADDING = 2;

  /** Between what is printed and the words above the lines to write on. */
  static final double ABOVE_WRITING = 3;

  /** The distance of lines to write on. */
  static final double WRITING_LINE = 8;

  private static final int LEAST_LINES = 2;
  private static final int MOST_LINES = 6;
  private static final double COMFORTABLE_ROW = 13.6;
  private static final double COMFORTABLE_ROW_IF_ALL_FREE = 8;
  private static final double WANTED_FOR_NOTES = 34;

  private final double room;
  private final List<PageHead> heads;
  private final PageHead furtherHead;
  private final RowSpace space;
  private final PageNotes notes;

  /**
   * @param frame the height of what stands at the head of all pages
   * @param heads of the only or first sheet, the highest one first
   * @param furtherHead of a further sheet
   */
  PageLayout(
      double frame, List<PageHead> heads, PageHead furtherHead, RowSpace space, PageNotes notes) {
    room = HEIGHT - frame - FOOT - TABLE_HEAD;
    this.heads = List.copyOf(heads);
    this.furtherHead = furtherHead;
    this.space = space;
    this.notes = notes;
  }

  /**
   * The sheets of an organisation, mostly one.
   *
   * @param blocks rows, of which those of one block stay on one sheet
   */
  List<PagePart> parts(List<List<RowText>> blocks) {
    List<RowText> rows = blocks.stream().flatMap(List::stream).toList();
    return DoubleStream.of(space.scale().name(), space.scale().leastName())
        .boxed()
        .flatMap(least -> heads.stream().flatMap(head -> single(rows, head, least).stream()))
        .findFirst()
        .map(List::of)
        .orElseGet(() -> several(blocks));
  }

  private Optional<PagePart> single(List<RowText> rows, PageHead head, double least) {
    double left = room - head.height() - writing(LEAST_LINES);
    double afterRows = left - space.least(rows, space.scale().name());
    double comfortable = head.apology().isEmpty() ? COMFORTABLE_ROW : COMFORTABLE_ROW_IF_ALL_FREE;
    double comfort = left - RowLayout.shares(rows) * comfortable;
    int told = notes.fitting(Math.min(afterRows, Math.max(WANTED_FOR_NOTES, comfort)));
    double forRows = left - notes.height(told);
    return space
        .fitting(rows, forRows, least)
        .map(size -> new RowLayout(rows, space, size, forRows))
        .map(layout -> last(head, room - head.height(), 0, layout, told));
  }

  /** The sheet that ends with what is said of other requests and with lines to write on. */
  private PagePart last(PageHead above, double below, int from, RowLayout rows, int told) {
    double left = below - notes.height(told) - rows.height();
    int lines = (int) Math.min(MOST_LINES, (left - writing(0)) / WRITING_LINE);
    return new PagePart(above, from, rows, told, writing(0) == 0 ? 0 : lines);
  }

  private List<PagePart> several(List<List<RowText>> blocks) {
    double size = space.several(blocks.stream().flatMap(List::stream).toList());
    List<List<RowText>> sheets = sheets(blocks, size);
    int last = sheets.size() - 1;
    List<PagePart> parts = new ArrayList<>();
    int from = 0;
    for (List<RowText> rows : sheets.subList(0, last)) {
      RowLayout layout = new RowLayout(rows, space, size, roomOf(parts.size()));
      parts.add(new PagePart(headOf(parts.size()), from, layout, PagePart.NO_NOTES, 0));
      from += rows.size();
    }
    List<RowText> rows = sheets.get(last);
    double least = space.least(rows, size);
    double left = roomOf(last) - writing(LEAST_LINES);
    int told = notes.fitting(left - least);
    double share = parts.isEmpty() ? COMFORTABLE_ROW : parts.get(0).rows().share();
    double even = Math.min(left - notes.height(told), share * RowLayout.shares(rows));
    RowLayout layout = new RowLayout(rows, space, size, Math.max(least, even));
    parts.add(last(headOf(last), roomOf(last), from, layout, told));
    return parts;
  }

  /**
   * The rows of each sheet: as many as it holds. What ends the page stands below the last ones, or
   * alone on a sheet.
   */
  private List<List<RowText>> sheets(List<List<RowText>> blocks, double size) {
    List<List<RowText>> sheets = new ArrayList<>(List.of(new ArrayList<>()));
    for (List<RowText> block : blocks) {
      List<RowText> rows = sheets.get(sheets.size() - 1);
      double needed = space.least(rows, size) + space.least(block, size);
      if (!rows.isEmpty() && needed > roomOf(sheets.size() - 1)) {
        sheets.add(new ArrayList<>());
      }
      sheets.get(sheets.size() - 1).addAll(block);
    }
    int last = sheets.size() - 1;
    double end = writing(LEAST_LINES) + notes.height(0);
    if (space.least(sheets.get(last), size) + end > roomOf(last)) {
      sheets.add(new ArrayList<>());
    }
    return sheets;
  }

  private PageHead headOf(int part) {
    return part == 0 ? heads.get(heads.size() - 1) : furtherHead;
  }

  private double roomOf(int part) {
    return room - headOf(part).height() - PageHead.heightOfFact(space.scale().small());
  }

  /** The height of lines to write on, with the words above them; 0 where nobody meets. */
  private double writing(int lines) {
    return space.tickWidth() == 0
        ? 0
        : ABOVE_WRITING + PrintedText.height(1, space.scale().small()) + lines * WRITING_LINE;
  }
}
