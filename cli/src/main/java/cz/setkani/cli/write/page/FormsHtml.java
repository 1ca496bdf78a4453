package cz.setkani.cli.write.page;

import cz.setkani.cli.write.words.Occasion;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.text.Texts;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** {@code forms.html}: a sheet for every organisation, on which it marks whom it wants to meet. */
public final class FormsHtml {

  private FormsHtml() {}

  /** Writes the sheets. */
  public static void write(Event event, Locale language, Writer out) throws IOException {
    Texts texts = Texts.of(FormsHtml.class, language);
    List<String> names = event.organisations().stream().map(Organisation::name).toList();
    String title = event.day().title().isBlank() ? texts.text("form.title") : event.day().title();
    FormPages pages = new FormPages(texts, title, Occasion.of(event.day(), language), names);
    StringOutput html = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html).render("forms.jte", pages, html);
    out.write(html.toString().replace("\r\n", "\n"));
  }
}
