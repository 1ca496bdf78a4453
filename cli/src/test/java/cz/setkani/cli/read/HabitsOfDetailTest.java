package cz.setkani.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.read.requests.Shape;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.validate.Draft;
import cz.setkani.validate.Validation;
import cz.setkani.validate.Validator;
import cz.setkani.validate.finding.Severity;
import cz.setkani.validate.names.Names;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sides, interest, hours, sessions, resources and who met before: however people type them, the
 * event is the one that is typed plainly.
 */
class HabitsOfDetailTest {

  private static final List<String> BUYERS = List.of("Alfa, z.s.", "Úřad práce", "Cyril s.r.o.");
  private static final List<String> SELLERS = List.of("Mlýn", "Farma u Řeky", "Pekárna o.p.s.");
  private static final List<String> ALL = HabitsOfDetailTest.both();
  private static final List<String> INTERPRETERS = List.of("tlumočník UA", "projektor");
  private static final List<String> SESSIONS = List.of("Ráno", "Odpoledne");
  private static final int ROUNDS = 12;

  private static List<String> both() {
    List<String> both = new ArrayList<>(BUYERS);
    both.addAll(SELLERS);
    return both;
  }

  /** What is so at the event of a seed; 0 stands for no wish, 1 to 3 for interest, 4 for must. */
  private record Facts(
      Map<String, TreeSet<Integer>> present,
      Map<String, TreeSet<Integer>> hours,
      Map<String, Map<String, Integer>> wishes,
      Map<String, List<String>> signedUp,
      List<List<String>> met,
      boolean isOrdinary) {

    static Facts of(SplittableRandom random) {
      Map<String, TreeSet<Integer>> present = new TreeMap<>();
      Map<String, List<String>> signedUp = new TreeMap<>();
      Map<String, Map<String, Integer>> wishes = new TreeMap<>();
      boolean isOrdinary = random.nextBoolean();
      for (String one : ALL) {
        present.put(one, random.nextInt(3) == 0 ? new TreeSet<>() : rounds(random));
        signedUp.put(
            one, random.nextInt(3) == 0 ? List.of(SESSIONS.get(random.nextInt(2))) : SESSIONS);
      }
      List<List<String>> met = new ArrayList<>();
      for (String buyer : BUYERS) {
        Map<String, Integer> wanted = new TreeMap<>();
        for (String seller : SELLERS) {
          wanted.put(seller, isOrdinary ? random.nextInt(2) : random.nextInt(5));
          if (random.nextInt(4) == 0) {
            met.add(List.of(buyer, seller));
          }
        }
        wanted.put(SELLERS.get(random.nextInt(3)), isOrdinary ? 1 : 1 + random.nextInt(4));
        wishes.put(buyer, wanted);
      }
      Map<String, TreeSet<Integer>> hours = new TreeMap<>();
      INTERPRETERS.forEach(one -> hours.put(one, rounds(random)));
      return new Facts(present, hours, wishes, signedUp, met, isOrdinary);
    }

    private static TreeSet<Integer> rounds(SplittableRandom random) {
      TreeSet<Integer> rounds = new TreeSet<>();
      for (int i = 0; i < 6; i++) {
        rounds.add(1 + random.nextInt(ROUNDS));
      }
      return rounds;
    }
  }

  /** Types the facts: plainly, or with the habits that a seed gives. */
  private static final class Typist {

    private final Facts facts;
    private final Optional<SplittableRandom> habits;
    private final Map<String, byte[]> files = new HashMap<>();

    Typist(Facts facts, Optional<SplittableRandom> habits) {
      this.facts = facts;
      this.habits = habits;
    }

    /** One of several ways, of which the first one is the plain one. */
    private int way(int count) {
      return habits.map(random -> random.nextInt(count)).orElse(0);
    }

    private String one(String... ways) {
      return ways[way(ways.length)];
    }

    /** In any case, with or without accents, with blanks around. */
    private String loosely(String text) {
      String typed =
          switch (way(4)) {
            case 1 -> text.toUpperCase(Locale.ROOT);
            case 2 -> text.toLowerCase(Locale.ROOT);
            case 3 -> Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            default -> text;
          };
      return way(4) == 1 ? " " + typed.replace(" ", "  ") + "  " : typed;
    }

    private String name(String name) {
      String form =
          switch (way(4)) {
            case 1 -> name.replaceAll(",? (z\\.s\\.|s\\.r\\.o\\.|o\\.p\\.s\\.)$", "");
            case 2 -> name.replace("z.s.", "z. s.").replace("s.r.o.", "s. r. o.");
            case 3 -> name.replace(",", "");
            default -> name;
          };
      return loosely(form);
    }

