package cz.setkani.cli.write.page;

import cz.setkani.Programme;
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
 * @param foot the title as it stands at the foot of each page
 * @param pages a page for each organisation, or for those of whom one is needed, in the order of
 *     the roster
 * @param index the same pages in the order of the alphabet
 */
public record TimetablePages(
    Texts texts,
    String title,
    PrintedText head,
    PrintedText occasion,
    PrintedText foot,
    List<Page> pages,
    List<Page> index) {

  private static final TextBox HEAD = new TextBox(PageLayout.WIDTH, 7);
  private static final double[] HEAD_SIZES = {16, 14, 12, 10, 9, 8, 7, 6};
  private static final TextBox OCCASION = new TextBox(PageLayout.WIDTH, 5.5);
  private static final double[] OCCASION_SIZES = {12, 11, 10, 9, 8, 7, 6};
  private static final TextBox FOOT = new TextBox(140, 6);
  private static final double[] FOOT_SIZES = {9, 8, 7, 6, 5, 4};

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
      Programme programme, Optional<EditionLabel> edition, Locale language) {
    Texts texts = Texts.of(TimetablePages.class, language);
    PageMarks marks =
        edition.map(label -> PageMarks.of(label, Map.of(), texts)).orElse(PageMarks.NONE);
    return of(programme, marks, timetable -> true, texts);
  }

  /** The pages of an edition. */
  public static TimetablePages of(NextEdition edition, Locale language) {
    Texts texts = Texts.of(TimetablePages.class, language);
    Set<String> told =
        edition.told().stream().map(Alteration::organisation).collect(Collectors.toSet());
    return of(
        edition.replan().programme(),
        PageMarks.of(edition, texts),
        timetable ->
            edition.isWhole()
                || told.contains(timetable.organisation())
                || edition.isNew(timetable.organisation()),
        texts);
  }

  private static TimetablePages of(
      Programme programme, PageMarks marks, Predicate<Timetable> isPrinted, Texts texts) {
    Locale language = texts.locale();
    Day day = programme.event().day();
    String title = day.title().isBlank() ? texts.text("page.timetables") : day.title();
    String occasion = Occasion.of(day, language);
    PageComposition composition = new PageComposition(programme.event(), marks, texts);
    List<Page> pages = new ArrayList<>();
    for (Timetable timetable : programme.explanation().timetables()) {
      if (isPrinted.test(timetable)) {
        pages.add(composition.of(timetable, pages.size() + 1));
      }
    }
    return new TimetablePages(
        texts,
        title,
        HEAD.fitted(title, HEAD_SIZES),
        occasion.isEmpty() ? PrintedText.NONE : OCCASION.fitted(occasion, OCCASION_SIZES),
        FOOT.fitted(title, FOOT_SIZES),
        pages,
        alphabetical(pages, language));
  }

  private static List<Page> alphabetical(List<Page> pages, Locale language) {
    return pages.stream()
        .sorted(Comparator.comparing(Page::organisation, Alphabetical.in(language)))
        .toList();
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
