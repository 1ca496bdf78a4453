package cz.setkani.cli.write.page;

import cz.setkani.Programme;
import cz.setkani.cli.write.words.NextEdition;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * {@code timetables.html}: one page of A4 for every organisation, in one file that needs no other.
 */
public final class TimetablesHtml {

  private TimetablesHtml() {}

  /** Writes the page of every organisation. */
  public static void write(Programme programme, Locale language, Writer out) throws IOException {
    write(TimetablePages.of(programme, language), out);
  }

  /**
   * Writes the pages of an edition.
   *
   * @param isWhole whether also of those whose page stands as it is
   */
  public static void write(NextEdition edition, boolean isWhole, Locale language, Writer out)
      throws IOException {
    write(TimetablePages.of(edition, isWhole, language), out);
  }

  private static void write(TimetablePages pages, Writer out) throws IOException {
    StringOutput html = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html).render("timetables.jte", pages, html);
    out.write(html.toString().replace("\r\n", "\n"));
  }
}
