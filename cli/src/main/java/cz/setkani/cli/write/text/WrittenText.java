package cz.setkani.cli.write.text;

import cz.setkani.cli.write.folder.PrintPart;
import cz.setkani.cli.write.folder.ResultFolder;
import cz.setkani.cli.write.pdf.UnprintableLetters;
import cz.setkani.model.Event;
import cz.setkani.model.Table;
import cz.setkani.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which files of a programme were written, and which were kept. */
final class WrittenText {

  private WrittenText() {}

  /**
   * Adds a line for the pages, one for the tables, one for each other paper, and one for each file
   * that was kept.
   *
   * @param event what is printed
   */
  static void add(LabelledLines lines, Event event, WrittenFiles written, Texts texts) {
    if (written.parts().contains(PrintPart.TIMETABLES)) {
      addTimetables(lines, written.folder(), texts);
    }
    lines.add(
        texts.text("summary.label.papers"),
        PrintPart.handouts(written.parts()).stream()
            .map(
                handout ->
                    texts.text(
                        "summary.paper",
                        written.folder().resolve(handout.file()),
                        handout.title(texts.locale())))
            .toList());
    addUnprintable(lines, event, texts);
    lines.add(
        texts.text("summary.label.kept"),
        written.kept().stream()
            .map(file -> texts.text("summary.kept", file, ResultFolder.SCHEDULE))
            .toList());
  }

  private static void addTimetables(LabelledLines lines, Path folder, Texts texts) {
    lines.add(
        texts.text("summary.label.timetables"),
        texts.text(
            "summary.timetables",
            folder.resolve(ResultFolder.TIMETABLES),
            ResultFolder.TIMETABLES_PDF));
    lines.add(
        texts.text("summary.label.lists"),
        texts.text("summary.lists", folder.resolve(ResultFolder.SCHEDULE), ResultFolder.UNMET));
  }

  /** Adds a line for the names of which a letter is replaced in PDF; mostly none. */
  static void addUnprintable(LabelledLines lines, Event event, Texts texts) {
    Stream<String> names =
        event.organisations().stream()
            .flatMap(one -> Stream.concat(Stream.of(one.name()), one.people().stream()));
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
