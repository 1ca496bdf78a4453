package cz.setkani.cli.job;

import cz.setkani.cli.write.file.Existing;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.folder.RosterFile;
import cz.setkani.validate.names.NameBook;
import cz.setkani.validate.sheet.OrganisationColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A roster of those who have answered, for an event that has none. */
public final class AskersRoster {

  private AskersRoster() {}

  /** The names on it: of several spellings of one name the first. */
  public static List<String> names(Collection<AnswerReading> readings) {
    Map<String, String> names = new LinkedHashMap<>();
    readings.stream()
        .flatMap(reading -> reading.askers().stream().sorted())
        .forEach(name -> names.putIfAbsent(NameBook.key(name), name));
    return List.copyOf(names.values());
  }

  /** The file, which replaces none. */
  public static Output output(List<String> names, Locale language) {
    boolean isCzech = language.getLanguage().equals("cs");
    OrganisationColumn column = OrganisationColumn.ORGANISATION;
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(isCzech ? column.czech() : column.english()));
    names.forEach(name -> rows.add(List.of(name)));
    return Output.of(List.of(RosterFile.of(AfterEvent.ROSTER, rows))).where(Existing.REFUSED);
  }
}
