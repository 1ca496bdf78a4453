package cz.setkani.cli.job;

import cz.setkani.cli.read.RosterTable;
import cz.setkani.cli.write.file.Output;
import cz.setkani.cli.write.folder.RequestsFile;
import cz.setkani.cli.write.folder.RosterFile;
import cz.setkani.model.Event;
import cz.setkani.model.Request;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The wishes of many answers together.
 *
 * @param event the event with these wishes
 * @param refused requests of rows that say no
 * @param answered the names of those who answered, with or without a wish
 * @param available when they can come, as said beside their wishes
 * @param roster the roster with what sheets say of those who filled them in, if it is to be written
 * @param file the name of the file in which the wishes are written
 * @param folder where it belongs; empty for an event in memory
 */
public record CollectedWishes(
    Event event,
    List<Request> refused,
    Set<String> answered,
    Map<String, List<String>> available,
    Optional<RosterTable> roster,
    String file,
    Optional<Path> folder) {

  public CollectedWishes {
    refused = List.copyOf(refused);
    answered = Set.copyOf(answered);
  }

  /** The file of the roster, if it is to be written. */
  public Optional<String> rosterFile() {
    return roster.map(RosterTable::file);
  }

  /**
   * The file of requests, in the language of {@code language}, and the roster.
   *
   * @param isReplacing whether one that is there already may be replaced; it is kept beside
   */
  public Output output(Locale language, boolean isReplacing) {
    return RequestsFile.of(
        event,
        refused,
        available,
        roster.map(table -> RosterFile.of(table.file(), table.rows())).stream().toList(),
        language,
        isReplacing);
  }
}
