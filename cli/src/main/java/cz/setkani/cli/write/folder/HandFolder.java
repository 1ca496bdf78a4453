package cz.setkani.cli.write.folder;

import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.table.ScheduleCsv;
import cz.setkani.model.Event;
import cz.setkani.model.Schedule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The schedule of the results as somebody changes it by hand, and what takes that back. */
public final class HandFolder {

  /** What was changed by hand: for this program alone. */
  static final String HISTORY = "hand.txt";

  private HandFolder() {}

  /** The checksum of the schedule in a folder; empty text where none can be read. */
  public static String checksum(Path folder) {
    try {
      return Checksum.of(folder.resolve(ResultFolder.SCHEDULE));
    } catch (IOException e) {
      return "";
    }
  }

  /** What was written down of changes by hand in a folder. */
  public static Optional<String> history(Path folder) {
    try {
      return Optional.of(Files.readString(folder.resolve(HISTORY), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * A changed schedule, with what takes the change back, to be written as one act. What was changed
   * with another program is kept beside it.
   *
   * @param schedule each meeting told in the order of the roster
   * @param history the text that belongs to a schedule of a checksum
   * @param isKnown whether the schedule that is there is one of ours
   */
  public static Output of(
      Event event,
      Schedule schedule,
      UnaryOperator<String> history,
      boolean isKnown,
      Locale language) {
    ResultFile file =
        ResultFile.text(
                ResultFolder.SCHEDULE, out -> ScheduleCsv.of(event, schedule, language).write(out))
            .made();
    String text = history.apply(Checksum.of(file));
    return Output.of(List.of(file, ResultFile.text(HISTORY, out -> out.write(text))))
        .keeping(
            ResultFolder.SCHEDULE,
            old -> !isKnown && ScheduleFiles.isEditedIn(old.toAbsolutePath().getParent()));
  }
}
