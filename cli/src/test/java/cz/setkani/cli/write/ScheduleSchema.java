package cz.setkani.cli.write;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import cz.setkani.cli.write.json.ScheduleJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The schema of {@code schedule.json}, by a library that did not write it. */
public final class ScheduleSchema {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SCHEMA = REGISTRY.getSchema(text(), InputFormat.JSON);

  private ScheduleSchema() {}

  /** The schema as it lies in the jar. */
  public static String text() {
    try (InputStream stream = ScheduleJson.class.getResourceAsStream("schedule.schema.json")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a text is not as the schema says; nothing, if it is. */
  public static List<String> faults(String json) {
    return faults(SCHEMA, json);
  }

  /** Where the schema is not as schemas are. */
  public static List<String> ownFaults() {
    Schema meta =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    return faults(meta, text());
  }

  private static List<String> faults(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
