package cz.setkani.cli.write.text;

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
   * Adds a line for the pages, one for the tables, and one for each file that was kept.
   *
   * @param event what is printed
   * @param folder where the files were written, as it is to be shown
   * @param kept files that somebody had changed, kept beside the new ones
   */
  static void add(LabelledLines lines, Event event, Path folder, List<Path> kept, Texts texts) {
    lines.add(
        texts.text("summary.label.timetables"),
        texts.text(
            "summary.timetables",
            folder.resolve(ResultFolder.TIMETABLES),
            ResultFolder.TIMETABLES_PDF));
    addUnprintable(lines, event, texts);
    lines.add(
        texts.text("summary.label.lists"),
        texts.text("summary.lists", folder.resolve(ResultFolder.SCHEDULE), ResultFolder.UNMET));
    lines.add(
        texts.text("summary.label.kept"),
        kept.stream()
            .map(file -> texts.text("summary.kept", file, ResultFolder.SCHEDULE))
            .toList());
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
          texts.text(
              "summary.letters",
              ResultFolder.TIMETABLES_PDF,
              String.join("; ", unprintable),
              ResultFolder.TIMETABLES));
    }
  }
}
