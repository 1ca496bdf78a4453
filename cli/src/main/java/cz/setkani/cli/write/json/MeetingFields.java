package cz.setkani.cli.write.json;

import com.google.gson.stream.JsonWriter;
import cz.setkani.Programme;
import cz.setkani.cli.write.words.ToldWishes;
import cz.setkani.explain.Change;
import cz.setkani.explain.Unmet;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Pair;
import cz.setkani.model.Request;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes who meets whom, and who does not, and why. */
final class MeetingFields {

  private final Programme programme;
  private final Event event;
  private final Locale language;
  private final JsonWriter json;
  private final Map<List<String>, List<String>> askers = new HashMap<>();

  MeetingFields(Programme programme, Locale language, JsonWriter json) {
    this.programme = programme;
    this.language = language;
    this.json = json;
    event = programme.event();
    for (Pair pair : event.pairs()) {
      askers.put(
          List.of(pair.first(), pair.second()),
          pair.requests().stream().map(Request::organisation).toList());
    }
  }

  void schedule() throws IOException {
    json.beginArray();
    for (Meeting meeting : programme.schedule().meetings()) {
      json.beginObject();
      json.name("round").value(meeting.round());
      JsonFields.time(json, event.day().dateOf(meeting.round()), event.day().time(meeting.round()));
      json.name("table").value(event.getTable(meeting.table()).name());
      json.name("organisation_1").value(meeting.first());
      json.name("organisation_2").value(meeting.second());
      json.name("team_1").value(meeting.firstTeam());
      json.name("team_2").value(meeting.secondTeam());
      JsonFields.texts(
          json,
          "requested_by",
          askers.getOrDefault(List.of(meeting.first(), meeting.second()), List.of()));
      json.name("suggested").value(event.isSuggested(meeting));
      json.name("locked").value(meeting.lock().name().toLowerCase(Locale.ROOT));
      json.endObject();
    }
    json.endArray();
  }

  void unmet() throws IOException {
    json.beginArray();
    for (Unmet one : ToldWishes.of(event, programme.explanation().unmet())) {
      Request request = one.request();
      json.beginObject();
      json.name("organisation").value(request.organisation());
      json.name("wants").value(request.wants());
      JsonFields.number(
          json, "priority", Optional.of(request.priority()).filter(p -> !request.isMust()));
      json.name("must").value(request.isMust());
      json.name("reason").value(one.reason().name());
      json.name("reason_text").value(one.reasonText(language));
      changes("help", one.changes());
      json.name("help_text").value(one.helpText(language));
      changes("other_help", one.otherwise());
      json.name("other_help_text").value(one.otherwiseText(language));
      json.endObject();
    }
    json.endArray();
  }

  private void changes(String name, List<Change> changes) throws IOException {
    JsonFields.texts(json, name, changes.stream().map(change -> change.help().name()).toList());
  }
}
