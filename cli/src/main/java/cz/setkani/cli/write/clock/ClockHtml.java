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
    out.write(html(ClockComposition.of(printable)));
  }

  /** The page of a desk. */
  public static String of(Printable printable, ClockOfDesk desk) {
    return html(ClockComposition.of(printable, desk));
  }

  private static String html(ClockPage page) {
    StringOutput html = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html).render("clock/clock.jte", page, html);
    return html.toString().replace("\r\n", "\n");
  }
}
