package cz.setkani.cli.write.text;

import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.folder.PrintPart;
import cz.setkani.cli.write.folder.ResultFolder;
import cz.setkani.cli.write.folder.WrittenFiles;
import cz.setkani.cli.write.pdf.UnprintableLetters;
import cz.setkani.model.Event;
import cz.setkani.model.Table;
import cz.setkani.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which files of a programme were written, and which were kept. */
final class WrittenText {

  private WrittenText() {}

  /**
   * Adds a line for the pages, one for the tables, one for each other part, and one for each file
   * that was kept.
   *
   * @param event what is printed
   */
  static void add(LabelledLines lines, Event event, WrittenFiles written, Texts texts) {
    addTimetables(lines, written, texts);
    List<String> papers = new ArrayList<>();
    written
        .names()
        .forEach(
            (part, names) -> {
              if (part != PrintPart.TIMETABLES && !names.isEmpty()) {
                papers.add(paper(part, names, written.folder(), texts));
              }
            });
    if (written.lacks(PrintPart.RESOURCES)) {
      papers.add(texts.text("summary.nobody_shared"));
    }
    if (written.lacks(PrintPart.CHANGES)) {
      papers.add(texts.text("summary.no_changes"));
    }
    lines.add(texts.text("summary.label.papers"), papers);
    if (written.lacks(PrintPart.CALENDARS)) {
      lines.add(texts.text("summary.label.calendars"), texts.text("summary.undated"));
    }
    addAside(lines, written, texts);
    if (!written.outdated().isEmpty()) {
      lines.add(
          texts.text("summary.label.outdated"),
          texts.text("summary.outdated", String.join(", ", written.outdated())));
    }
    addMessages(lines, event, written, texts);
    if (written.hasPdf()) {
      addUnprintable(lines, event, texts);
    }
    lines.add(
        texts.text("summary.label.kept"),
        written.kept().stream()
            .map(file -> texts.text("summary.kept", file, ResultFolder.SCHEDULE))
            .toList());
  }

  /** Adds a line for each folder in which files of an earlier run were set aside. */
  private static void addAside(LabelledLines lines, WrittenFiles written, Texts texts) {
    Map<Path, List<Path>> byFolder = new LinkedHashMap<>();
    written
        .aside()
        .forEach(
            file -> byFolder.computeIfAbsent(file.getParent(), any -> new ArrayList<>()).add(file));
    List<String> told = new ArrayList<>();
    byFolder.forEach(
        (folder, files) ->
            told.add(
                texts.text(
                    "summary.aside",
                    folder.resolve(Output.ASIDE),
                    files.size(),
                    files.stream()
                        .map(file -> file.getFileName().toString())
                        .collect(Collectors.joining(", ")))));
    lines.add(texts.text("summary.label.aside"), told);
  }

  /** Adds lines for who gets no message. */
  private static void addMessages(
      LabelledLines lines, Event event, WrittenFiles written, Texts texts) {
    List<String> unaddressed = written.unaddressed();
    if (written.lacks(PrintPart.MESSAGES) && unaddressed.isEmpty()) {
      lines.add(texts.text("summary.label.messages"), texts.text("summary.unchanged"));
    }
    if (event.organisations().stream().allMatch(one -> one.addresses().isEmpty())) {
      lines.add(
          texts.text("summary.label.unaddressed"),
          unaddressed.stream().limit(1).map(any -> texts.text("summary.unaddressed")).toList());
    } else {
      lines.add(texts.text("summary.label.unaddressed"), unaddressed);
    }
  }

  /**
   * A part with its files; of a folder full of them the folder alone is told, with their number.
   */
  private static String paper(PrintPart part, List<String> names, Path folder, Texts texts) {
    Map<String, Integer> told = new LinkedHashMap<>();
    names.forEach(name -> told.merge(name.substring(0, name.indexOf('/') + 1), 1, Integer::sum));
    List<String> files = new ArrayList<>(names.stream().filter(name -> !isInside(name)).toList());
    told.forEach(
        (inside, count) -> {
          if (!inside.isEmpty()) {
            files.add(texts.text("summary.inside", inside, count));
          }
        });
    String all = folder.resolve(files.get(0)) + rest(files);
    return texts.text("summary.paper", all, part.title(texts.locale()));
  }

  private static boolean isInside(String name) {
    return name.indexOf('/') >= 0;
  }

  private static String rest(List<String> files) {
    return files.stream().skip(1).map(file -> ", " + file).collect(Collectors.joining());
  }

  private static void addTimetables(LabelledLines lines, WrittenFiles written, Texts texts) {
    List<String> pages =
        Stream.of(ResultFolder.TIMETABLES, ResultFolder.TIMETABLES_PDF)
            .filter(written::has)
            .toList();
    if (!pages.isEmpty()) {
      lines.add(
          texts.text("summary.label.timetables"),
          texts.text("summary.timetables", written.folder().resolve(pages.get(0)) + rest(pages)));
    }
    if (written.has(ResultFolder.SCHEDULE)) {
      lines.add(
          texts.text("summary.label.lists"),
          texts.text(
              "summary.lists",
              written.folder().resolve(ResultFolder.SCHEDULE),
              ResultFolder.UNMET));
    }
  }

  /** Adds a line for the names of which a letter is replaced in PDF; mostly none. */
  static void addUnprintable(LabelledLines lines, Event event, Texts texts) {
    Stream<String> names =
        event.organisations().stream()
            .flatMap(
                one ->
                    Stream.of(List.of(one.name()), one.people(), one.resources())
                        .flatMap(Collection::stream));
    Stream<String> places =
        Stream.concat(
            event.tables().stream().map(Table::name),
            Stream.of(event.day().title(), event.day().place()));
    List<String> unprintable =
        UnprintableLetters.in(Stream.concat(names, places).distinct().toList());
    if (!unprintable.isEmpty()) {
      lines.add(
          texts.text("summary.label.letters"),
          texts.text("summary.letters", String.join("; ", unprintable)));
    }
  }
}
