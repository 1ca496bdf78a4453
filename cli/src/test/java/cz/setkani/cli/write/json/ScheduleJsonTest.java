package cz.setkani.cli.write.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import cz.setkani.Programme;
import cz.setkani.cli.write.SampleEvents;
import cz.setkani.cli.write.SampleProgrammes;
import cz.setkani.cli.write.ScheduleSchema;
import cz.setkani.cli.write.table.SummaryCsv;
import cz.setkani.cli.write.words.EditionLabel;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.explain.Help;
import cz.setkani.explain.Reason;
import cz.setkani.model.Event;
import cz.setkani.model.Meeting;
import cz.setkani.model.Request;
import cz.setkani.validate.finding.Fact;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.sheet.Place;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScheduleJsonTest {

  private static final Locale CZECH = Locale.forLanguageTag("cs");
  private static final List<String> MAY_BE_MISSING = List.of("must", "must_met", "must_bound");

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 25);
  }

  /** One with whatever there can be: teams, what must be met, an edition, findings. */
  private static Printable rich() {
    Event event =
        SampleEvents.small().toBuilder()
            .request(Request.of(SampleEvents.CARE, SampleEvents.FORMULA).withPriority(Request.MUST))
            .build();
    Programme programme = SampleProgrammes.of(event, SampleEvents.smallSchedule());
    Finding found =
        Finding.of(
            FindingCode.FILE_NOT_FOUND,
            Place.of("a \"b\".csv").atLine(3).inColumn("wants"),
            Fact.PATH.is("a"));
    return new Printable(programme, Optional.of(new EditionLabel(2, 2)), CZECH)
        .withFindings(List.of(found));
  }

  @Test
  void a01_theSchemaIsOne() {
    assertThat(ScheduleSchema.ownFaults()).isEmpty();
  }

  @Test
  void a02_everyFieldIsDescribedAndNoOtherIsAllowed() {
    List<String> undescribed = new ArrayList<>();
    walk(
        JsonParser.parseString(ScheduleSchema.text()),
        object -> {
          JsonElement properties = object.get("properties");
          if (properties instanceof JsonObject fields && object.has("type")) {
            assertThat(object.get("additionalProperties").getAsBoolean()).isFalse();
            fields
                .entrySet()
                .forEach(
                    field -> {
                      if (!((JsonObject) field.getValue()).has("description")) {
                        undescribed.add(field.getKey());
                      }
                    });
          }
        });

    assertThat(undescribed).isEmpty();
  }

  @Test
  void a03_theSchemaKnowsAllCodes() {
    JsonObject unmet = itemsOf("unmet");

    assertThat(enumOf(unmet.getAsJsonObject("reason"))).containsExactly(names(Reason.values()));
    assertThat(enumOf(unmet.getAsJsonObject("help").getAsJsonObject("items")))
        .containsExactly(names(Help.values()));
    assertThat(enumOf(unmet.getAsJsonObject("other_help").getAsJsonObject("items")))
        .containsExactly(names(Help.values()));
  }

  private static JsonObject itemsOf(String list) {
    return JsonParser.parseString(ScheduleSchema.text())
        .getAsJsonObject()
        .getAsJsonObject("properties")
        .getAsJsonObject(list)
        .getAsJsonObject("items")
        .getAsJsonObject("properties");
  }

  private static List<String> enumOf(JsonObject field) {
    return field.getAsJsonArray("enum").asList().stream().map(JsonElement::getAsString).toList();
  }

  private static String[] names(Enum<?>[] constants) {
    return Stream.of(constants).map(Enum::name).toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a04_whatIsWrittenIsAsTheSchemaSaysAndTellsTheSchedule(int seed) throws IOException {
    Programme programme =
        SampleProgrammes.of(SampleEvents.random(seed, 4 + seed % 9, 2 + seed % 5));
    String json = json(Printable.of(programme, seed % 2 == 0 ? CZECH : Locale.ENGLISH));
    JsonObject all = JsonParser.parseString(json).getAsJsonObject();

    assertThat(ScheduleSchema.faults(json)).isEmpty();
    assertThat(objects(all.getAsJsonArray("schedule")))
        .extracting(
            row -> row.get("round").getAsInt(),
            row -> row.get("table").getAsString(),
            row -> row.get("organisation_1").getAsString(),
            row -> row.get("organisation_2").getAsString())
        .containsExactlyElementsOf(
            programme.schedule().meetings().stream()
                .map(meeting -> tuple(programme.event(), meeting))
                .toList());
    assertThat(
            objects(all.getAsJsonArray("schedule")).stream()
                .mapToInt(row -> row.getAsJsonArray("requested_by").size())
                .sum())
        .isEqualTo(programme.explanation().measures().requestsMet());
    assertThat(all.getAsJsonArray("unmet")).hasSameSizeAs(programme.explanation().unmet());
  }

  private static Tuple tuple(Event event, Meeting meeting) {
    return Tuple.tuple(
        meeting.round(), event.getTable(meeting.table()).name(), meeting.first(), meeting.second());
  }

  @Test
  void a05_whateverThereCanBeIsAsTheSchemaSays() throws IOException {
    String json = json(rich());

    assertThat(ScheduleSchema.faults(json)).isEmpty();
    assertThat(json)
        .contains(
            "\"edition\": 2,\n    \"first_open_round\": 2",
            "\"must\": 1,",
            "\"file\": \"a \\\"b\\\".csv\",\n      \"line\": 3,\n      \"column\": \"wants\"");
  }

  @Test
  void a06_teamsAreTold() throws IOException {
    Programme programme = SampleProgrammes.of(SampleEvents.parted(), SampleEvents.partedSchedule());
    JsonArray schedule =
        JsonParser.parseString(json(Printable.of(programme, CZECH)))
            .getAsJsonObject()
            .getAsJsonArray("schedule");

    assertThat(objects(schedule))
        .extracting(row -> row.get("team_1").getAsInt(), row -> row.get("team_2").getAsInt())
        .containsExactly(Tuple.tuple(1, 2), Tuple.tuple(2, 1), Tuple.tuple(1, 1));
  }

  @Test
  void a07_theMeasuresAreThoseOfTheSummary() throws IOException {
    Printable printable = rich();
    JsonObject measures =
        JsonParser.parseString(json(printable)).getAsJsonObject().getAsJsonObject("measures");
    List<String> summary =
        SummaryCsv.of(printable.programme(), "", Locale.ENGLISH)
            .rows()
            .map(row -> row.get(0))
            .filter(measure -> !measure.equals("schedule_checksum"))
            .toList();

    assertThat(measures.keySet()).containsExactlyElementsOf(summary);
  }

  /** Every change of the form is found by the schema: nothing of it goes without saying. */
  @Test
  void a08_whatIsMissingUnknownOrOfAnotherKindIsRefused() throws IOException {
    String json = json(rich());
    List<String> unnoticed = new ArrayList<>();
    JsonElement all = JsonParser.parseString(json);
    walk(
        all,
        object -> {
          object.addProperty("unknown", 1);
          noteIfAccepted(all, "unknown field in " + object.keySet(), unnoticed);
          object.remove("unknown");
          for (String field : List.copyOf(object.keySet())) {
            JsonElement value = object.remove(field);
            if (!MAY_BE_MISSING.contains(field)) {
              noteIfAccepted(all, "without " + field, unnoticed);
            }
            object.add(field, new JsonObject());
            noteIfAccepted(all, "object as " + field, unnoticed);
            object.add(field, value);
          }
        });

    assertThat(ScheduleSchema.faults(all.toString())).isEmpty();
    assertThat(unnoticed).isEmpty();
  }

  private static void noteIfAccepted(JsonElement all, String change, List<String> unnoticed) {
    if (ScheduleSchema.faults(all.toString()).isEmpty()) {
      unnoticed.add(change);
    }
  }

  @Test
  void a09_fieldsAndCodesAreTheSameInEveryLanguage() throws IOException {
    Programme programme = rich().programme();
    JsonElement english = JsonParser.parseString(json(Printable.of(programme, Locale.ENGLISH)));
    JsonElement czech = JsonParser.parseString(json(Printable.of(programme, CZECH)));

    Stream.of(english, czech)
        .forEach(
            one ->
                walk(
                    one,
                    object ->
                        object
                            .entrySet()
                            .removeIf(
                                field ->
                                    field.getKey().endsWith("text")
                                        || field.getKey().equals("language"))));
    assertThat(czech).isEqualTo(english);
  }

  @Test
  void a10_theSameProgrammeGivesTheSameText() throws IOException {
    assertThat(json(rich())).isEqualTo(json(rich())).doesNotContain("\r").endsWith("}\n");
  }

  private static String json(Printable printable) throws IOException {
    StringWriter out = new StringWriter();
    ScheduleJson.write(printable, out);
    return out.toString();
  }

  private static List<JsonObject> objects(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  /** Each object, from the outermost on. */
  private static void walk(JsonElement element, Consumer<JsonObject> visit) {
    if (element instanceof JsonObject object) {
      visit.accept(object);
      List.copyOf(object.entrySet()).forEach(field -> walk(field.getValue(), visit));
    } else if (element instanceof JsonArray array) {
      array.forEach(item -> walk(item, visit));
    }
  }
}
