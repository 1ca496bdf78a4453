package cz.setkani.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.model.Organisation;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import cz.setkani.validate.finding.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever habits people have when they type a roster and wishes, several of them at once: the
 * event is the same, and nothing is wrong with it.
 */
class HabitsTest {

  private static final List<String> NAMES =
      List.of("Alfa, z.s.", "Ben", "Cyril s.r.o.", "Dana", "Eva a syn", "Úřad práce");
  private static final List<String> PEOPLE =
      List.of("Jana Nová", "Petr Malý", "Ota Dub", "Iva Dlouhá", "Jan Krátký", "Vít Šedý");

  /** What a seed makes of an event: whom each asks for, and how it is typed. */
  private static final class Typist {

    private final SplittableRandom random;
    private final Map<String, Set<String>> wishes = new HashMap<>();
    private final List<int[]> merged = new ArrayList<>();
    private final Set<Integer> hidden = new TreeSet<>();

    Typist(int seed) {
      random = new SplittableRandom(seed);
      for (String who : NAMES) {
        Set<String> wanted = new TreeSet<>();
        for (int i = 0; i < 3; i++) {
          wanted.add(NAMES.get(random.nextInt(NAMES.size())));
        }
        wanted.remove(who);
        wishes.put(who, wanted);
      }
    }

    boolean does() {
      return random.nextInt(3) == 0;
    }

    /** Each comes with one or two people; or the second one has a row of its own. */
    List<List<String>> roster() {
      boolean isEachInARow = does();
      boolean isApart = isEachInARow && does();
      boolean isInBlocks = isEachInARow && does();
      List<List<String>> rows = new ArrayList<>();
      rows.add(
          isApart
              ? List.of("organizace", "e-mail", "Jméno", "Příjmení")
              : List.of("organisation", "e-mail", "people"));
      for (int i = 0; i < NAMES.size(); i++) {
        List<String> two = people(i);
        List<String> parts = isEachInARow ? two : List.of(String.join(", ", two));
        for (int j = 0; j < parts.size(); j++) {
          List<String> row = new ArrayList<>();
          row.add(j > 0 && isInBlocks ? "" : NAMES.get(i));
          row.add(j > 0 ? "" : address(NAMES.get(i)));
          row.addAll(isApart ? List.of(parts.get(j).split(" ")) : List.of(parts.get(j)));
          rows.add(row);
        }
      }
      return rows;
    }

    static List<String> people(int index) {
      String first = PEOPLE.get(index);
      return index % 2 == 0 ? List.of(first) : List.of(first, first + "x");
    }

    static String address(String name) {
      return "info@" + (char) ('a' + NAMES.indexOf(name)) + ".cz";
    }

    String who(String name, boolean isAddress) {
      return isAddress ? address(name) : name;
    }

    /** One wish a row. */
    List<List<String>> rows() {
      boolean isInBlocks = does();
      boolean isMerged = !isInBlocks && does();
      boolean isAddress = does();
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("organisation", "wants", "priority"));
      for (String name : NAMES) {
        int first = rows.size();
        for (String wanted : wishes.get(name)) {
          boolean isNamed = rows.size() == first || !isInBlocks && !isMerged;
          rows.add(List.of(isNamed ? who(name, isAddress) : "", wanted, "2"));
        }
        if (isMerged && rows.size() > first + 1) {
          merged.add(new int[] {first, rows.size() - 1});
        }
      }
      if (does()) {
        rows.add(List.of("Celkem", "", "" + 2 * (rows.size() - 1)));
      }
      if (!isMerged && does()) {
        rows.add(3 + random.nextInt(rows.size() - 4), rows.get(0));
      }
      return rows;
    }

    /** A column for each who can be wanted, with a mark or the name in it. */
    List<List<String>> options() {
      boolean isRepeated = does();
      boolean isInTwoRows = does();
      List<List<String>> rows = new ArrayList<>();
      List<String> header = new ArrayList<>(List.of("Name of your organisation"));
      List<String> second = new ArrayList<>(List.of(""));
      for (String name : NAMES) {
        header.add(!isInTwoRows ? name : header.size() == 1 ? "Whom do you want to meet?" : "");
        second.add(name);
      }
      rows.add(header);
      if (isInTwoRows) {
        rows.add(second);
      }
      boolean isAddress = does();
      for (String who : NAMES) {
        List<String> row = new ArrayList<>(List.of(who(who, isAddress)));
        for (String name : NAMES) {
          row.add(!wishes.get(who).contains(name) ? "" : isRepeated ? name : "x");
        }
        rows.add(row);
      }
      return rows;
    }

    List<List<String>> titled(List<List<String>> rows) {
      if (!does()) {
        return rows;
      }
      List<List<String>> titled = new ArrayList<>(rows);
      titled.add(0, List.of("Naše setkání", "2026"));
      merged.forEach(
          block -> {
            block[0]++;
            block[1]++;
          });
      return titled;
    }

    void finish(Worksheet sheet) {
      merged.forEach(block -> sheet.range(block[0], 0, block[1], 0).merge());
      hidden.forEach(sheet::hideRow);
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, 120);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void makeNoDifference(int seed) {
    Typist typist = new Typist(seed);
    boolean isOfRows = seed % 2 == 0;
    List<List<String>> roster = typist.titled(typist.roster());
    List<List<String>> requests = isOfRows ? typist.titled(typist.rows()) : typist.options();
    if (typist.does()) {
      typist.hidden.add(requests.size() - 1);
    }
    Map<String, byte[]> files = new HashMap<>();
    files.put("organisations.csv", csv(roster).getBytes(StandardCharsets.UTF_8));
    if (typist.merged.isEmpty() && typist.hidden.isEmpty()) {
      files.put("requests.csv", csv(requests).getBytes(StandardCharsets.UTF_8));
    } else {
      files.put("requests.xlsx", Workbooks.with(csv(requests), typist::finish));
    }

    Validation found =
        Validator.validate(
            EventFolder.read(Source.of("event", files), Optional.empty(), ReadOptions.NONE));

    assertThat(found.findings())
        .as(csv(roster) + csv(requests))
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
    assertThat(told(found)).as(csv(roster) + csv(requests)).isEqualTo(expected(typist, isOfRows));
  }

  private static List<String> expected(Typist typist, boolean isOfRows) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      all.add(NAMES.get(i) + Typist.people(i));
    }
    typist.wishes.forEach(
        (who, wanted) -> wanted.forEach(w -> all.add(who + ">" + w + ":" + (isOfRows ? 2 : 1))));
    return all.stream().sorted().toList();
  }

  private static List<String> told(Validation found) {
    List<String> all = new ArrayList<>();
    for (Organisation one : found.event().orElseThrow().organisations()) {
      all.add(one.name() + one.people());
    }
    found
        .event()
        .get()
        .requests()
        .forEach(r -> all.add(r.organisation() + ">" + r.wants() + ":" + r.priority()));
    return all.stream().sorted().toList();
  }

  private static String csv(List<List<String>> rows) {
    return rows.stream().map(row -> String.join(";", row) + "\n").collect(Collectors.joining());
  }
}
