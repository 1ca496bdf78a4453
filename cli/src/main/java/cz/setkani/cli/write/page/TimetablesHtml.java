package cz.setkani.cli.write.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.Writer;

/**
 * {@code timetables.html}: one page of A4 for every organisation, in one file that needs no other.
 */
public final class TimetablesHtml {

  private TimetablesHtml() {}

  /** Writes the pages. */
  public static void write(TimetablePages pages, Writer out) throws IOException {
    StringOutput html = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html).render("timetables.jte", pages, html);
    out.write(html.toString().replace("\r\n", "\n"));
  }
}
