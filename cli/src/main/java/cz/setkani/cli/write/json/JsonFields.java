package cz.setkani.cli.write.json;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.model.RoundTime;
import cz.setkani.model.Rounds;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Writes fields of several kinds. */
final class JsonFields {

  private static final FormattingStyle ON_ONE_LINE =
      FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

  private JsonFields() {}

  /** A text, or null where there is none. */
  static void text(JsonWriter json, String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.name(name).value(text.get());
    } else {
      json.name(name).nullValue();
    }
  }

  /** A number, or null where there is none. */
  static void number(JsonWriter json, String name, Optional<Integer> number) throws IOException {
    if (number.isPresent()) {
      json.name(name).value(number.get());
    } else {
      json.name(name).nullValue();
    }
  }

  static void texts(JsonWriter json, String name, Collection<String> texts) throws IOException {
    FormattingStyle style = begin(json, name);
    for (String text : texts) {
      json.value(text);
    }
    json.endArray();
    json.setFormattingStyle(style);
  }

  static void rounds(JsonWriter json, String name, Rounds rounds) throws IOException {
    FormattingStyle style = begin(json, name);
    for (int round : rounds.stream().toArray()) {
      json.value(round);
    }
    json.endArray();
    json.setFormattingStyle(style);
  }

  /** Begins a list whose values stand on one line; tells how the others stand. */
  private static FormattingStyle begin(JsonWriter json, String name) throws IOException {
    json.name(name).beginArray();
    FormattingStyle style = json.getFormattingStyle();
    json.setFormattingStyle(ON_ONE_LINE);
    return style;
  }

  static void time(JsonWriter json, Optional<LocalDate> date, RoundTime time) throws IOException {
    text(json, "date", date.map(LocalDate::toString));
    json.name("start").value(ClockTime.inFiles(time.start()));
    json.name("end").value(ClockTime.inFiles(time.end()));
  }
}
