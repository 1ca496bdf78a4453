package cz.setkani.cli.write.page;

import cz.setkani.cli.write.words.NextEdition;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** {@code slips.html}: small papers to be cut apart, in one file that needs no other. */
public final class SlipsHtml {

  private SlipsHtml() {}

  /** Writes the slips of all who have to be told something. */
  public static void write(NextEdition edition, Locale language, Writer out) throws IOException {
    StringOutput html = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html)
        .render("slips.jte", SlipSheets.of(edition, language), html);
    out.write(html.toString().replace("\r\n", "\n"));
  }
}
