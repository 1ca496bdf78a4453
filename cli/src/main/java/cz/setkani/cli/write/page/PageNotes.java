package cz.setkani.cli.write.page;

import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.TextBox;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What stands on a page about requests that are not met: as many of them as there is room for, and
 * how many more there are. Lengths in millimetres, sizes in points.
 */
final class PageNotes {

  static final double HEADING = 10;
  static final double LINE = 1.2;
  static final double GAP = 0.6;

  private final List<PageNote> all;
  private final IntFunction<String> more;
  private final double size;

  /**
   * @param all a note for each request of which something is to be told
   * @param more what is said where so many of these are not told; empty if nothing is
   */
  PageNotes(List<PageNote> all, IntFunction<String> more, double size) {
    this.all = List.copyOf(all);
    this.more = more;
    this.size = size;
  }

  /** How many of them, from the first, there is room for. */
  int fitting(double room) {
    int count = 0;
    while (count < all.size() && height(count + 1) <= room) {
      count++;
    }
    return count;
  }

  /** The first so many notes; those of one reason are one. */
  List<PageNote> told(int count) {
    return PageNote.joined(all.subList(0, count));
  }

  /** What is said of the others, in lines; or none. */
  PrintedText more(int count) {
    String text = more.apply(all.size() - count);
    return text.isEmpty() ? PrintedText.NONE : new PrintedText(lines(text, size), size);
  }

  /** The height of the first so many, and of what is said of the others. */
  double height(int count) {
    List<PageNote> told = told(count);
    int lines = more(count).lines().size();
    for (PageNote note : told) {
      lines += note.lines(size).size();
    }
    return lines == 0 ? 0 : HEADING + lines * size * PrintedText.POINT * LINE + told.size() * GAP;
  }

  /** A paragraph over the whole width of a page. */
  static List<String> lines(String paragraph, double size) {
    return new TextBox(PageLayout.WIDTH, PageLayout.HEIGHT).paragraph(paragraph, size);
  }
}
