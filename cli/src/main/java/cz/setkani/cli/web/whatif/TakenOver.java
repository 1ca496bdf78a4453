package cz.setkani.cli.web.whatif;

import cz.setkani.cli.job.SettingsWritten;
import cz.setkani.cli.web.call.Notice;
import cz.setkani.cli.write.text.FindingsText;
import cz.setkani.cli.write.words.Count;
import cz.setkani.text.Texts;
import cz.setkani.whatif.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is said once a combination was taken over into the settings of the event, or was not. */
record TakenOver(Outcome chosen, SettingsWritten written, Locale language) {

  Notice notice() {
    Texts texts = Texts.of(TakenOver.class, language);
    List<String> lines = new ArrayList<>();
    if (written.isWritten()) {
      lines.add(
          texts.text(
              "taken",
              written.file(),
              Count.of(language, "tables", chosen.tables()),
              Count.of(language, "rounds", chosen.rounds())));
    } else {
      lines.add(texts.text("not-taken", written.file()));
    }
    written.copies().forEach(copy -> lines.add(texts.text("kept", copy.getFileName())));
    if (written.isInUtf8()) {
      lines.add(texts.text("utf8", written.file()));
    }
    written.refusal().ifPresent(refusal -> lines.add(refusal.text(language)));
    lines.addAll(FindingsText.lines(written.findings(), language));
    return new Notice(written.isWritten(), lines);
  }
}
