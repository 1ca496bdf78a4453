package cz.setkani.cli.web.data;

import cz.setkani.cli.job.RowsWritten;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What is said of rows that were changed, or were not. */
final class WrittenNotice {

  private WrittenNotice() {}

  static Notice done(Call call, String what, RowsWritten written) {
    Texts texts = Texts.of(WrittenNotice.class, call.language());
    List<String> lines = new ArrayList<>(List.of(what));
    lines.add(texts.text("rows.written", String.join(", ", written.files())));
    if (written.isInUtf8()) {
      lines.add(texts.text("rows.utf8"));
    }
    written
        .copies()
        .forEach(file -> lines.add(texts.text("kept", String.valueOf(file.getFileName()))));
    written.findings().forEach(finding -> lines.add(finding.text(call.language())));
    return new Notice(true, lines);
  }

  static Notice refused(Call call, RowsWritten written) {
    List<String> lines = new ArrayList<>();
    lines.add(Texts.of(WrittenNotice.class, call.language()).text("settings.refused"));
    written.refusal().ifPresent(why -> lines.add(why.text(call.language())));
    written.findings().stream()
        .filter(FindingsTable::isError)
        .forEach(finding -> lines.add(finding.text(call.language())));
    return new Notice(false, lines);
  }
}
