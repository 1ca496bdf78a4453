package cz.setkani.cli.write.folder;

import cz.setkani.Programme;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.file.ResultFile;
import cz.setkani.cli.write.words.NextEdition;
import cz.setkani.cli.write.words.Printable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The files of a run: tables for spreadsheets and scripts, and everything that is handed out. */
public final class ResultFolder {

  /** The file with all meetings; it can be read back. */
  public static final String SCHEDULE = "schedule.csv";

  /** The file with one page for every organisation. */
  public static final String TIMETABLES = "timetables.html";

  /** The same pages for a printer. */
  public static final String TIMETABLES_PDF = "timetables.pdf";

  /** The workbook of the event; its sheet by round can be read back. */
  public static final String WORKBOOK = "event.xlsx";

  /** The file with all of it for other programs. */
  public static final String DATA = "schedule.json";

  /** The file with the requests that are not met. */
  public static final String UNMET = "unmet.csv";

  /** The file with all meetings for a calendar. */
  static final String CALENDAR = "calendar.ics";

  static final String TIMETABLE_ROWS = "timetables.csv";
  static final String SUMMARY = "summary.csv";

  private ResultFolder() {}

  /** The files of an ordinary run for a programme that is no edition of the day. */
  public static Output of(Programme programme, Locale language) {
    return of(Printable.of(programme, language), Printing.USUAL).output();
  }

  /**
   * Whether the schedule in a folder is not as it was written: somebody changed it, or saved it
   * with another program. Not, where none can be read.
   */
  public static boolean isEdited(Path folder) {
    return ScheduleFiles.isEditedIn(folder);
  }

  /**
   * What lies in a folder beside a schedule that was changed since, and so is of an earlier one: of
   * folders full of files their names with a slash.
   */
  public static List<String> outdated(Path folder) {
    return isEdited(folder) ? PrintedFiles.others(folder, List.of(SCHEDULE)) : List.of();
  }

  /**
   * What is asked for of a programme, which replaces what there is of an earlier one. A schedule
   * that is not as it was written is kept beside the new one.
   */
  public static PrintedFiles of(Printable printable, Printing printing) {
    return of(printable, Optional.empty(), printing);
  }

  /**
   * The same of an edition.
   *
   * @param changed the edition with what is different in it, if that is known
   */
  public static PrintedFiles of(
      Printable printable, Optional<NextEdition> changed, Printing printing) {
    ScheduleFiles schedule = new ScheduleFiles(printable);
    PartFiles parts = new PartFiles(schedule, printable, changed, printing);
    Map<PrintPart, List<String>> names = new LinkedHashMap<>();
    List<ResultFile> all = new ArrayList<>();
    for (PrintPart part : printing.parts()) {
      List<ResultFile> files = parts.of(part);
      names.put(part, files.stream().map(ResultFile::name).toList());
      all.addAll(files);
    }
    boolean isReplaced = all.stream().anyMatch(file -> file.name().equals(SCHEDULE));
    Output output = parts.owned(Output.of(all));
    return new PrintedFiles(
        isReplaced ? schedule.kept(output) : output, schedule, names, parts.unaddressed());
  }
}