    Map<String, byte[]> files() {
      write(
          "event.csv",
          List.of(
              List.of("setting", "value"),
              List.of("date", "2026-11-26"),
              List.of("between_sides", "yes")));
      write(
          "sessions.csv",
          List.of(
              List.of(loosely(one("session", "blok")), "start", "rounds"),
              List.of("Ráno", "9:00", "6"),
              List.of("Odpoledne", "13:00", "6")));
      boolean isApart = way(2) == 1;
      writeRoster(isApart);
      if (isApart) {
        writeAvailable();
      }
      writeResources();
      writeHistory();
      writeRequests();
      return files;
    }

    private void writeRoster(boolean isApart) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(
          List.of(
              "organisation",
              loosely(one("side", "strana")),
              loosely(one("resources", "zdroje")),
              loosely(one("sessions", "bloky")),
              isApart ? "note" : loosely(one("available", "může"))));
      for (String name : ALL) {
        rows.add(
            List.of(
                name,
                loosely(BUYERS.contains(name) ? "kupující" : "prodávající"),
                name.equals(SELLERS.get(0)) ? String.join(", ", INTERPRETERS) : "",
                facts.signedUp().get(name).stream()
                    .map(this::loosely)
                    .collect(Collectors.joining(", ")),
                isApart ? "" : times(facts.present().get(name))));
      }
      write("organisations.csv", rows);
    }

    private void writeAvailable() {
      List<List<String>> rows = new ArrayList<>();
      boolean isPoll = way(2) == 1;
      List<String> heading = new ArrayList<>(List.of(one("organisation", "organizace")));
      if (isPoll) {
        int clock = way(2);
        IntStream.rangeClosed(1, ROUNDS).forEach(r -> heading.add(time(r, r, clock)));
      } else {
        heading.add(loosely(one("available", "může")));
      }
      rows.add(heading);
      for (String name : ALL) {
        TreeSet<Integer> present = facts.present().get(name);
        List<String> row = new ArrayList<>(List.of(name(name)));
        if (!isPoll) {
          row.add(times(present));
        } else {
          IntStream.rangeClosed(1, ROUNDS)
              .forEach(
                  r -> row.add(present.contains(r) ? one("x", "yes", "OK", "ano") : one("", "no")));
        }
        if (!present.isEmpty()) {
          rows.add(row);
        }
      }
      if (rows.size() > 1) {
        write("available.csv", rows);
      }
    }

