package cz.setkani.cli.write.json;

import com.google.gson.stream.JsonWriter;
import cz.setkani.cli.write.words.ClockTime;
import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Pause;
import cz.setkani.model.Rounds;
import cz.setkani.model.Table;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Writes what is given: the day, the tables, and who takes part. */
final class EventFields {

  private final Event event;
  private final Rounds all;
  private final JsonWriter json;

  EventFields(Event event, JsonWriter json) {
    this.event = event;
    this.json = json;
    all = Rounds.first(event.roundCount());
  }

  void write() throws IOException {
    Day day = event.day();
    json.beginObject();
    json.name("title").value(day.title());
    json.name("place").value(day.place());
    json.name("time_zone").value(event.timeZone().getId());
    json.name("goal").value(event.goal().name().toLowerCase(Locale.ROOT));
    json.name("at_least").value(event.atLeast());
    JsonFields.number(
        json,
        "max_in_a_row",
        Optional.of(event.maxInARow()).filter(most -> most < event.roundCount()));
    json.name("rounds").beginArray();
    for (int round : all.stream().toArray()) {
      json.beginObject();
      json.name("round").value(round);
      JsonFields.time(json, day.dateOf(round), day.time(round));
      json.endObject();
    }
    json.endArray();
    pauses();
    tables();
    organisations();
    json.endObject();
  }

  private void pauses() throws IOException {
    json.name("pauses").beginArray();
    for (Pause pause : event.day().pauses()) {
      json.beginObject();
      json.name("after_round").value(pause.afterRound());
      json.name("start").value(ClockTime.inFiles(pause.time().start()));
      json.name("end").value(ClockTime.inFiles(pause.time().end()));
      json.name("name").value(pause.name());
      json.endObject();
    }
    json.endArray();
  }

  private void tables() throws IOException {
    json.name("tables").beginArray();
    for (Table table : event.tables()) {
      json.beginObject();
      json.name("table").value(table.name());
      JsonFields.texts(json, "features", table.features());
      JsonFields.rounds(json, "rounds", table.open().and(all));
      json.endObject();
    }
    json.endArray();
  }

  private void organisations() throws IOException {
    json.name("organisations").beginArray();
    for (Organisation one : event.organisations()) {
      json.beginObject();
      json.name("organisation").value(one.name());
      JsonFields.texts(json, "people", one.people());
      JsonFields.texts(json, "e_mail", one.addresses());
      json.name("teams").value(one.teams());
      JsonFields.rounds(json, "rounds", event.presence(one.name()).and(all));
      JsonFields.number(
          json,
          "max_meetings",
          Optional.of(one.maxMeetings()).filter(most -> most < Organisation.NO_LIMIT));
      JsonFields.text(json, "table", one.table());
      json.name("walks").value(one.walks());
      JsonFields.texts(json, "needs", one.needs());
      JsonFields.texts(json, "resources", one.resources());
      JsonFields.text(json, "side", one.side());
      json.endObject();
    }
    json.endArray();
  }
}
