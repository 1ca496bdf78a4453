package cz.setkani.cli.write.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintStream;

/** How another program reads the data, as docs/library.md shows it. */
final class TimetableOfJson {

  private TimetableOfJson() {}

  static void print(String text, String name, PrintStream out) {
    // json: begin
    JsonObject programme = JsonParser.parseString(text).getAsJsonObject();
    if (programme.get("version").getAsInt() != 1) {
      throw new IllegalArgumentException("Made by a newer version of setkani.");
    }
    for (JsonElement each : programme.getAsJsonArray("schedule")) {
      JsonObject meeting = each.getAsJsonObject();
      String first = meeting.get("organisation_1").getAsString();
      String second = meeting.get("organisation_2").getAsString();
      if (name.equals(first) || name.equals(second)) {
        out.println(
            meeting.get("start").getAsString()
                + " table "
                + meeting.get("table").getAsString()
                + ": "
                + (name.equals(first) ? second : first));
      }
    }
    // json: end
  }
}
