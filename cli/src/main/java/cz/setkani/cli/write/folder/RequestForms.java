package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.book.FormWorkbook;
import cz.setkani.cli.write.file.Existing;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.page.FormsHtml;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sheets on which every organisation says whom it wants to meet: all of them to print, in one file,
 * and a workbook for each to send out and get back.
 */
public final class RequestForms {

  /** The file with all sheets to print. */
  public static final String PRINTED = "forms.html";

  private final Event event;
  private final List<String> names;
  private final Texts texts;

  private RequestForms(Event event, Locale language) {
    this.event = event;
    names = event.organisations().stream().map(Organisation::name).toList();
    texts = Texts.of(RequestForms.class, language);
  }

  /**
   * All sheets.
   *
   * @param mayReplace whether sheets that are there already may be replaced
   */
  public static Output of(Event event, Locale language, boolean mayReplace) {
    return Output.of(new RequestForms(event, language).files())
        .where(mayReplace ? Existing.REPLACED : Existing.REFUSED_UNLESS_ASKED);
  }

  private List<ResultFile> files() {
    List<ResultFile> files = new ArrayList<>();
    files.add(ResultFile.text(PRINTED, out -> FormsHtml.write(event, texts.locale(), out)));
    FormWorkbook workbook =
        new FormWorkbook(
            texts.locale(),
            texts.text("form.sheet"),
            texts.text("form.how_in_excel"),
            List.of(
                texts.text("form.people"), texts.text("form.arrives"), texts.text("form.leaves")));
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      List<String> others = names.stream().filter(other -> !other.equals(name)).toList();
      files.add(
          new ResultFile(
              FileNames.of(i + 1, names.size(), name) + ".xlsx",
              out -> workbook.write(name, others, out)));
    }
    return files;
  }
}
