package cz.setkani.cli.read.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.read.grid.Grid;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens to a workbook, its rows are read, or a sentence of ours says that they are not:
 * without a word of the libraries, which speak English and of exceptions.
 */
class DamagedWorkbookTest {

  private static final int DAMAGES = 100;

  /** What a finding says in Czech beside our own words: numbers and the names of sheets. */
  private static final Pattern FOREIGN =
      Pattern.compile("Exception|Error|java|null|[Uu]nexpected|[Ii]nvalid|not found|XML|WFC");

  private static final Locale CZECH = Locale.forLanguageTag("cs");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void saysInOurWordsWhatIsWrong(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] good = good();
    for (int i = 0; i < DAMAGES; i++) {
      boolean isPacked = random.nextInt(4) == 0;
      check(isPacked ? damaged(good, random) : withDamagedPart(good, random));
    }
  }

  @Test
  void aWorkbookWithoutStylesIsDamaged() throws IOException {
    Map<String, byte[]> parts = parts(good());
    parts.remove("xl/styles.xml");

    assertThat(check(zip(parts)))
        .allMatch(text -> text.startsWith("Sešit nelze přečíst. Možná je soubor poškozený"));
  }

  private static List<String> check(byte[] bytes) {
    Findings findings = new Findings();
    Optional<Grid> grid = WorkbookGrid.read(bytes, Place.of("x.xlsx"), SheetChoice.FIRST, findings);
    List<String> texts = findings.toList().stream().map(f -> f.text(CZECH)).toList();
    assertThat(grid.isPresent() || !texts.isEmpty()).isTrue();
    assertThat(texts).noneMatch(text -> FOREIGN.matcher(text).find());
    assertThat(findings.toList().stream().map(Finding::code)).doesNotHaveDuplicates();
    return texts;
  }

  private static byte[] good() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("A");
      sheet.value(0, 0, "organizace");
      sheet.value(0, 1, "chce");
      sheet.value(1, 0, "Alfa");
      sheet.value(1, 1, 12.5);
      sheet.style(1, 1).format("d. m. yyyy").set();
      sheet.formula(2, 0, "A1");
    }
    return bytes.toByteArray();
  }

  private static byte[] withDamagedPart(byte[] workbook, Random random) throws IOException {
    Map<String, byte[]> parts = parts(workbook);
    List<String> names = List.copyOf(parts.keySet());
    String name = names.get(random.nextInt(names.size()));
    parts.put(name, damaged(parts.get(name), random));
    return zip(parts);
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + 1 + random.nextInt(12));
    String other =
        switch (random.nextInt(4)) {
          case 0 -> text.substring(0, from) + text.substring(to);
          case 1 -> text.substring(0, from) + (char) random.nextInt(256) + text.substring(from + 1);
          case 2 -> text.substring(0, from) + text.substring(from, to) + text.substring(from);
          default -> text.substring(0, from);
        };
    return other.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
