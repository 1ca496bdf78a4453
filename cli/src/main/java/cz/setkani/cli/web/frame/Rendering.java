package cz.setkani.cli.web.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Fills in the templates of pages. */
public final class Rendering {

  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private Rendering() {}

  /**
   * The HTML of a template.
   *
   * @param template its file, such as {@code web/data/data.jte}
   * @param page its one parameter
   */
  public static String html(String template, Object page) {
    StringOutput html = new StringOutput();
    ENGINE.render(template, page, html);
    return html.toString();
  }
}
