package cz.setkani.cli.write.page;

import cz.setkani.Programme;
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
    StringOutput html = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html)
        .render("timetables.jte", TimetablePages.of(programme, language), html);
    out.write(html.toString().replace("\r\n", "\n"));
  }
}
