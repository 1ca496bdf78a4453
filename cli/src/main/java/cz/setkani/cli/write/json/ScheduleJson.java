package cz.setkani.cli.write.json;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import cz.setkani.Programme;
import cz.setkani.cli.write.words.EditionLabel;
import cz.setkani.cli.write.words.Figure;
import cz.setkani.cli.write.words.FigureValue;
import cz.setkani.cli.write.words.FigureValue.Counting;
import cz.setkani.cli.write.words.FigureValue.Portion;
import cz.setkani.cli.write.words.FigureValue.Truth;
import cz.setkani.cli.write.words.FigureValue.Word;
import cz.setkani.cli.write.words.Figures;
import cz.setkani.cli.write.words.FindingOrder;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.validate.finding.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code schedule.json}: all of a programme for other programs, as {@code schedule.schema.json}
 * describes it. Names of fields and codes are the same in every language.
 */
public final class ScheduleJson {

  /** Increased whenever a program that knows the last version could misread the next one. */
  private static final int VERSION = 1;

  private static final FormattingStyle STYLE =
      FormattingStyle.PRETTY.withIndent("  ").withNewline("\n");

  private final Printable printable;
  private final JsonWriter json;

  private ScheduleJson(Printable printable, JsonWriter json) {
    this.printable = printable;
    this.json = json;
  }

  /** Writes it; {@code out} is to encode it as UTF-8. */
  public static void write(Printable printable, Writer out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.setFormattingStyle(STYLE);
    json.setHtmlSafe(false);
    new ScheduleJson(printable, json).write();
    json.flush();
    out.write("\n");
  }

  private void write() throws IOException {
    Programme programme = printable.programme();
    MeetingFields meetings = new MeetingFields(programme, printable.language(), json);
    json.beginObject();
    json.name("version").value(VERSION);
    json.name("language").value(printable.language().getLanguage());
    json.name("event");
    new EventFields(programme.event(), json).write();
    json.name("edition");
    edition(printable.edition());
    json.name("schedule");
    meetings.schedule();
    json.name("unmet");
    meetings.unmet();
    json.name("measures");
    measures(Figures.of(programme));
    json.name("findings");
    findings(printable.findings());
    json.endObject();
  }

  private void edition(Optional<EditionLabel> edition) throws IOException {
    if (edition.isEmpty()) {
      json.nullValue();
      return;
    }
    json.beginObject();
    json.name("edition").value(edition.get().number());
    json.name("first_open_round").value(edition.get().from());
    json.endObject();
  }

  private void measures(List<Figure> figures) throws IOException {
    json.beginObject();
    for (Figure figure : figures) {
      json.name(figure.key());
      value(figure.value());
    }
    json.endObject();
  }

  private void value(FigureValue value) throws IOException {
    if (value instanceof Counting counting) {
      json.value(counting.count());
    } else if (value instanceof Portion portion) {
      json.value(portion.decimal());
    } else if (value instanceof Truth truth) {
      json.value(truth.isSo());
    } else if (value instanceof Word word) {
      json.value(word.key());
    } else {
      json.nullValue();
    }
  }

  private void findings(List<Finding> findings) throws IOException {
    json.beginArray();
    for (Finding finding : FindingOrder.of(findings).toList()) {
      int line = finding.place().line();
      json.beginObject();
      json.name("code").value(finding.code().name());
      json.name("severity").value(finding.severity().name().toLowerCase(Locale.ROOT));
      json.name("file").value(finding.place().file());
      JsonFields.number(json, "line", Optional.of(line).filter(number -> number > 0));
      JsonFields.text(
          json, "column", Optional.of(finding.place().column()).filter(name -> !name.isEmpty()));
      json.name("text").value(finding.text(printable.language()));
      json.endObject();
    }
    json.endArray();
  }
}
