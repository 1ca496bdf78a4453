package cz.setkani.cli.write.page;

import cz.setkani.Programme;
import cz.setkani.cli.write.words.EditionLabel;
import cz.setkani.cli.write.words.NextEdition;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code timetables.html}: one page of A4 for every organisation, in one file that needs no other.
 */
public final class TimetablesHtml {

  private TimetablesHtml() {}

  /**
   * Writes the page of every organisation.
   *
   * @param edition which edition of the day it is, if it is one
   */
  public static void write(
      Programme programme, Optional<EditionLabel> edition, Locale language, Writer out)
      throws IOException {
    write(TimetablePages.of(programme, edition, language), out);
  }

  /** Writes the pages of an edition. */
  public static void write(NextEdition edition, Locale language, Writer out) throws IOException {
    write(TimetablePages.of(edition, language), out);
  }

  private static void write(TimetablePages pages, Writer out) throws IOException {
    StringOutput html = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html).render("timetables.jte", pages, html);
    out.write(html.toString().replace("\r\n", "\n"));
  }
}
