package cz.setkani.benchmark.b2b;

import cz.setkani.benchmark.b2b.Instance.Meeting;
import cz.setkani.benchmark.b2b.Instance.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads instances from MiniZinc data files. */
public final class InstanceReader {

  private static final String ENDING = ".dzn";

  private InstanceReader() {}

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if it is not such an instance
   */
  public static Instance read(Path path) throws IOException {
    String file = path.getFileName().toString();
    String name = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
    return parse(name, Files.readString(path));
  }

  /** Reads the text of a file. */
  static Instance parse(String name, String text) {
    DznFile file = new DznFile(text);
    return new Instance(
        name,
        file.number("nBusiness"),
        file.number("nTotalSlots"),
        file.number("nMorningSlots"),
        file.number("nTables"),
        meetings(file),
        file.sets("forbidden"),
        file.numbers("fixed"),
        file.sets("precedences"));
  }

  private static List<Meeting> meetings(DznFile file) {
    List<Integer> cells = file.numbers("requested");
    if (cells.size() != 3 * file.number("nMeetings")) {
      throw new IllegalArgumentException(
          "requested must have three numbers for each of %d meetings, not %d in all."
              .formatted(file.number("nMeetings"), cells.size()));
    }
    List<Meeting> meetings = new ArrayList<>();
    for (int i = 0; i < cells.size(); i += 3) {
      Session session = Session.values()[cells.get(i + 2) - 1];
      meetings.add(new Meeting(cells.get(i), cells.get(i + 1), session));
    }
    return meetings;
  }
}
