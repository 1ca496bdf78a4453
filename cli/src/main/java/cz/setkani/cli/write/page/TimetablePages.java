package cz.setkani.cli.write.page;

import cz.setkani.Programme;
import cz.setkani.cli.write.paper.Look;
import cz.setkani.cli.write.paper.PrintedText;
import cz.setkani.cli.write.paper.TextBox;
import cz.setkani.cli.write.words.Alphabetical;
import cz.setkani.cli.write.words.EditionLabel;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.cli.write.words.Occasion;
import cz.setkani.day.Alteration;
import cz.setkani.explain.Timetable;
import cz.setkani.model.Day;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The printed timetables of an event: the page of each organisation, and what all of them share.
 *
 * @param texts the words of the pages
 * @param title what the event is called
 * @param head the title as it stands at the head of each page
 * @param occasion when and where it takes place, as it stands below; may be none
 * @param headHeight the height of both, in millimetres
 * @param foot the title as it stands at the foot of each page; empty where it is too long
 * @param scale sizes of letters and widths of columns
 * @param pages those of each organisation, or of those who need one, in the order of the roster
 * @param index the first page of each in the order of the alphabet
 */
public record TimetablePages(
    Texts texts,
    String title,
    PrintedText head,
    PrintedText occasion,
    double headHeight,
    String foot,
    PageScale scale,
    List<Page> pages,
    List<Page> index) {

  /** The size of letters at the foot of a page, in points. */
  static final double FOOT_SIZE = 10;

  static final double BELOW_HEAD = 3;
  static final double OCCASION_GAP = 0.6;

  private static final double HEAD_HEIGHT = 15;
  private static final TextBox HEAD = new TextBox(PageLayout.WIDTH, 7);
  private static final TextBox OCCASION = new TextBox(PageLayout.WIDTH, 5.5);
  private static final double[] HEAD_SIZES = {16, 14};
  private static final double ABOVE_RULE = 1.5;
  private static final TextBox FOOT = new TextBox(140, 5);

  public TimetablePages {
    pages = List.copyOf(pages);
    index = List.copyOf(index);
  }

  /**
   * The pages of a programme.
   *
   * @param edition which edition of the day it is, if it is one
   */
  public static TimetablePages of(
      Programme programme, Optional<EditionLabel> edition, Look look, Locale language) {
    Texts texts = Texts.of(TimetablePages.class, language);
    PageMarks marks =
        edition.map(label -> PageMarks.of(label, Map.of(), texts)).orElse(PageMarks.NONE);
    return of(programme, marks, look, timetable -> true, texts);
  }

  /** The pages of an edition. */
  public static TimetablePages of(NextEdition edition, Locale language) {
    Texts texts = Texts.of(TimetablePages.class, language);
    Set<String> told =
        edition.told().stream().map(Alteration::organisation).collect(Collectors.toSet());
    return of(
        edition.replan().programme(),
        PageMarks.of(edition, texts),
        Look.USUAL,
        timetable ->
            edition.isWhole()
                || told.contains(timetable.organisation())
                || edition.isNew(timetable.organisation()),
        texts);
  }

  private static TimetablePages of(
      Programme programme,
      PageMarks marks,
      Look look,
      Predicate<Timetable> isPrinted,
      Texts texts) {
    Day day = programme.event().day();
    PageScale scale = PageScale.of(look);
    String title = day.title().isBlank() ? texts.text("page.timetables") : day.title();
    PrintedText head = HEAD.whole(title, scale.sizes(HEAD_SIZES));
    String when = Occasion.of(day, texts.locale());
    PrintedText occasion = when.isEmpty() ? PrintedText.NONE : OCCASION.whole(when, scale.small());
    double height =
        Math.max(HEAD_HEIGHT, head.height() + OCCASION_GAP + occasion.height() + ABOVE_RULE);
    PageComposition composition =
        new PageComposition(programme.event(), marks, look, height + BELOW_HEAD, texts);
    List<Page> pages = new ArrayList<>();
    List<Page> first = new ArrayList<>();
    for (Timetable timetable : programme.explanation().timetables()) {
      if (isPrinted.test(timetable)) {
        List<Page> own = composition.of(timetable, pages.size() + 1);
        first.add(own.get(0));
        pages.addAll(own);
      }
    }
    first.sort(Comparator.comparing(Page::organisation, Alphabetical.in(texts.locale())));
    String foot = FOOT.isFitting(title, FOOT_SIZE) ? title : "";
    return new TimetablePages(texts, title, head, occasion, height, foot, scale, pages, first);
  }

  /** The word or sentence of a key. */
  public String word(String key) {
    return texts.text("page." + key);
  }

  /** What the file is called in a window's frame. */
  public String documentTitle() {
    String kind = word("timetables");
    return title.equals(kind) ? kind : title + " - " + kind;
  }

  /** The language of the pages as HTML names it. */
  public String language() {
    return word("language");
  }

  /** The foot of a page. */
  public String foot(Page page) {
    return texts.text("page.foot", "" + page.number(), "" + pages.size());
  }
}
