package cz.setkani.cli.write.clock;

import cz.setkani.cli.write.words.Printable;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.Writer;

/** {@code clock.html}: what is on, how long still, and what comes next. */
public final class ClockHtml {

  private ClockHtml() {}

  /** Writes the page. */
  public static void write(Printable printable, Writer out) throws IOException {
    StringOutput html = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html)
        .render("clock/clock.jte", ClockComposition.of(printable), html);
    out.write(html.toString().replace("\r\n", "\n"));
  }
}