    private void writeResources() {
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of(loosely(one("resource", "zdroj")), loosely(one("available", "může"))));
      INTERPRETERS.forEach(one -> rows.add(List.of(one, times(facts.hours().get(one)))));
      write("resources.csv", rows);
    }

    private void writeHistory() {
      List<List<String>> rows = new ArrayList<>();
      boolean isCzech = way(2) == 1;
      rows.add(
          isCzech
              ? List.of("kolo", "stůl", "organizace_1", "organizace_2")
              : List.of("round", "table", "organisation_1", "organisation_2"));
      for (List<String> two : facts.met()) {
        int first = way(2);
        rows.add(
            List.of(
                String.valueOf(rows.size()), "1", name(two.get(first)), name(two.get(1 - first))));
      }
      if (rows.size() > 1) {
        write("history.csv", rows);
      }
    }

    private void writeRequests() {
      int shape = way(3);
      if (shape == 0) {
        writeWishes();
      } else {
        writeTable(shape == 1 && facts.isOrdinary(), this::name);
      }
    }

    private void writeTable(boolean isMatrix, Function<String, String> spelling) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(heading(isMatrix, spelling));
      for (String buyer : BUYERS) {
        List<String> row = new ArrayList<>(List.of(spelling.apply(buyer)));
        SELLERS.forEach(seller -> row.add(cell(isMatrix, facts.wishes().get(buyer).get(seller))));
        rows.add(row);
      }
      write("requests.csv", rows);
    }

    private List<String> heading(boolean isMatrix, Function<String, String> spelling) {
      List<String> heading = new ArrayList<>();
      heading.add(isMatrix ? one("", "Buyer", "Firma", "?") : "Name of your organisation");
      SELLERS.forEach(
          seller ->
              heading.add(isMatrix ? spelling.apply(seller) : "How relevant? [" + seller + "]"));
      return heading;
    }

    private String cell(boolean isMatrix, int interest) {
      return interest == 0 ? "" : isMatrix ? one("x", "ano", "1") : word(interest);
    }

    private void writeWishes() {
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("organisation", one("wants", "chce"), loosely(one("priority", "priorita"))));
      facts
          .wishes()
          .forEach(
              (buyer, wanted) ->
                  wanted.forEach(
                      (seller, interest) -> {
                        if (interest > 0) {
                          String number = interest == 4 ? "must" : String.valueOf(interest);
                          rows.add(
                              List.of(
                                  name(buyer),
                                  name(seller),
                                  way(2) == 0 ? number : word(interest)));
                        }
                      }));
      write("requests.csv", rows);
    }

    private String word(int interest) {
      return loosely(
          switch (interest) {
            case 1 -> one("low", "nízká");
            case 2 -> one("normal", "běžná");
            case 3 -> one("high", "vysoká");
            default -> one("must", "musí");
          });
    }

    /** Rounds; or the same by the clock, of 24 hours or of 12; or each slot of its own, ticked. */
    private String times(TreeSet<Integer> rounds) {
      int way = way(4);
      int clock = way == 1 ? way(2) : 1;
      List<String> parts = new ArrayList<>();
      for (int from : rounds) {
        boolean isBegun = way != 3 && from != 7 && rounds.contains(from - 1);
        int to = from;
        while (way != 3 && to != 6 && rounds.contains(to + 1)) {
          to++;
        }
        if (!isBegun) {
          parts.add(way > 0 ? time(from, to, clock) : from == to ? "" + from : from + "-" + to);
        }
      }
      return String.join(", ", parts);
    }

    private static String time(int from, int to, int clock) {
      Function<Integer, String> told = clock == 0 ? Typist::of24 : Typist::of12;
      return told.apply(begin(from)) + (clock == 0 ? "-" : " - ") + told.apply(begin(to) + 15);
    }

    private static int begin(int round) {
      return round <= 6 ? 540 + 15 * (round - 1) : 780 + 15 * (round - 7);
    }

    private static String of24(int minute) {
      return "%d:%02d".formatted(minute / 60, minute % 60);
    }

    private static String of12(int minute) {
      int hour = minute / 60;
      return "%d:%02d %s"
          .formatted(hour > 12 ? hour - 12 : hour, minute % 60, hour < 12 ? "AM" : "PM");
    }

    private void write(String file, List<List<String>> rows) {
      String separator = one(";", ",", "\t");
      String text =
          rows.stream()
              .map(row -> row.stream().map(Typist::quoted).collect(Collectors.joining(separator)))
              .collect(Collectors.joining("\n", "", "\n"));
      Charset charset = way(3) == 1 ? Charset.forName("windows-1250") : StandardCharsets.UTF_8;
      files.put(file, text.getBytes(charset));
    }

    private static String quoted(String cell) {
      return cell.contains(",") ? '"' + cell + '"' : cell;
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, 80);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void makeNoDifference(int seed) {
    Facts facts = Facts.of(new SplittableRandom(seed));
    Map<String, byte[]> plain = new Typist(facts, Optional.empty()).files();
    Map<String, byte[]> typed =
        new Typist(facts, Optional.of(new SplittableRandom(1000 + seed))).files();

    String expected = told(read(plain, Optional.empty()), plain);
    facts.met().forEach(two -> assertThat(expected).contains(two.get(0) + " met " + two.get(1)));
    assertThat(told(read(typed, Optional.empty()), typed)).as(text(typed)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ofATwoSidedTableWithoutARosterTheWishesAreTheSame(int seed) {
    Facts facts = Facts.of(new SplittableRandom(seed));
    Typist typist = new Typist(facts, Optional.of(new SplittableRandom(seed)));
    typist.writeTable(true, seller -> seller);
    Validation found =
        read(Map.of("requests.csv", typist.files.get("requests.csv")), Optional.of(Shape.MATRIX));

    assertThat(found.event().orElseThrow().requests())
        .as(text(typist.files))
        .extracting(request -> request.organisation() + ">" + request.wants())
        .containsExactlyInAnyOrderElementsOf(
            facts.wishes().entrySet().stream()
                .flatMap(
                    of ->
                        of.getValue().entrySet().stream()
                            .filter(wish -> wish.getValue() > 0)
                            .map(wish -> of.getKey() + ">" + wish.getKey()))
                .toList());
  }

  private static Validation read(Map<String, byte[]> files, Optional<Shape> shape) {
    ReadOptions options = new ReadOptions(Optional.empty(), shape, Optional.empty());
    Source event = Source.of("event", files);
    Draft draft = EventFolder.read(event, Optional.empty(), options);
    return Validator.validate(EventFolder.withHistory(draft, event, List.of(), options));
  }

  private static String told(Validation found, Map<String, byte[]> files) {
    assertThat(found.findings())
        .as(text(files))
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
    Event event = found.event().orElseThrow();
    List<String> lines = new ArrayList<>();
    event.organisations().forEach(one -> lines.add(spelt(one) + " " + event.presence(one.name())));
    event.requests().stream().map(Object::toString).sorted().forEach(lines::add);
    ALL.forEach(
        one ->
            ALL.stream()
                .filter(other -> event.history().find(one, other).isPresent())
                .forEach(other -> lines.add(one + " met " + other)));
    event.pairs().forEach(pair -> lines.add(pair.toString()));
    lines.add(event.resourceHours().toString());
    lines.add(event.day().toString());
    return String.join("\n", lines);
  }

  /** The side as nobody spells it: which of the spellings counts is not promised. */
  private static String spelt(Organisation one) {
    return one.toString().replace(one.side().orElseThrow(), one.side().map(Names::key).get());
  }

  private static String text(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .map(file -> file.getKey() + "\n" + new String(file.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("\n"));
  }
}
