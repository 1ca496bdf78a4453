package cz.setkani.cli.read;

import cz.setkani.cli.read.requests.Shape;
import cz.setkani.model.Event;
import cz.setkani.model.Organisation;
import cz.setkani.model.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How spreadsheets and forms lay out the wishes of an event. */
enum AnswerSheets {
  ONE_WISH_IN_A_ROW(Shape.ROWS) {
    @Override
    List<List<String>> rows(Event event) {
      return with(
          List.of("kdo", "koho"),
          event.requests().stream().map(r -> List.of(r.organisation(), r.wants())));
    }
  },
  GOOGLE_LIST(Shape.LIST) {
    @Override
    List<List<String>> rows(Event event) {
      return with(
          List.of("Časové razítko", "Název vaší organizace", "S kým se chcete setkat?"),
          names(event)
              .map(
                  who ->
                      List.of(
                          "2026/10/01 9:00:11 AM GMT+2",
                          who,
                          String.join(", ", wishes(event, who)))));
    }
  },
  MICROSOFT_LIST(Shape.LIST) {
    @Override
    List<List<String>> rows(Event event) {
      return with(
          List.of("ID", "Čas dokončení", "E-mail", "Název", "Název vaší organizace", "Setkání"),
          names(event)
              .map(
                  who ->
                      List.of(
                          "7",
                          "10/1/26 9:05:00",
                          "anonymous",
                          "",
                          who,
                          wishes(event, who).stream()
                              .map(wish -> wish + ";")
                              .collect(Collectors.joining()))));
    }
  },
  LINES_IN_A_CELL(Shape.LIST) {
    @Override
    List<List<String>> rows(Event event) {
      return with(
          List.of("organizace", "koho (každý na nový řádek)"),
          names(event).map(who -> List.of(who, String.join("\n", wishes(event, who)))));
    }
  },
  ONE_WISH_IN_A_COLUMN(Shape.COLUMNS) {
    @Override
    List<List<String>> rows(Event event) {
      List<String> header = new ArrayList<>(List.of("organizace"));
      IntStream.rangeClosed(1, 16).forEach(i -> header.add("přání " + i));
      return with(
          header,
          names(event)
              .map(who -> Stream.concat(Stream.of(who), wishes(event, who).stream()).toList()));
    }
  },
  MATRIX(Shape.MATRIX) {
    @Override
    List<List<String>> rows(Event event) {
      List<String> all = names(event).toList();
      return with(
          Stream.concat(Stream.of(""), all.stream()).toList(),
          all.stream().map(who -> marks(event, who, all, List.of(who), "x")));
    }
  },
  GOOGLE_GRID(Shape.GRID) {
    @Override
    List<List<String>> rows(Event event) {
      List<String> all = names(event).toList();
      return with(
          Stream.concat(
                  Stream.of("Časové razítko", "Organizace"),
                  all.stream().map(name -> "S kým se chcete setkat? [" + name + "]"))
              .toList(),
          all.stream()
              .map(
                  who ->
                      marks(event, who, all, List.of("2026/10/01 9:00:11 AM GMT+2", who), "Ano")));
    }
  };

  private final Shape shape;

  AnswerSheets(Shape shape) {
    this.shape = shape;
  }

  Shape shape() {
    return shape;
  }

  abstract List<List<String>> rows(Event event);

  /** The rows as a text file has them. */
  String text(Event event, char delimiter, String lineEnd) {
    return rows(event).stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> quoted(cell, delimiter))
                    .collect(Collectors.joining("" + delimiter)))
        .map(row -> row + lineEnd)
        .collect(Collectors.joining());
  }

  private static String quoted(String cell, char delimiter) {
    boolean isPlain = cell.chars().noneMatch(c -> c == delimiter || c == '"' || c == '\n');
    return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static List<List<String>> with(List<String> header, Stream<List<String>> rows) {
    return Stream.concat(Stream.of(header), rows).toList();
  }

  private static Stream<String> names(Event event) {
    return event.organisations().stream().map(Organisation::name);
  }

  private static List<String> wishes(Event event, String who) {
    return event.requests().stream()
        .filter(request -> request.organisation().equals(who))
        .map(Request::wants)
        .toList();
  }

  private static List<String> marks(
      Event event, String who, List<String> all, List<String> start, String mark) {
    Set<String> wanted = Set.copyOf(wishes(event, who));
    return Stream.concat(
            start.stream(), all.stream().map(name -> wanted.contains(name) ? mark : ""))
        .toList();
  }
}
