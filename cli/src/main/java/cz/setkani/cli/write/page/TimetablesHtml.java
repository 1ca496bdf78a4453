package cz.setkani.cli.write.page;

import cz.setkani.Programme;
import cz.setkani.cli.write.words.Occasion;
import cz.setkani.explain.Timetable;
import cz.setkani.model.Day;
import cz.setkani.text.Texts;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.Writer;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * {@code timetables.html}: one page of A4 for every organisation, in one file that needs no other.
 */
public final class TimetablesHtml {

  private static final TextBox TITLE = new TextBox(PageLayout.WIDTH, 7);
  private static final TextBox OCCASION = new TextBox(PageLayout.WIDTH, 5.5);

  private TimetablesHtml() {}

  /** Writes the page of every organisation. */
  public static void write(Programme programme, Locale language, Writer out) throws IOException {
    StringOutput html = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html)
        .render("timetables.jte", pages(programme, language), html);
    out.write(html.toString().replace("\r\n", "\n"));
  }

  private static TimetablePages pages(Programme programme, Locale language) {
    Texts texts = Texts.of(TimetablesHtml.class, language);
    Day day = programme.event().day();
    String title = day.title().isBlank() ? texts.text("page.timetables") : day.title();
    List<Page> pages = pages(programme, texts);
    return new TimetablePages(
        texts,
        title,
        Occasion.of(day, texts.locale()),
        TITLE.fitting(title, 16, 14, 12, 10, 9, 8, 7, 6),
        OCCASION.fitting(Occasion.of(day, texts.locale()), 12, 11, 10, 9, 8, 7, 6),
        pages,
        alphabetical(pages, language));
  }

  private static List<Page> pages(Programme programme, Texts texts) {
    PageComposition pages = new PageComposition(programme.event(), texts);
    List<Page> all = new ArrayList<>();
    for (Timetable timetable : programme.explanation().timetables()) {
      all.add(pages.of(timetable, all.size() + 1));
    }
    return all;
  }

  private static List<Page> alphabetical(List<Page> pages, Locale language) {
    Comparator<Object> byLetters = Collator.getInstance(language);
    return pages.stream()
        .sorted((one, other) -> byLetters.compare(one.organisation(), other.organisation()))
        .toList();
  }
}
